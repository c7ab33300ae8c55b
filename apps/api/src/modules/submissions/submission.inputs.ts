import type { Level } from "@xeploai/domain";
import { ArrayMaxSize, ArrayMinSize, IsUUID, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";

@InputType({ description: "Seals what a unit proposes and sends it up." })
export class SealProposalsInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => ID, { description: "Unit." })
  @IsUUID()
  unitId!: string;

  @Field(() => Int, { description: "Revision of the latest submission read; 0 before the first." })
  @Min(0)
  revision!: number;
}

@InputType({ description: "Takes in the latest submissions of units." })
export class ReceiveSubmissionsInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => [ID], { description: "Units, 1 to 500." })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  unitIds!: string[];

  @Field(() => Boolean, { description: "Only says what would happen." })
  isDryRun!: boolean;
}

@InputType({ description: "Returns one subject of a submission; the rest stays sealed." })
export class ReturnSubjectInput {
  @Field(() => ID, { description: "Submission." })
  @IsUUID()
  submissionId!: string;

  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => String, { description: "Why, 1 to 2,000 characters." })
  reason!: string;
}

@InputType({ description: "Proposes a returned subject anew." })
export class ProposeAgainInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the review read." })
  version!: number;

  @Field(() => LevelEnum, { description: "Level proposed now, the same or another." })
  level!: Level;

  @Field(() => String, { description: "Answer to the return, 1 to 2,000 characters." })
  reason!: string;
}
