import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { CellRound } from "../meetings/cellRound.type.js";
import { Review } from "../reviews/review.type.js";
import { ProposeWithoutMajorityInput, RecordBallotInput } from "./ballot.inputs.js";
import type { BallotService } from "./ballot.service.js";

@Resolver()
export class BallotResolver {
  readonly #ballots: BallotService;

  constructor(ballots: BallotService) {
    this.#ballots = ballots;
  }

  @Authorized("ballot:record")
  @Mutation(() => CellRound, {
    description: "Records a cell's counting minutes; proposals follow from the majority.",
  })
  recordBallot(
    @Arg("input", () => RecordBallotInput, { description: "The counting minutes." }) input: RecordBallotInput,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#ballots.record(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => Review, { description: "Proposes a level where no level had a majority, with the reason." })
  proposeWithoutMajority(
    @Arg("input", () => ProposeWithoutMajorityInput, { description: "The proposal." })
    input: ProposeWithoutMajorityInput,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#ballots.proposeWithoutMajority(requireActor(actor), input);
  }
}
