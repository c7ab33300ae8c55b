import {
  type AfterBallot,
  type BallotMode,
  ESCALATION_REASONS,
  type EscalationReason,
  type Level,
} from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf, LevelEnum } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { BallotModeEnum } from "../plans/planContent.type.js";
import {
  BALLOT_ACTS,
  BALLOT_KINDS,
  BALLOT_STATES,
  type BallotAct,
  type BallotKind,
  type BallotState,
} from "./ballot.types.js";

export const BallotKindEnum = enumOf("BallotKind", BALLOT_KINDS, "A first vote, a second one, or a recount.");
export const BallotStateEnum = enumOf("BallotState", BALLOT_STATES, "Whether a ballot is counted yet.");
const AfterBallotEnum = enumOf(
  "AfterBallot",
  ["PROPOSE", "SECOND_BALLOT", "ESCALATE"] as const,
  "What follows a vote.",
);
const EscalationEnum = enumOf(
  "EscalationReason",
  ESCALATION_REASONS,
  "Why a vote without a majority goes to a person.",
);
export const BallotActEnum = enumOf("BallotAct", BALLOT_ACTS, "What happened to a ballot.");

@ObjectType({
  simpleResolvers: true,
  description: "Votes on one member, and what the majority rule makes of them.",
})
export class Tally {
  @Field(() => ID, { description: "Review voted on." })
  reviewId!: string;

  @Field(() => String, { description: "Name of its member." })
  memberName!: string;

  @Field(() => Int, { description: "Votes for EXCELLENT." })
  excellent!: number;

  @Field(() => Int, { description: "Votes for GOOD." })
  good!: number;

  @Field(() => Int, { description: "Votes for SATISFACTORY." })
  satisfactory!: number;

  @Field(() => Int, { description: "Votes for UNSATISFACTORY." })
  unsatisfactory!: number;

  @Field(() => Int, { description: "Valid ballots that left this line empty." })
  blank!: number;

  @Field(() => Int, { description: "Voters the majority is taken of." })
  base!: number;

  @Field(() => Int, { description: "Votes a level needed." })
  required!: number;

  @Field(() => LevelEnum, {
    nullable: true,
    description: "Level with the majority; null: no level reached it.",
  })
  outcome!: Level | null;

  @Field(() => AfterBallotEnum, {
    nullable: true,
    description: "What follows; null for minutes taken over from before.",
  })
  next!: AfterBallot["next"] | null;

  @Field(() => EscalationEnum, { nullable: true, description: "Why a person decides what is proposed." })
  escalation!: EscalationReason | null;

  @Field(() => Boolean, { description: "False where a later count took its place." })
  isInForce!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "One member on a ballot." })
export class BallotSubject {
  @Field(() => ID, { description: "Review voted on." })
  reviewId!: string;

  @Field(() => String, { description: "Name of its member." })
  name!: string;

  @Field(() => Int, { description: "Voters the majority is taken of." })
  base!: number;

  @Field(() => [LevelEnum], { description: "Levels printed beside the name, best first." })
  levels!: Level[];
}

@ObjectType({
  simpleResolvers: true,
  description: "One of the two who count, each without seeing the other's count.",
})
export class TellerSeat {
  @Field(() => Int, { description: "First or second teller." })
  number!: number;

  @Field(() => ID, { description: "The member." })
  memberId!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => Boolean, {
    description: "Whether the teller can sign in; the secretary types for one who cannot.",
  })
  hasAccount!: boolean;

  @Field(() => Boolean, { description: "Whether the key of an electronic ballot is made." })
  hasKey!: boolean;

  @Field(() => DateTime, { nullable: true, description: "When the count came in; null: not yet." })
  keyedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "One line of a ballot's journal." })
export class BallotEntry {
  @Field(() => BallotActEnum, { description: "What happened." })
  act!: BallotAct;

  @Field(() => DateTime, { description: "When." })
  at!: Date;

  @Field(() => String, { description: "Who did it." })
  by!: string;

  @Field(() => Int, { nullable: true, description: "Ballots handed out, or which teller's count came in." })
  figure!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "A cell's secret ballot and, once closed, its counting minutes: numbers, never a voter.",
})
export class Ballot {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => Int, { description: "Which of the meeting's ballots, from 1 on." })
  number!: number;

  @Field(() => BallotKindEnum, { description: "A first vote, a second one, or a recount." })
  kind!: BallotKind;

  @Field(() => ID, { nullable: true, description: "The ballot voted on or counted once more." })
  basisId!: string | null;

  @Field(() => BallotModeEnum, { description: "On paper, or on the screen." })
  mode!: BallotMode;

  @Field(() => BallotStateEnum, { description: "Whether it is counted yet." })
  state!: BallotState;

  @Field(() => DateTime, { description: "When the roll was frozen." })
  openedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was closed or cancelled." })
  closedAt!: Date | null;

  @Field(() => Int, { description: "Voters convened: the base of every majority." })
  convened!: number;

  @Field(() => Int, { description: "Voters present." })
  present!: number;

  @Field(() => String, { description: "SHA-256 of the frozen roll, in hexadecimal." })
  rollHash!: string;

  @Field(() => Int, { nullable: true, description: "Ballots handed out; null until counted off." })
  issued!: number | null;

  @Field(() => Int, { nullable: true, description: "Ballots collected; null until closed." })
  returned!: number | null;

  @Field(() => Int, { nullable: true, description: "Valid ballots; null until closed." })
  valid!: number | null;

  @Field(() => Int, { nullable: true, description: "Invalid ballots; null until closed." })
  invalid!: number | null;

  @Field(() => Int, { nullable: true, description: "Blank ballots; null until closed." })
  blank!: number | null;

  @Field(() => [String], { description: "Names of the tellers." })
  tellers!: string[];

  @Field(() => [TellerSeat], { description: "The two who count; none for minutes taken over from before." })
  seats!: TellerSeat[];

  @Field(() => Int, {
    nullable: true,
    description: "Slips with codes of an electronic ballot; null until made.",
  })
  slips!: number | null;

  @Field(() => Int, { nullable: true, description: "Votes taken so far on the screen; null on paper." })
  castCount!: number | null;

  @Field(() => [String], {
    description: "Receipts of the votes on the screen, once closed, in the order of letters.",
  })
  receipts!: string[];

  @Field(() => [BallotSubject], { description: "Who is voted on, by given name." })
  subjects!: BallotSubject[];

  @Field(() => [Tally], { description: "Votes on each, by given name; none until closed." })
  tallies!: Tally[];

  @Field(() => [BallotEntry], { description: "Journal, oldest first." })
  acts!: BallotEntry[];

  @Field(() => String, { nullable: true, description: "Why it was cancelled, or counted again." })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: "In whose presence the papers were counted again." })
  complainant!: string | null;

  @Field(() => DateOnly, {
    nullable: true,
    description: "When the papers were destroyed; null: they are kept.",
  })
  destroyedOn!: string | null;

  @Field(() => String, { nullable: true, description: "Who destroyed them." })
  destroyedBy!: string | null;

  @Field(() => String, { nullable: true, description: "Who saw it." })
  destroyWitness!: string | null;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}
