import type { Level } from "@xeploai/domain";
import { Field, ObjectType } from "type-graphql";
import { enumOf, LevelEnum } from "../../graphql/enums.js";

export const EVALUATION_STATUSES = ["SATISFIED", "FAILED", "BLOCKING"] as const;
export type EvaluationStatus = (typeof EVALUATION_STATUSES)[number];

export const EvaluationStatusEnum = enumOf(
  "EvaluationStatus",
  EVALUATION_STATUSES,
  "Whether a condition is met, is not met, or decides against every better level.",
);

@ObjectType({
  simpleResolvers: true,
  description: "One condition of a level, what came of it, and its source.",
})
export class EvaluationItem {
  @Field(() => String, { description: "Code of the condition." })
  code!: string;

  @Field(() => EvaluationStatusEnum, { description: "What came of it." })
  status!: EvaluationStatus;

  @Field(() => LevelEnum, { nullable: true, description: "Level the condition belongs to." })
  level!: Level | null;

  @Field(() => String, { description: "The condition in Vietnamese." })
  textVi!: string;

  @Field(() => String, { description: "The condition in English." })
  textEn!: string;

  @Field(() => String, { nullable: true, description: "What was found, with its figures, in Vietnamese." })
  findingVi!: string | null;

  @Field(() => String, { nullable: true, description: "What was found, with its figures, in English." })
  findingEn!: string | null;

  @Field(() => String, { description: "Document the condition comes from." })
  source!: string;
}

@ObjectType({ simpleResolvers: true, description: "One sentence on the level as a whole." })
export class EvaluationSentence {
  @Field(() => String, { description: "In Vietnamese." })
  vi!: string;

  @Field(() => String, { description: "In English." })
  en!: string;
}

@ObjectType({ simpleResolvers: true, description: "What the rules give for the facts on record, and why." })
export class LevelEvaluation {
  @Field(() => String, {
    description: "A level, or NO_MATCH where a fact is missing or the rules are silent.",
  })
  outcome!: string;

  @Field(() => Boolean, { description: "Whether a person must decide or supply a fact." })
  needsPerson!: boolean;

  @Field(() => [EvaluationSentence], {
    description: "The level in words, what is missing, and what custom says where the rules are silent.",
  })
  summary!: EvaluationSentence[];

  @Field(() => [EvaluationItem], { description: "Conditions looked at, best level first." })
  items!: EvaluationItem[];
}
