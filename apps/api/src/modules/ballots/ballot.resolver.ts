import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { CellRound } from "../meetings/cellRound.type.js";
import { Review } from "../reviews/review.type.js";
import {
  CancelBallotInput,
  CloseBallotInput,
  IssueSlipsInput,
  MakeTellerKeyInput,
  OpenBallotBoxInput,
  OpenBallotInput,
  OpenRecountInput,
  OpenSecondBallotInput,
  ProposeWithoutMajorityInput,
  RecordDestructionInput,
} from "./ballot.inputs.js";
import type { BallotService } from "./ballot.service.js";
import type { BallotBoxService } from "./ballotBox.service.js";
import { KeyCountInput, RecordHandOutInput } from "./ballotCount.inputs.js";
import type { BallotCountService } from "./ballotCount.service.js";
import { BallotDesk } from "./ballotDesk.type.js";
import type { BallotFollowUpService } from "./ballotFollowUp.service.js";
import type { BallotOpeningService } from "./ballotOpening.service.js";
import type { ElectronicBallotService } from "./electronicBallot.service.js";

export interface BallotServices {
  ballots: BallotService;
  opening: BallotOpeningService;
  counts: BallotCountService;
  followUps: BallotFollowUpService;
  electronic: ElectronicBallotService;
  boxes: BallotBoxService;
}

@Resolver()
export class BallotResolver {
  readonly #services: BallotServices;

  constructor(services: BallotServices) {
    this.#services = services;
  }

  @Authorized("ballot:count")
  @Query(() => BallotDesk, { description: "A ballot as the secretary or one of its tellers works on it." })
  ballot(
    @Arg("id", () => ID, { description: "Ballot." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<BallotDesk> {
    return this.#services.ballots.ballot(requireActor(actor), id);
  }

  @Authorized("ballot:count")
  @Query(() => [BallotDesk], { description: "Open ballots of which the caller is a teller." })
  ballotsToCount(@Ctx() { actor }: Context): Promise<BallotDesk[]> {
    return this.#services.ballots.toCount(requireActor(actor));
  }

  @Authorized("ballot:record")
  @Mutation(() => CellRound, { description: "Opens a cell's ballot: freezes the roll and who is voted on." })
  openBallot(
    @Arg("input", () => OpenBallotInput, { description: "The ballot." }) input: OpenBallotInput,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#services.opening.open(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => BallotDesk, { description: "Records how many ballots were handed out." })
  recordHandOut(
    @Arg("input", () => RecordHandOutInput, { description: "The number." }) input: RecordHandOutInput,
    @Ctx() { actor }: Context,
  ): Promise<BallotDesk> {
    return this.#services.counts.handOut(requireActor(actor), input);
  }

  @Authorized("ballot:count")
  @Mutation(() => String, {
    description: "Makes a teller's key. Its code is shown this once and kept nowhere.",
  })
  makeTellerKey(
    @Arg("input", () => MakeTellerKeyInput, { description: "Whose key." }) input: MakeTellerKeyInput,
    @Ctx() { actor }: Context,
  ): Promise<string> {
    return this.#services.electronic.makeKey(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => [String], {
    description: "Makes the slips: one code for each who is present, shown this once and kept nowhere.",
  })
  issueSlips(
    @Arg("input", () => IssueSlipsInput, { description: "The ballot." }) input: IssueSlipsInput,
    @Ctx() { actor }: Context,
  ): Promise<string[]> {
    return this.#services.electronic.issueSlips(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => CellRound, {
    description: "Opens the box with both tellers' codes and closes the minutes.",
  })
  openBallotBox(
    @Arg("input", () => OpenBallotBoxInput, { description: "The codes." }) input: OpenBallotBoxInput,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#services.boxes.open(requireActor(actor), input);
  }

  @Authorized("ballot:count")
  @Mutation(() => BallotDesk, { description: "Takes the count of one teller, which the other does not see." })
  keyCount(
    @Arg("input", () => KeyCountInput, { description: "The count." }) input: KeyCountInput,
    @Ctx() { actor }: Context,
  ): Promise<BallotDesk> {
    return this.#services.counts.key(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => CellRound, {
    description: "Closes the counting minutes once both counts agree; proposals follow from the majority.",
  })
  closeBallot(
    @Arg("input", () => CloseBallotInput, { description: "The ballot." }) input: CloseBallotInput,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#services.counts.close(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => CellRound, { description: "Gives up a ballot that is not closed, with the reason." })
  cancelBallot(
    @Arg("input", () => CancelBallotInput, { description: "The ballot." }) input: CancelBallotInput,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#services.opening.cancel(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => CellRound, { description: "Opens a second ballot on those without a majority." })
  openSecondBallot(
    @Arg("input", () => OpenSecondBallotInput, { description: "The ballot." }) input: OpenSecondBallotInput,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#services.followUps.second(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => CellRound, {
    description: "Counts the papers of a closed ballot again, in the presence of whoever complained.",
  })
  openRecount(
    @Arg("input", () => OpenRecountInput, { description: "The recount." }) input: OpenRecountInput,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#services.followUps.recount(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => CellRound, {
    description: "Records that the papers were destroyed, once no appeal can come.",
  })
  recordDestruction(
    @Arg("input", () => RecordDestructionInput, { description: "By whom and when." })
    input: RecordDestructionInput,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#services.followUps.destroy(requireActor(actor), input);
  }

  @Authorized("ballot:record")
  @Mutation(() => Review, { description: "Proposes a level where no level had a majority, with the reason." })
  proposeWithoutMajority(
    @Arg("input", () => ProposeWithoutMajorityInput, { description: "The proposal." })
    input: ProposeWithoutMajorityInput,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#services.ballots.proposeWithoutMajority(requireActor(actor), input);
  }
}
