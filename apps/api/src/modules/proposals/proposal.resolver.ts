import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { Review } from "../reviews/review.type.js";
import { ProposeLevelsInput } from "./proposal.input.js";
import type { ProposalService } from "./proposal.service.js";

@Resolver()
export class ProposalResolver {
  readonly #proposals: ProposalService;

  constructor(proposals: ProposalService) {
    this.#proposals = proposals;
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
