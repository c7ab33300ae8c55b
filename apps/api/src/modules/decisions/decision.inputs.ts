import type { Level, SubjectKind } from "@xeploai/domain";
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LevelEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";

const MOST_MEMBERS = 1_000;

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

@InputType({ description: "How the committee voted on its resolution." })
export class CommitteeVoteInput {
  @Field(() => Int, { description: "All members of the committee, at most 1,000." })
  @Max(MOST_MEMBERS)
  members!: number;

  @Field(() => Int, { description: "Of them present." })
  @Max(MOST_MEMBERS)
  present!: number;

  @Field(() => Int, { description: "Of those present, who approve: more than half of all members." })
  @Max(MOST_MEMBERS)
  approve!: number;

  @Field(() => Int, { description: "Of those present, the others: against, of another opinion, or silent." })
  @Max(MOST_MEMBERS)
  other!: number;

  @Field(() => String, {
    nullable: true,
    description: "Opinion that a minority reserves and that is reported upward, at most 2,000 characters.",
  })
  minorityOpinion?: string | null;
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

  @Field(() => CommitteeVoteInput, {
    nullable: true,
    description: "The committee's own vote; required where the plan asks for it.",
  })
  @IsOptional()
  @ValidateNested()
  vote?: CommitteeVoteInput | null;

  @Field(() => [LevelChangeInput], { description: "Levels decided otherwise than proposed." })
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  changes!: LevelChangeInput[];

  @Field(() => QuotaOverrideInput, { nullable: true, description: "Given to go over the quota." })
  @IsOptional()
  @ValidateNested()
  override?: QuotaOverrideInput | null;
}
