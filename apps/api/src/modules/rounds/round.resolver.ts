import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import { OpenRoundInput, RoundFilter } from "./round.inputs.js";
import type { RoundService } from "./round.service.js";
import { Round, RoundPage } from "./round.type.js";
import { RoundPreview, RoundProgress } from "./roundProgress.type.js";

@Resolver(() => Round)
export class RoundResolver {
  readonly #rounds: RoundService;

  constructor(rounds: RoundService) {
    this.#rounds = rounds;
  }

  @Authorized("round:read")
  @Query(() => Round, { description: "One round." })
  round(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<Round> {
    return this.#rounds.round(requireActor(actor), id);
  }

  @Authorized("round:list")
  @Query(() => RoundPage, { description: "Rounds in the caller's scope, latest year first." })
  rounds(
    @Arg("filter", () => RoundFilter, { nullable: true, description: "Which." }) filter: RoundFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<RoundPage> {
    return this.#rounds.rounds(requireActor(actor), filter ?? {}, page ?? { offset: 0, limit: 25 });
  }

  @Authorized("round:open")
  @Query(() => RoundPreview, { description: "What opening a round would give, nothing written." })
  previewRound(
    @Arg("input", () => OpenRoundInput, { description: "The plan." }) input: OpenRoundInput,
    @Ctx() { actor }: Context,
  ): Promise<RoundPreview> {
    return this.#rounds.preview(requireActor(actor), input);
  }

  @Authorized("round:open")
  @Mutation(() => Round, { description: "Opens an organisation's round of a year." })
  openRound(
    @Arg("input", () => OpenRoundInput, { description: "The plan." }) input: OpenRoundInput,
    @Ctx() { actor }: Context,
  ): Promise<Round> {
    return this.#rounds.open(requireActor(actor), input);
  }

  @FieldResolver(() => RoundProgress, { description: "Who is where, over the cells the viewer may list." })
  progress(@Root() round: Round, @Ctx() { actor, loaders }: Context): Promise<RoundProgress> {
    return this.#rounds.progress(requireActor(actor), round, loaders.rounds.progress);
  }
}
