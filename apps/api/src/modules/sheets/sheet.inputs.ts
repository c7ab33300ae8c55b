import type { Level } from "@xeploai/domain";
import { ArrayMaxSize, IsUUID, Matches, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";
import { CriterionGradeInput, CriterionPointsInput } from "../reviews/selfAssessment.inputs.js";

const MOST_CRITERIA = 200;

@InputType({ description: "What stands on a sheet." })
export class SheetContentInput {
  @Field(() => [CriterionGradeInput], { defaultValue: [], description: "Grades, within the function." })
  @ArrayMaxSize(MOST_CRITERIA)
  @ValidateNested({ each: true })
  grades!: CriterionGradeInput[];

  @Field(() => [CriterionPointsInput], {
    defaultValue: [],
    description: "Points, in editions that give points.",
  })
  @ArrayMaxSize(MOST_CRITERIA)
  @ValidateNested({ each: true })
  points!: CriterionPointsInput[];

  @Field(() => String, { nullable: true, description: "General remark, at most 1,000 characters." })
  remark?: string | null;

  @Field(() => LevelEnum, { nullable: true, description: "Level proposed; null while undecided." })
  level?: Level | null;
}

@InputType({ description: "A signed sheet, complete or not." })
export class SaveSheetInput {
  @Field(() => ID, { description: "Which of the caller's sheets." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version of the sheet read; 0 when there is none yet." })
  @Min(0)
  version!: number;

  @Field(() => SheetContentInput, { description: "Everything filled in so far." })
  @ValidateNested()
  content!: SheetContentInput;
}

@InputType({ description: "Which version of a signed sheet." })
export class SheetVersionInput {
  @Field(() => ID, { description: "Which of the caller's sheets." })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: "Version of the sheet read." })
  @Min(0)
  version!: number;
}

@InputType({
  description:
    "A confidential sheet, handed in or replaced whole. Nothing the server keeps leads back to the author.",
})
export class SubmitConfidentialSheetInput {
  @Field(() => ID, { description: "Which of the caller's sheets." })
  @IsUUID()
  id!: string;

  @Field(() => String, {
    description: "Secret made on the author's device, 16 characters; whoever has it may replace the sheet.",
  })
  @Matches(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  secret!: string;

  @Field(() => Int, { description: "Version handed in before with this secret; 0 at first." })
  @Min(0)
  version!: number;

  @Field(() => SheetContentInput, { description: "The whole sheet." })
  @ValidateNested()
  content!: SheetContentInput;
}

@InputType({ description: "A confidential sheet taken back." })
export class WithdrawConfidentialSheetInput {
  @Field(() => ID, { description: "Which of the caller's sheets." })
  @IsUUID()
  id!: string;

  @Field(() => String, { description: "Secret it was handed in with." })
  @Matches(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  secret!: string;
}

@InputType({ description: "Release of all sheets of a round." })
export class ReleaseSheetsInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => Int, { description: "Version of the sheet plan read." })
  @Min(1)
  version!: number;
}
