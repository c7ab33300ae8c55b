import type { Level } from "@xeploai/domain";
import { ArrayMaxSize, ArrayMinSize, IsUUID, Max, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";

@InputType()
export abstract class BallotAsReadInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "Version of the ballot read." })
  @Min(1)
  version!: number;
}

@InputType()
export abstract class TellerInput {
  @Field(() => ID, { description: "Ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => Int, { description: "Whose key or count it is: the first or the second teller's." })
  @Min(1)
  @Max(2)
  teller!: number;
}

@InputType()
abstract class TellersNamedInput {
  @Field(() => [ID], {
    description:
      "The two members who count, each alone; entitled to vote and, unless papers are counted again, present.",
  })
  @ArrayMinSize(2)
  @ArrayMaxSize(2)
  @IsUUID(undefined, { each: true })
  tellerIds!: string[];
}

@InputType({ description: "Opens the ballot of a cell on everybody reviewed and not voted on yet." })
export class OpenBallotInput extends TellersNamedInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => ID, { description: "Cell." })
  @IsUUID()
  cellId!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "True to vote on paper although the plan has electronic ballots.",
  })
  isOnPaper: boolean = false;
}

@InputType({ description: "Makes the key of one teller of an electronic ballot." })
export class MakeTellerKeyInput extends TellerInput {}

@InputType({ description: "Makes the slips of an electronic ballot." })
export class IssueSlipsInput extends BallotAsReadInput {}

@InputType({
  description: "Opens the box of an electronic ballot with both tellers' codes, and closes its minutes.",
})
export class OpenBallotBoxInput extends BallotAsReadInput {
  @Field(() => String, { description: "Code of the first teller." })
  firstCode!: string;

  @Field(() => String, { description: "Code of the second teller." })
  secondCode!: string;
}

@InputType({ description: "Closes the counting minutes once both counts agree." })
export class CloseBallotInput extends BallotAsReadInput {}

@InputType({ description: "Gives up a ballot that is not closed; its papers are void." })
export class CancelBallotInput extends BallotAsReadInput {
  @Field(() => String, { description: "Why, 1 to 2,000 characters." })
  reason!: string;
}

@InputType({ description: "Opens a second ballot on those without a majority, with two levels each." })
export class OpenSecondBallotInput extends TellersNamedInput {
  @Field(() => ID, { description: "The first ballot." })
  @IsUUID()
  ballotId!: string;

  @Field(() => [ID], { description: "Who of the convened is present now; each is handed a ballot." })
  @ArrayMaxSize(2000)
  @IsUUID(undefined, { each: true })
  presentIds!: string[];
}

@InputType({ description: "Counts the papers of a closed ballot again." })
export class OpenRecountInput extends TellersNamedInput {
  @Field(() => ID, { description: "The ballot whose papers are counted again." })
  @IsUUID()
  ballotId!: string;

  @Field(() => ID, { description: "The member in whose presence it is done." })
  @IsUUID()
  complainantId!: string;

  @Field(() => String, { description: "What is complained of, 1 to 2,000 characters." })
  reason!: string;
}

@InputType({ description: "Records that the papers of a ballot were destroyed." })
export class RecordDestructionInput extends BallotAsReadInput {
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
