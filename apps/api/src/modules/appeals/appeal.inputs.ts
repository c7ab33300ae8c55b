import type { Level } from "@xeploai/domain";
import { IsOptional, IsUUID, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { AppealOutcomeEnum, LevelEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { CommitteeVoteInput, QuotaOverrideInput } from "../decisions/decision.inputs.js";
import type { AppealOutcome } from "./appeal.types.js";

@InputType({ description: "An appeal against the own level, or that of the body one heads." })
export class FileAppealInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the review read." })
  version!: number;

  @Field(() => String, { description: "What is contested and why, 1 to 5,000 characters." })
  statement!: string;
}

@InputType({ description: "An appeal that came on paper." })
export class RecordAppealInput {
  @Field(() => ID, { description: "Review of the subject that appeals." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the review read." })
  version!: number;

  @Field(() => DateOnly, { description: "Day on which it came in; within the window, not in the future." })
  receivedOn!: string;

  @Field(() => String, { description: "What the paper contests and why, 1 to 5,000 characters." })
  statement!: string;
}

@InputType({ description: "The new decision with which an appeal succeeds." })
export class CorrectionInput {
  @Field(() => LevelEnum, { description: "Level decided now." })
  level!: Level;

  @Field(() => String, { description: "Number of the resolution, 1 to 64 characters." })
  resolutionNumber!: string;

  @Field(() => DateOnly, { description: "Day of the resolution; not in the future." })
  resolvedOn!: string;

  @Field(() => QuotaOverrideInput, { nullable: true, description: "Given to go over the quota." })
  @IsOptional()
  @ValidateNested()
  override?: QuotaOverrideInput | null;

  @Field(() => CommitteeVoteInput, {
    nullable: true,
    description: "The committee's own vote; required where the plan asks for it.",
  })
  @IsOptional()
  @ValidateNested()
  vote?: CommitteeVoteInput | null;
}

@InputType({ description: "Settles an appeal." })
export class SettleAppealInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the appeal read." })
  version!: number;

  @Field(() => AppealOutcomeEnum, { description: "Whether the level stands." })
  outcome!: AppealOutcome;

  @Field(() => String, { description: "Answer to the subject, 1 to 5,000 characters." })
  answer!: string;

  @Field(() => CorrectionInput, { nullable: true, description: "Where the level changes." })
  @IsOptional()
  @ValidateNested()
  correction?: CorrectionInput | null;
}

@InputType({ description: "A new decision after a fault or a false statement was found." })
export class RerateInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the review read." })
  version!: number;

  @Field(() => DateOnly, { description: "Day on which the fault was found; not in the future." })
  foundOn!: string;

  @Field(() => String, { description: "What was found, 1 to 2,000 characters." })
  fault!: string;

  @Field(() => CorrectionInput, { description: "What is decided now." })
  @ValidateNested()
  correction!: CorrectionInput;
}
