import type { DossierItem } from "@xeploai/domain";
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { DossierItemEnum } from "../../graphql/enums.js";
import { PageInput } from "../../graphql/PageInput.js";
import { CloseRoundInput } from "../rounds/round.inputs.js";
import { Round } from "../rounds/round.type.js";
import type { ClosingService } from "./closing.service.js";
import { RoundClosing } from "./closing.type.js";

@Resolver()
export class ClosingResolver {
  readonly #closings: ClosingService;

  constructor(closings: ClosingService) {
    this.#closings = closings;
  }

  @Authorized("round:close")
  @Query(() => RoundClosing, { description: "What keeps a round from being closed." })
  roundClosing(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Arg("lacking", () => DossierItemEnum, {
      nullable: true,
      description: "Only dossiers that lack this item.",
    })
    lacking: DossierItem | null,
    @Ctx() { actor }: Context,
  ): Promise<RoundClosing> {
    return this.#closings.closing(
      requireActor(actor),
      roundId,
      page ?? { offset: 0, limit: 25 },
      lacking ?? null,
    );
  }

  @Authorized("round:close")
  @Mutation(() => Round, { description: "Closes a round: from then on it is only read." })
  closeRound(
    @Arg("input", () => CloseRoundInput, { description: "Which." }) input: CloseRoundInput,
    @Ctx() { actor }: Context,
  ): Promise<Round> {
    return this.#closings.close(requireActor(actor), input);
  }
}
