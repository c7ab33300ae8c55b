import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import { DecideLevelsInput, DecisionCandidateFilter } from "./decision.inputs.js";
import type { DecisionService } from "./decision.service.js";
import { DecisionCandidatePage, Resolution } from "./decision.type.js";
import type { DecisionBoardService } from "./decisionBoard.service.js";
import { QuotaBoard } from "./quotaBoard.type.js";

@Resolver()
export class DecisionResolver {
  readonly #board: DecisionBoardService;
  readonly #decisions: DecisionService;

  constructor(board: DecisionBoardService, decisions: DecisionService) {
    this.#board = board;
    this.#decisions = decisions;
  }

  @Authorized("quotaBoard:read")
  @Query(() => QuotaBoard, { description: "The quota over the whole organisation, cell by cell." })
  quotaBoard(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Ctx() { actor }: Context,
  ): Promise<QuotaBoard> {
    return this.#board.quotaBoard(requireActor(actor), roundId);
  }

  @Authorized("quotaBoard:read")
  @Query(() => DecisionCandidatePage, { description: "Cards of those the committee rates." })
  decisionCandidates(
    @Arg("filter", () => DecisionCandidateFilter, { description: "Which." }) filter: DecisionCandidateFilter,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<DecisionCandidatePage> {
    return this.#board.candidates(requireActor(actor), filter, page ?? { offset: 0, limit: 25 });
  }

  @Authorized("decision:decide")
  @Mutation(() => Resolution, { description: "Decides the levels of whole cells in one act." })
  decideLevels(
    @Arg("input", () => DecideLevelsInput, { description: "The act." }) input: DecideLevelsInput,
    @Ctx() { actor }: Context,
  ): Promise<Resolution> {
    return this.#decisions.decide(requireActor(actor), input);
  }
}
