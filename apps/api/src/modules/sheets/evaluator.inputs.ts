import type { EvaluatorSide, SubjectKind } from "@xeploai/domain";
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { SubjectKindEnum } from "../../graphql/enums.js";
import { EvaluatorSideEnum, FewSuperiorsEnum } from "./sheet.enums.js";

@InputType({ description: "Criteria within the function of one collective." })
export class EvaluatorFunctionInput {
  @Field(() => ID, { description: "Collective." })
  @IsUUID()
  collectiveId!: string;

  @Field(() => [String], { description: "Criteria, by their codes in the edition." })
  @ArrayMaxSize(200)
  criteria!: string[];
}

@InputType({ description: "What the list of evaluators is made by." })
export class AssignEvaluatorsInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => Int, { description: "Version of the sheet plan read; 0 when there is none yet." })
  @Min(0)
  version!: number;

  @Field(() => Int, { defaultValue: 4, description: "Smallest group of confidential sheets read together." })
  @Min(4)
  @Max(20)
  smallestGroup!: number;

  @Field(() => FewSuperiorsEnum, { defaultValue: "NAMED", description: "Superiors too few to be hidden." })
  fewSuperiors!: "NAMED" | "NOT_ASKED";

  @Field(() => [EvaluatorFunctionInput], { defaultValue: [], description: "Functions of offices above." })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  functions!: EvaluatorFunctionInput[];
}

@InputType({ description: "One more evaluator of a subject: a collective or a person." })
export class AddEvaluatorInput {
  @Field(() => ID, { description: "Review of the subject." })
  @IsUUID()
  reviewId!: string;

  @Field(() => ID, { nullable: true, description: "The collective; its head signs." })
  @IsOptional()
  @IsUUID()
  collectiveId?: string | null;

  @Field(() => ID, { nullable: true, description: "The person, where no collective is named." })
  @IsOptional()
  @IsUUID()
  memberId?: string | null;

  @Field(() => EvaluatorSideEnum, { description: "Where the evaluator stands to the subject." })
  side!: EvaluatorSide;

  @Field(() => String, { description: "Why, 1 to 500 characters." })
  reason!: string;
}

@InputType({ description: "An evaluator taken out." })
export class RemoveEvaluatorInput {
  @Field(() => ID, { description: "Which." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version read." })
  @Min(1)
  version!: number;

  @Field(() => String, { description: "Why, 1 to 500 characters." })
  reason!: string;
}

@InputType({ description: "Which subjects of a round." })
export class EvaluatorFilter {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => [SubjectKindEnum], { nullable: true, description: "Of these kinds only." })
  @IsOptional()
  @ArrayMaxSize(4)
  subjectKinds?: SubjectKind[] | null;

  @Field(() => String, { nullable: true, description: "Words of the name." })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: "This review only." })
  @IsOptional()
  @IsUUID()
  reviewId?: string | null;
}
