import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import type { SealService } from "./seal.service.js";
import {
  ProposeAgainInput,
  ReceiveSubmissionsInput,
  ReturnSubjectInput,
  SealProposalsInput,
} from "./submission.inputs.js";
import type { SubmissionService } from "./submission.service.js";
import { Receipt, Submission, UnitProposals } from "./submission.type.js";

@Resolver()
export class SubmissionResolver {
  readonly #submissions: SubmissionService;
  readonly #seals: SealService;

  constructor(submissions: SubmissionService, seals: SealService) {
    this.#submissions = submissions;
    this.#seals = seals;
  }

  @Authorized("proposal:read")
  @Query(() => [UnitProposals], {
    description:
      "Units of a round with where their proposals stand on the way up, in tree order, at most 500.",
  })
  unitProposals(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Ctx() { actor }: Context,
  ): Promise<UnitProposals[]> {
    return this.#submissions.units(requireActor(actor), roundId);
  }

  @Authorized("proposal:read")
  @Query(() => Submission, { description: "One sealed submission with its subjects." })
  submission(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<Submission> {
    return this.#submissions.submission(requireActor(actor), id);
  }

  @Authorized("proposal:seal")
  @Mutation(() => ID, { description: "Seals what a unit proposes and sends it up; answers its submission." })
  sealProposals(
    @Arg("input", () => SealProposalsInput, { description: "Which." }) input: SealProposalsInput,
    @Ctx() { actor }: Context,
  ): Promise<string> {
    return this.#seals.seal(requireActor(actor), input);
  }

  @Authorized("proposal:seal")
  @Mutation(() => Boolean, { description: "Proposes a returned subject anew, to be sealed again." })
  proposeAgain(
    @Arg("input", () => ProposeAgainInput, { description: "What." }) input: ProposeAgainInput,
    @Ctx() { actor }: Context,
  ): Promise<boolean> {
    return this.#seals.proposeAgain(requireActor(actor), input);
  }

  @Authorized("proposal:receive")
  @Mutation(() => Receipt, {
    description: "Takes in the submissions of many units, or says what would happen.",
  })
  receiveSubmissions(
    @Arg("input", () => ReceiveSubmissionsInput, { description: "Which." }) input: ReceiveSubmissionsInput,
    @Ctx() { actor }: Context,
  ): Promise<Receipt> {
    return this.#submissions.receive(requireActor(actor), input);
  }

  @Authorized("proposal:receive")
  @Mutation(() => Submission, {
    description: "Returns one subject; the rest of the submission stays sealed.",
  })
  returnSubject(
    @Arg("input", () => ReturnSubjectInput, { description: "Which and why." }) input: ReturnSubjectInput,
    @Ctx() { actor }: Context,
  ): Promise<Submission> {
    return this.#submissions.returnSubject(requireActor(actor), input);
  }
}
