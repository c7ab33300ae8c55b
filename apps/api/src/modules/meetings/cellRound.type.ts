import type { BallotMode, MissingPaper } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { Refusal } from "../../graphql/refusal.type.js";
import { DateOnly } from "../../graphql/scalars.js";
import { Ballot } from "../ballots/ballot.type.js";
import { PaperKindEnum } from "../changes/paper.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { BallotModeEnum } from "../plans/planContent.type.js";
import { Round } from "../rounds/round.type.js";
import { Meeting } from "./meeting.type.js";

export const CELL_STEP_STATES = ["DONE", "READY", "BLOCKED"] as const;
export type CellStepState = (typeof CELL_STEP_STATES)[number];
export const CellStepStateEnum = enumOf(
  "CellStepState",
  CELL_STEP_STATES,
  "Whether a step is done, may be done now, or waits for another.",
);

@ObjectType({ simpleResolvers: true, description: "One step of the cell's checklist." })
export class CellStep {
  @Field(() => String, { description: "Code; its words come from the dashboard." })
  code!: string;

  @Field(() => CellStepStateEnum, { description: "Done, ready or blocked." })
  state!: CellStepState;

  @Field(() => Int, { description: "How many of `total` are done." })
  done!: number;

  @Field(() => Int, { description: "How many there are to do." })
  total!: number;

  @Field(() => DateOnly, {
    nullable: true,
    description: "Last day in the round's calendar; null when it names none.",
  })
  dueOn!: string | null;

  @Field(() => [Refusal], { description: "What it waits for; empty unless blocked." })
  blockedBy!: Refusal[];
}

@ObjectType({ simpleResolvers: true, description: "What the vote on one member still waits for." })
export class AwaitedOfMember {
  @Field(() => ID, { description: "The review, where it is recorded." })
  reviewId!: string;

  @Field(() => String, { description: "The member." })
  memberName!: string;

  @Field(() => Boolean, { description: "Whether the State rating is due and not recorded." })
  isStateRatingMissing!: boolean;

  @Field(() => [PaperKindEnum], { description: "Papers that have not come in." })
  papers!: MissingPaper[];
}

@ObjectType({
  simpleResolvers: true,
  description: "The cell's work in one round: first screen of its secretary.",
})
export class CellRound {
  @Field(() => Round, { description: "The round." })
  round!: Round;

  @Field(() => OrganisationRef, { description: "The cell." })
  cell!: OrganisationRef;

  @Field(() => Int, { description: "All members of the cell in the round." })
  total!: number;

  @Field(() => Int, { description: "Members to be rated." })
  rated!: number;

  @Field(() => Int, { description: "Members to be rated whose self-assessment is submitted." })
  selfSubmitted!: number;

  @Field(() => Int, {
    description: "Voters to be convened today, or on the day of the meeting once it is recorded.",
  })
  convened!: number;

  @Field(() => Meeting, { nullable: true, description: "The meeting; null until recorded." })
  meeting!: Meeting | null;

  @Field(() => BallotModeEnum, { description: "How the plan has the cell vote." })
  ballotMode!: BallotMode;

  @Field(() => [Ballot], {
    description: "Its ballots in their order, cancelled ones included; none until opened.",
  })
  ballots!: Ballot[];

  @Field(() => [AwaitedOfMember], {
    description: "Of those on whom the cell has not voted: what the vote waits for, by given name.",
  })
  awaited!: AwaitedOfMember[];

  @Field(() => [CellStep], { description: "Checklist, in the order of the procedure." })
  steps!: CellStep[];
}
