import type { Level } from "@xeploai/domain";
import { ArrayMaxSize, ArrayMinSize, IsUUID, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";

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

  @Field(() => Int, { defaultValue: 0, description: "Valid ballots that leave this member's line empty." })
  @Min(0)
  @Max(MOST)
  blank: number = 0;
}

@InputType({ description: "Opens the ballot of a cell on everybody reviewed and not voted on yet." })
export class OpenBallotInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => ID, { description: "Cell." })
  @IsUUID()
  cellId!: string;

  @Field(() => [ID], { description: "The two members who count, each alone; present and entitled to vote." })
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  tellerIds!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: "True to vote on paper although the plan has electronic ballots.",
  })
  isOnPaper: boolean = false;
}

@InputType({ description: "Makes the key of one teller of an electronic ballot." })
export class MakeTellerKeyInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "First or second teller." })
  @Min(1)
  @Max(2)
  teller!: number;
}

@InputType({ description: "Makes the slips of an electronic ballot." })
export class IssueSlipsInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "Version of the ballot read." })
  @Min(1)
  version!: number;
}

@InputType({
  description: "Opens the box of an electronic ballot with both tellers' codes, and closes its minutes.",
})
export class OpenBallotBoxInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "Version of the ballot read." })
  @Min(1)
  version!: number;

  @Field(() => String, { description: "Code of the first teller." })
  firstCode!: string;

  @Field(() => String, { description: "Code of the second teller." })
  secondCode!: string;
}

@InputType({ description: "How many ballots were handed out." })
export class RecordHandOutInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "Version of the ballot read." })
  @Min(1)
  version!: number;

  @Field(() => Int, { description: "Ballots handed out." })
  @Min(0)
  @Max(MOST)
  issued!: number;
}

@InputType({ description: "What one teller counted." })
export class KeyCountInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "Whose count it is: the first or the second teller's." })
  @Min(1)
  @Max(2)
  teller!: number;

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

  @Field(() => [TallyInput], { description: "Votes on every member on the ballot, each once." })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  tallies!: TallyInput[];
}

@InputType({ description: "Closes the counting minutes once both counts agree." })
export class CloseBallotInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "Version of the ballot read." })
  @Min(1)
  version!: number;
}

@InputType({ description: "Gives up a ballot that is not closed; its papers are void." })
export class CancelBallotInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "Version of the ballot read." })
  @Min(1)
  version!: number;

  @Field(() => String, { description: "Why, 1 to 2,000 characters." })
  reason!: string;
}

@InputType({ description: "Opens a second ballot on those without a majority, with two levels each." })
export class OpenSecondBallotInput {
  @Field(() => ID, { description: "The first ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => [ID], { description: "Who of the convened is present now; each is handed a ballot." })
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  presentIds!: string[];

  @Field(() => [ID], { description: "The two members who count." })
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  tellerIds!: string[];
}

@InputType({ description: "Counts the papers of a closed ballot again." })
export class OpenRecountInput {
  @Field(() => ID, { description: "The ballot whose papers are counted again." })
  @IsUUID()
  ballotId!: string;

  @Field(() => ID, { description: "The member in whose presence it is done." })
  @IsUUID()
  complainantId!: string;

  @Field(() => String, { description: "What is complained of, 1 to 2,000 characters." })
  reason!: string;

  @Field(() => [ID], { description: "The two members who count." })
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  tellerIds!: string[];
}

@InputType({ description: "Records that the papers of a ballot were destroyed." })
export class RecordDestructionInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "Version of the ballot read." })
  @Min(1)
  version!: number;

  @Field(() => DateOnly, { description: "On which day." })
  destroyedOn!: string;

  @Field(() => String, { description: "Who destroyed them." })
  destroyedBy!: string;

  @Field(() => String, { description: "Who saw it." })
  witness!: string;
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
