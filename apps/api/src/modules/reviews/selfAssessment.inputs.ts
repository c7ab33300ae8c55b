import type { Grade, Level } from "@xeploai/domain";
import { ArrayMaxSize, IsOptional, IsUUID, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { GradeEnum, LevelEnum } from "../../graphql/enums.js";

const MOST_CRITERIA = 200;

@InputType({ description: "Grade of one criterion." })
export class CriterionGradeInput {
  @Field(() => String, { description: "Criterion, by its code in the edition." })
  criterion!: string;

  @Field(() => GradeEnum, { description: "Grade." })
  grade!: Grade;
}

@InputType({ description: "Points of one criterion, in editions that give points." })
export class CriterionPointsInput {
  @Field(() => String, { description: "Criterion, by its code in the edition." })
  criterion!: string;

  @Field(() => Int, { description: "Tenths of points: 145 is 14.5." })
  @Min(0)
  @Max(1000)
  pointsTenths!: number;
}

@InputType({ description: "Text of one section." })
export class SectionTextInput {
  @Field(() => String, { description: "Section, by its code in the edition." })
  section!: string;

  @Field(() => String, { description: "At most 10,000 characters." })
  text!: string;
}

@InputType({ description: "Autosave of a draft: everything typed so far." })
export class SaveSelfAssessmentInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the self-assessment read; 0 when there is none yet." })
  @Min(0)
  version!: number;

  @Field(() => [CriterionGradeInput], { description: "All grades given so far." })
  @ArrayMaxSize(MOST_CRITERIA)
  @ValidateNested({ each: true })
  grades!: CriterionGradeInput[];

  @Field(() => [CriterionPointsInput], { nullable: true, description: "All points given so far." })
  @IsOptional()
  @ArrayMaxSize(MOST_CRITERIA)
  @ValidateNested({ each: true })
  points?: CriterionPointsInput[] | null;

  @Field(() => [SectionTextInput], { description: "All sections written so far." })
  @ArrayMaxSize(MOST_CRITERIA)
  @ValidateNested({ each: true })
  sections!: SectionTextInput[];

  @Field(() => LevelEnum, { nullable: true, description: "Own level; null while undecided." })
  ownLevel?: Level | null;
}

@InputType({ description: "The self-assessment that is complete." })
export class SubmitSelfAssessmentInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the self-assessment read." })
  @Min(0)
  version!: number;
}

@InputType({ description: "A self-assessment typed from paper: saved and submitted in one act." })
export class TypeSelfAssessmentInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the self-assessment read; 0 when there is none yet." })
  @Min(0)
  version!: number;

  @Field(() => [CriterionGradeInput], {
    description: "Grade of every criterion, in editions that give grades.",
  })
  @ArrayMaxSize(MOST_CRITERIA)
  @ValidateNested({ each: true })
  grades!: CriterionGradeInput[];

  @Field(() => [CriterionPointsInput], { nullable: true, description: "Points of every criterion." })
  @IsOptional()
  @ArrayMaxSize(MOST_CRITERIA)
  @ValidateNested({ each: true })
  points?: CriterionPointsInput[] | null;

  @Field(() => [SectionTextInput], {
    description: "Sections that were typed; may be empty, the paper is on file.",
  })
  @ArrayMaxSize(MOST_CRITERIA)
  @ValidateNested({ each: true })
  sections!: SectionTextInput[];

  @Field(() => LevelEnum, { description: "Own level on the paper." })
  ownLevel!: Level;
}
