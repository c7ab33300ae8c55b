import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { Review } from "../reviews/review.type.js";
import { ProposeLevelsInput } from "./proposal.input.js";
import type { ProposalService } from "./proposal.service.js";
import { ProposalCandidate } from "./proposalCandidate.type.js";
import type { ProposalCandidatesService } from "./proposalCandidates.service.js";

@Resolver()
export class ProposalResolver {
  readonly #proposals: ProposalService;
  readonly #candidates: ProposalCandidatesService;

  constructor(proposals: ProposalService, candidates: ProposalCandidatesService) {
    this.#proposals = proposals;
    this.#candidates = candidates;
  }

  @Authorized("review:propose")
  @Query(() => [ProposalCandidate], {
    description:
      "Collectives, cadres and organisations of a round whose level the viewer proposes, by kind, unit and name, at most 500.",
  })
  proposalCandidates(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Ctx() { actor }: Context,
  ): Promise<ProposalCandidate[]> {
    return this.#candidates.list(requireActor(actor), roundId);
  }

  @Authorized("review:propose")
  @Mutation(() => [Review], { description: "Proposes levels of collectives, cadres and organisations." })
  proposeLevels(
    @Arg("input", () => ProposeLevelsInput, { description: "What." }) input: ProposeLevelsInput,
    @Ctx() { actor }: Context,
  ): Promise<Review[]> {
    return this.#proposals.propose(requireActor(actor), input);
  }
}
