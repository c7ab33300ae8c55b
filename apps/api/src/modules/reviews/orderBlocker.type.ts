import type { OrderBlocker as Blocker, SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf, ReviewStateEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { EvaluationSentence } from "./levelEvaluation.type.js";

export const SeverityEnum = enumOf(
  "Severity",
  ["REFUSE", "WARN"] as const,
  "Whether a rule stops a step, or is shown and kept on record.",
);

@ObjectType({ simpleResolvers: true, description: "A subject that goes first and has not yet." })
export class WaitedFor {
  @Field(() => ID, { description: "Its review." })
  reviewId!: string;

  @Field(() => String, { description: "Name of the subject." })
  name!: string;

  @Field(() => ReviewStateEnum, { description: "Where it stands." })
  state!: string;

  @Field(() => DateOnly, { nullable: true, description: "Since which day; null when not on record." })
  since!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Subjects of one kind that go before this one, under one rule of order.",
})
export class OrderBlocker
  implements Pick<Blocker, "step" | "constraint" | "source" | "severity" | "open" | "total" | "waitingSince">
{
  @Field(() => String, { description: "The step that waits: RECORD_REVIEW or DECIDE." })
  step!: Blocker["step"];

  @Field(() => String, { description: "Code of the rule." })
  constraint!: Blocker["constraint"];

  @Field(() => EvaluationSentence, { description: "The rule in words." })
  rule!: EvaluationSentence;

  @Field(() => String, { description: "Document and article of the rule." })
  source!: string;

  @Field(() => SeverityEnum, { description: "Whether it stops the step." })
  severity!: Blocker["severity"];

  @Field(() => SubjectKindEnum, { description: "Kind of those waited for." })
  kind!: SubjectKind;

  @Field(() => EvaluationSentence, { description: "Who must act first." })
  actor!: EvaluationSentence;

  @Field(() => Int, { description: "How many have not gone yet." })
  open!: number;

  @Field(() => Int, { description: "All that go first, done or not." })
  total!: number;

  @Field(() => DateOnly, {
    nullable: true,
    description: "Since when the first of them waits; null when not on record.",
  })
  waitingSince!: string | null;

  @Field(() => [WaitedFor], { description: "Those waited for, at most 20." })
  waitsFor!: WaitedFor[];
}
