import type { ParticipationReason, ReviewState, SubjectKind } from "@xeploai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { ParticipationReasonEnum, ReviewStateEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { Refusal } from "../../graphql/refusal.type.js";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";

@ObjectType({ simpleResolvers: true, description: "How many reviews stand in one state." })
export class ReviewStateCount {
  @Field(() => ReviewStateEnum, { description: "State." })
  state!: ReviewState;

  @Field(() => Int, { description: "Reviews in it." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How many subjects are not rated for one reason." })
export class ReasonCount {
  @Field(() => ParticipationReasonEnum, { description: "Reason." })
  reason!: ParticipationReason;

  @Field(() => Int, { description: "Subjects with it." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "How far one cell is in the round." })
export class CellProgress {
  @Field(() => OrganisationRef, { description: "The cell." })
  cell!: OrganisationRef;

  @Field(() => Int, { description: "All members of the cell in the round." })
  total!: number;

  @Field(() => Int, { description: "Members to be rated." })
  rated!: number;

  @Field(() => Int, { description: "Members to be rated whose self-assessment is submitted." })
  selfSubmitted!: number;

  @Field(() => Int, { description: "Members the cell has voted on." })
  voted!: number;

  @Field(() => Int, { description: "Members whose level is decided." })
  decided!: number;

  @Field(() => Int, { description: "Members whose result is published." })
  published!: number;

  @Field(() => DateOnly, { nullable: true, description: "Day of the cell's meeting." })
  meetingHeldOn!: string | null;

  @Field(() => Boolean, { description: "Whether the calendar's day for its present step has passed." })
  isLate!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Code of what it waits for; null when nothing is left to do.",
  })
  blockedBy!: string | null;

  @Field(() => [String], { description: "Codes of what is unusual in it; informs, never changes a rating." })
  unusual!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: "Who is where in the round; one row per cell, worst first.",
})
export class RoundProgress {
  @Field(() => Int, { description: "All members in the round." })
  total!: number;

  @Field(() => Int, { description: "Members to be rated." })
  rated!: number;

  @Field(() => Int, { description: "Members reviewed and not rated." })
  reviewOnly!: number;

  @Field(() => Int, { description: "Members neither reviewed nor rated." })
  out!: number;

  @Field(() => [ReviewStateCount], { description: "Members to be rated, by state." })
  states!: ReviewStateCount[];

  @Field(() => [ReasonCount], { description: "Members not rated, by reason." })
  notRated!: ReasonCount[];

  @Field(() => [CellProgress], { description: "Cells, those furthest behind first." })
  cells!: CellProgress[];
}

@ObjectType({ simpleResolvers: true, description: "How the subjects of one kind take part." })
export class KindCount {
  @Field(() => SubjectKindEnum, { description: "Kind of subject." })
  kind!: SubjectKind;

  @Field(() => Int, { description: "All subjects of the kind." })
  total!: number;

  @Field(() => Int, { description: "To be rated." })
  rated!: number;

  @Field(() => Int, { description: "Reviewed and not rated." })
  reviewOnly!: number;

  @Field(() => Int, { description: "Neither reviewed nor rated." })
  out!: number;

  @Field(() => [ReasonCount], { description: "Those not rated, by reason." })
  notRated!: ReasonCount[];
}

@ObjectType({ simpleResolvers: true, description: "What opening would give, nothing written." })
export class RoundPreview {
  @Field(() => String, { description: "Edition of the rules for the year; empty when there is none." })
  editionCode!: string;

  @Field(() => Int, { description: "All members who would be in the round." })
  total!: number;

  @Field(() => Int, { description: "Members to be rated." })
  rated!: number;

  @Field(() => Int, { description: "Members reviewed and not rated." })
  reviewOnly!: number;

  @Field(() => Int, { description: "Members neither reviewed nor rated." })
  out!: number;

  @Field(() => [ReasonCount], { description: "Members not rated, by reason." })
  notRated!: ReasonCount[];

  @Field(() => Int, { description: "Cells with at least one member." })
  cells!: number;

  @Field(() => [KindCount], {
    description: "Every kind that the edition rates and that there is, members included.",
  })
  kinds!: KindCount[];

  @Field(() => [Refusal], { description: "What stands against opening; empty when it may be opened." })
  refusals!: Refusal[];
}
