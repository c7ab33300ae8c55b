import type { Level } from "@xeploai/domain";
import { ArrayMaxSize, ArrayMinSize, IsUUID, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";

/** Largest count on a counting minutes; the columns are 16-bit integers. */
const MOST = 10_000;

@InputType({ description: "Votes by level on one member." })
export class TallyInput {
  @Field(() => ID, { description: "Review voted on." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Votes for EXCELLENT." })
  @Min(0)
  @Max(MOST)
  excellent!: number;

  @Field(() => Int, { description: "Votes for GOOD." })
  @Min(0)
  @Max(MOST)
  good!: number;

  @Field(() => Int, { description: "Votes for SATISFACTORY." })
  @Min(0)
  @Max(MOST)
  satisfactory!: number;

  @Field(() => Int, { description: "Votes for UNSATISFACTORY." })
  @Min(0)
  @Max(MOST)
  unsatisfactory!: number;
}

@InputType({ description: "Counting minutes of a cell's ballot." })
export class RecordBallotInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => ID, { description: "Cell." })
  @IsUUID()
  cellId!: string;

  @Field(() => Int, { description: "Version of the ballot read; 0 when there is none yet." })
  @Min(0)
  version!: number;

  @Field(() => Int, { description: "Ballots handed out." })
  @Min(0)
  @Max(MOST)
  issued!: number;

  @Field(() => Int, { description: "Ballots collected." })
  @Min(0)
  @Max(MOST)
  returned!: number;

  @Field(() => Int, { description: "Valid ballots." })
  @Min(0)
  @Max(MOST)
  valid!: number;

  @Field(() => Int, { description: "Invalid ballots." })
  @Min(0)
  @Max(MOST)
  invalid!: number;

  @Field(() => Int, { description: "Blank ballots." })
  @Min(0)
  @Max(MOST)
  blank!: number;

  @Field(() => [String], { description: "Names of the tellers, 1 to 20." })
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  tellers!: string[];

  @Field(() => [TallyInput], { description: "Votes on every member to be rated, each once." })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  tallies!: TallyInput[];
}

@InputType({ description: "Level proposed where no level had a majority." })
export class ProposeWithoutMajorityInput {
  @Field(() => ID, { description: "Review." })
  @IsUUID()
  reviewId!: string;

  @Field(() => Int, { description: "Version of the review read." })
  version!: number;

  @Field(() => LevelEnum, { description: "Level proposed." })
  level!: Level;

  @Field(() => String, { description: "Why, 1 to 2,000 characters." })
  reason!: string;
}
