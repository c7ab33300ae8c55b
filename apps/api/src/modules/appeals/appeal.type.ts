import { Field, ID, Int, ObjectType } from "type-graphql";
import { AppealOutcomeEnum } from "../../graphql/enums.js";
import { Refusal } from "../../graphql/refusal.type.js";
import { DateOnly } from "../../graphql/scalars.js";
import { DecisionRecord } from "../decisions/decisionHistory.type.js";
import { QuotaState } from "../decisions/quotaState.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { Review } from "../reviews/review.type.js";
import type { AppealOutcome } from "./appeal.types.js";

@ObjectType({ simpleResolvers: true, description: "An appeal against one decision, and how it was settled." })
export class Appeal {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => ID, { description: "Review." })
  reviewId!: string;

  @Field(() => String, { description: "Who or what was rated." })
  subjectName!: string;

  @Field(() => OrganisationRef, { description: "Unit of the subject." })
  unit!: OrganisationRef;

  @Field(() => String, { description: "What the subject says." })
  statement!: string;

  @Field(() => DateOnly, { description: "Day of the appeal; of one on paper, the day it came in." })
  filedOn!: string;

  @Field(() => Boolean, { description: "Whether it came on paper and the office recorded it." })
  isOnPaper!: boolean;

  @Field(() => DateOnly, { description: "Last day on which it could be filed." })
  lastDay!: string;

  @Field(() => DateOnly, {
    nullable: true,
    description: "Day on which it was settled; null while it is open.",
  })
  settledOn!: string | null;

  @Field(() => AppealOutcomeEnum, { nullable: true, description: "How; null while it is open." })
  outcome!: AppealOutcome | null;

  @Field(() => String, { nullable: true, description: "Answer to the subject." })
  answer!: string | null;

  @Field(() => Int, { description: "Version, for settling." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "Part of the appeals of a round." })
export class AppealPage {
  @Field(() => [Appeal], { description: "Appeals of this part, open ones first." })
  items!: Appeal[];

  @Field(() => Int, { description: "Appeals in all." })
  totalCount!: number;
}

@ObjectType({ simpleResolvers: true, description: "The days in which a decision may be appealed against." })
export class AppealClock {
  @Field(() => DateOnly, { description: "Day of the notice." })
  firstDay!: string;

  @Field(() => DateOnly, { description: "Last day." })
  lastDay!: string;

  @Field(() => Int, { description: "Length in working days after the notice." })
  workingDays!: number;

  @Field(() => Int, { description: "Working days left, today included; 0 when it is over." })
  workingDaysLeft!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "The record of one case: every decision, every appeal, and the clock of the next.",
})
export class CaseRecord {
  @Field(() => Review, { description: "The review." })
  review!: Review;

  @Field(() => [DecisionRecord], { description: "Decisions, the latest first." })
  decisions!: DecisionRecord[];

  @Field(() => [Appeal], { description: "Appeals, the latest first." })
  appeals!: Appeal[];

  @Field(() => AppealClock, { nullable: true, description: "Null before the subject was notified." })
  clock!: AppealClock | null;

  @Field(() => Boolean, { description: "Whether the viewer may appeal now." })
  mayFile!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may record one that came on paper." })
  mayRecord!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may settle the open appeal." })
  maySettle!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer may cancel the result and decide anew." })
  mayRerate!: boolean;

  @Field(() => Refusal, {
    nullable: true,
    description: "Why a viewer whose role settles appeals may not settle this one; null otherwise.",
  })
  settleRefusal!: Refusal | null;
}

@ObjectType({ simpleResolvers: true, description: "What another level would do to the quota." })
export class AppealEffect {
  @Field(() => QuotaState, {
    nullable: true,
    description:
      "The quota around the review, on the base on which it would be decided; null where there is none.",
  })
  before!: QuotaState | null;

  @Field(() => QuotaState, { nullable: true, description: "As it would be; null where there is none." })
  after!: QuotaState | null;

  @Field(() => Refusal, {
    nullable: true,
    description: "Why that level needs an override; null where it does not.",
  })
  refusal!: Refusal | null;
}
