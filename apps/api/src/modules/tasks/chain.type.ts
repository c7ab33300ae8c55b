import type { ReviewState, Step, SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { ReviewStateEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { Refusal } from "../../graphql/refusal.type.js";
import { DateOnly } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { EvaluationSentence } from "../reviews/levelEvaluation.type.js";

@ObjectType({ simpleResolvers: true, description: "Somebody who must act." })
export class ResponsiblePerson {
  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => ID, { nullable: true, description: "Account by which to remind; null without one." })
  accountId!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Subjects of one unit and kind that wait at the same step for the same reason.",
})
export class ChainLink {
  @Field(() => ID, { description: "Key within the chain." })
  id!: string;

  @Field(() => Int, { description: "0 for the unit asked about, 1 for what it waits for, and so on." })
  depth!: number;

  @Field(() => OrganisationRef, { description: "Where they are reviewed." })
  unit!: OrganisationRef;

  @Field(() => SubjectKindEnum, { description: "What they are." })
  kind!: SubjectKind;

  @Field(() => ReviewStateEnum, { description: "Where they stand." })
  state!: ReviewState;

  @Field(() => String, { description: "Code of the step that comes next." })
  nextStep!: Step;

  @Field(() => EvaluationSentence, { description: "Who takes that step." })
  actor!: EvaluationSentence;

  @Field(() => Int, { description: "How many subjects." })
  count!: number;

  @Field(() => [String], { description: "Their names, at most 20." })
  names!: string[];

  @Field(() => [ID], { description: "Their reviews, at most 20." })
  reviewIds!: string[];

  @Field(() => DateOnly, { nullable: true, description: "Since when the first of them waits." })
  since!: string | null;

  @Field(() => Int, { nullable: true, description: "Working days since then." })
  workingDaysWaited!: number | null;

  @Field(() => Boolean, { description: "Whether it can be done today: nobody else has to go first." })
  isActionable!: boolean;

  @Field(() => [Refusal], { description: "What stands against the step." })
  refusals!: Refusal[];

  @Field(() => [ResponsiblePerson], { description: "Those who must act, at most 200." })
  people!: ResponsiblePerson[];
}

@ObjectType({
  simpleResolvers: true,
  description: "What stands between a unit and the deadline of its round.",
})
export class BlockingChain {
  @Field(() => OrganisationRef, { description: "The unit." })
  unit!: OrganisationRef;

  @Field(() => DateOnly, { description: "First day that is late." })
  deadlineOn!: string;

  @Field(() => Int, { description: "Working days left, today included; 0 or less when late." })
  workingDaysLeft!: number;

  @Field(() => Boolean, { description: "Whether the deadline has come." })
  isLate!: boolean;

  @Field(() => [ChainLink], { description: "Nearest first; empty when nothing stands in the way." })
  links!: ChainLink[];
}
