import type { Level, SubjectKind } from "@xeploai/domain";
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LevelEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";

@InputType({ description: "Which cards of the board." })
export class DecisionCandidateFilter {
  @Field(() => ID, { description: "Of this round." })
  @IsUUID()
  roundId!: string;

  @Field(() => SubjectKindEnum, { defaultValue: "MEMBER", description: "Of this kind." })
  subjectKind!: SubjectKind;

  @Field(() => ID, { nullable: true, description: "Of this cell." })
  @IsOptional()
  @IsUUID()
  cellId?: string | null;

  @Field(() => LevelEnum, { nullable: true, description: "With this level proposed." })
  proposedLevel?: Level | null;

  @Field(() => LevelEnum, { nullable: true, description: "With this level decided." })
  decidedLevel?: Level | null;

  @Field(() => String, {
    nullable: true,
    description: "Words of the name, without regard to case and diacritics.",
  })
  @IsOptional()
  @MaxLength(100)
  search?: string | null;
}

@InputType({ description: "Who takes an excess over the quota on himself, and why." })
export class QuotaOverrideInput {
  @Field(() => String, { description: "Authority, 1 to 200 characters." })
  authority!: string;

  @Field(() => String, { description: "Reason, 1 to 2,000 characters." })
  reason!: string;
}

@InputType({ description: "A level decided otherwise than proposed." })
export class LevelChangeInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => LevelEnum, { description: "Level decided." })
  level!: Level;

  @Field(() => String, { description: "Why; required where the level differs from the proposal." })
  reason!: string;
}

@InputType({
  description:
    "Decides proposals as they are, but for the changes: all of the cells, or those named of another kind. One act, one resolution.",
})
export class DecideLevelsInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => Int, { description: "Version of the round read." })
  version!: number;

  @Field(() => SubjectKindEnum, { defaultValue: "MEMBER", description: "Kind of the subjects decided on." })
  subjectKind!: SubjectKind;

  @Field(() => [ID], { nullable: true, description: "Cells whose members are decided on, 1 to 500." })
  @ValidateIf(({ subjectKind }: DecideLevelsInput) => subjectKind === "MEMBER")
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  cellIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Of members, those of the cells; of another kind, which, and null is all this committee decides on.",
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @IsUUID(undefined, { each: true })
  reviewIds?: string[] | null;

  @Field(() => String, { description: "Number of the resolution, 1 to 64 characters." })
  resolutionNumber!: string;

  @Field(() => DateOnly, { description: "Day of the resolution; not in the future." })
  resolvedOn!: string;

  @Field(() => [LevelChangeInput], { description: "Levels decided otherwise than proposed." })
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  changes!: LevelChangeInput[];

  @Field(() => QuotaOverrideInput, { nullable: true, description: "Given to go over the quota." })
  @IsOptional()
  @ValidateNested()
  override?: QuotaOverrideInput | null;
}
