import { IsUUID } from "class-validator";
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { Resolution } from "./decision.type.js";
import type { DecisionSessionService } from "./decisionSession.service.js";
import { DecisionSession } from "./decisionSession.type.js";
import { SwapPlacesInput } from "./swap.input.js";
import type { SwapService } from "./swap.service.js";

@InputType({ description: "Opens a committee's session." })
export class OpenDecisionSessionInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => Int, { description: "Version of the round read." })
  version!: number;
}

@Resolver()
export class DecisionSessionResolver {
  readonly #sessions: DecisionSessionService;
  readonly #swaps: SwapService;

  constructor(sessions: DecisionSessionService, swaps: SwapService) {
    this.#sessions = sessions;
    this.#swaps = swaps;
  }

  @Authorized("quotaBoard:read")
  @Query(() => [DecisionSession], {
    description: "The newest session of each committee that decides in the round: its own and the one above.",
  })
  decisionSessions(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Ctx() { actor }: Context,
  ): Promise<DecisionSession[]> {
    return this.#sessions.newest(requireActor(actor), roundId);
  }

  @Authorized("decisionSession:open")
  @Mutation(() => DecisionSession, {
    description:
      "Opens a session over what has been proposed and freezes the base of the quota; one that is open ends.",
  })
  openDecisionSession(
    @Arg("input", () => OpenDecisionSessionInput, { description: "Which." }) input: OpenDecisionSessionInput,
    @Ctx() { actor }: Context,
  ): Promise<DecisionSession> {
    return this.#sessions.open(requireActor(actor), input);
  }

  @Authorized("decision:swap")
  @Mutation(() => Resolution, { description: "Exchanges two decided places in one act." })
  swapPlaces(
    @Arg("input", () => SwapPlacesInput, { description: "The act." }) input: SwapPlacesInput,
    @Ctx() { actor }: Context,
  ): Promise<Resolution> {
    return this.#swaps.swap(requireActor(actor), input);
  }
}
