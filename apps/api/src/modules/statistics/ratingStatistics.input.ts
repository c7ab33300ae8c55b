import type { SubjectKind } from "@xeploai/domain";
import { ArrayMaxSize, IsOptional, IsUUID } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { SubjectKindEnum } from "../../graphql/enums.js";
import { StatisticsGroupEnum, StatisticsStageEnum } from "./statistics.enums.js";
import type { StatisticsGroup, StatisticsQuestion, StatisticsStage } from "./statistics.types.js";

@InputType({ description: "Which distribution." })
export class RatingStatisticsInput {
  @Field(() => ID, {
    nullable: true,
    description: "The organisation; the first one in the caller's scope when absent.",
  })
  @IsOptional()
  @IsUUID()
  withinId?: string | null;

  @Field(() => [Int], { description: "Review years, at most thirty." })
  @ArrayMaxSize(30)
  years!: number[];

  @Field(() => StatisticsGroupEnum, { defaultValue: "CHILD", description: "What one row stands for." })
  groupBy!: StatisticsGroup;

  @Field(() => SubjectKindEnum, { defaultValue: "MEMBER", description: "Whose ratings." })
  subjectKind!: SubjectKind;

  @Field(() => StatisticsStageEnum, { defaultValue: "DECIDED", description: "Whose word the levels are." })
  stage!: StatisticsStage;

  @Field(() => Int, { nullable: true, description: "Year the shares are compared with." })
  @IsOptional()
  compareWithYear?: number | null;
}

/** The question an input asks. */
export const questionOf = (input: RatingStatisticsInput): StatisticsQuestion => ({
  withinId: input.withinId ?? null,
  years: input.years,
  groupBy: input.groupBy,
  subjectKind: input.subjectKind,
  stage: input.stage,
  compareWithYear: input.compareWithYear ?? null,
});
