import type {
  Level,
  MissingPaper,
  ParticipationReason,
  PostGroup,
  ReviewState,
  SubjectKind,
} from "@xeploai/domain";
import { IsUUID, MaxLength } from "class-validator";
import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import {
  enumOf,
  LevelEnum,
  ParticipationEnum,
  ParticipationReasonEnum,
  PostGroupEnum,
  ReviewStateEnum,
  SubjectKindEnum,
} from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { CHANGE_KINDS, type ChangeKind } from "./change.types.js";
import { PaperKindEnum } from "./paper.type.js";

export const ChangeKindEnum = enumOf(
  "RoundChangeKind",
  CHANGE_KINDS,
  "How a review changes: it joins, moves to another unit, leaves, is treated otherwise, or other criteria hold.",
);

@ObjectType({ simpleResolvers: true, description: "How a subject takes part, before or after a change." })
export class ChangeStanding {
  @Field(() => OrganisationRef, { description: "Where it is reviewed." })
  unit!: OrganisationRef;

  @Field(() => ParticipationEnum, { description: "Rated, only reviewed, or out." })
  participation!: "RATED" | "REVIEW_ONLY" | "OUT";

  @Field(() => ParticipationReasonEnum, { nullable: true, description: "Why not in the ordinary way." })
  reason!: ParticipationReason | null;

  @Field(() => LevelEnum, { nullable: true, description: "Highest level possible; null without a cap." })
  cap!: Level | null;

  @Field(() => PostGroupEnum, { nullable: true, description: "Group of posts whose criteria hold." })
  postGroup!: PostGroup | null;

  @Field(() => ReviewStateEnum, { description: "Where the review stands." })
  state!: ReviewState;
}

@ObjectType({ simpleResolvers: true, description: "How one review of a round changes, and what follows." })
export class ReviewChange {
  @Field(() => ID, { description: "Key within the list." })
  id!: string;

  @Field(() => ChangeKindEnum, { description: "How it changes." })
  kind!: ChangeKind;

  @Field(() => SubjectKindEnum, { description: "What the subject is." })
  subjectKind!: SubjectKind;

  @Field(() => String, { description: "Name of the subject." })
  subjectName!: string;

  @Field(() => ID, { nullable: true, description: "The review; null before it joins." })
  reviewId!: string | null;

  @Field(() => ChangeStanding, { nullable: true, description: "Before; null for who joins." })
  before!: ChangeStanding | null;

  @Field(() => ChangeStanding, { description: "After." })
  after!: ChangeStanding;

  @Field(() => Boolean, { description: "Whether votes of the former unit fall away." })
  losesVotes!: boolean;

  @Field(() => [PaperKindEnum], { description: "Papers that the rating then waits for." })
  papersMissing!: MissingPaper[];
}

@ObjectType({
  simpleResolvers: true,
  description: "What has to change so that a round is true to the records.",
})
export class RoundChangePreview {
  @Field(() => String, { description: "Print of the list; applying needs the print of what was seen." })
  fingerprint!: string;

  @Field(() => [ReviewChange], {
    description: "Changes, in the order of units and names; empty when there are none.",
  })
  changes!: ReviewChange[];
}

@ObjectType({ simpleResolvers: true, description: "Figures of a unit that ended, as it stood then." })
export class UnitSnapshot {
  @Field(() => OrganisationRef, { description: "The unit." })
  unit!: OrganisationRef;

  @Field(() => Int, { description: "Subjects it had." })
  total!: number;

  @Field(() => Int, { description: "Of these, to be rated." })
  rated!: number;

  @Field(() => Int, { description: "Of these, handed in." })
  submitted!: number;
}

@ObjectType({ simpleResolvers: true, description: "Changes of a round applied together." })
export class AppliedRoundChange {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => Int, { description: "Number within the round, from 1." })
  number!: number;

  @Field(() => DateOnly, { description: "Day on which the records were read." })
  appliedOn!: string;

  @Field(() => [ReviewChange], { description: "Changes within what the viewer may list, before or after." })
  changes!: ReviewChange[];

  @Field(() => [UnitSnapshot], { description: "Units that ended with it." })
  snapshots!: UnitSnapshot[];
}

@InputType({ description: "Changes to apply as they were seen." })
export class ApplyRoundChangesInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => String, { description: "Print of the preview." })
  @MaxLength(64)
  fingerprint!: string;
}
