import { ArrayMaxSize, IsUUID, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { BallotAsReadInput, TellerInput } from "./ballot.inputs.js";

/** Largest count on a counting minutes; the columns are 16-bit integers. */
const MOST = 10_000;

/** A count as it is typed off the minutes, 0 to 10,000. */
function CountField(description: string, defaultValue?: number): PropertyDecorator {
  return (target, property) => {
    Field(() => Int, { description, defaultValue })(target, property);
    Min(0)(target, property as string);
    Max(MOST)(target, property as string);
  };
}

@InputType({ description: "Votes by level on one member." })
export class TallyInput {
  @Field(() => ID, { description: "Review voted on." })
  @IsUUID()
  reviewId!: string;

  @CountField("Votes for EXCELLENT.")
  excellent!: number;

  @CountField("Votes for GOOD.")
  good!: number;

  @CountField("Votes for SATISFACTORY.")
  satisfactory!: number;

  @CountField("Votes for UNSATISFACTORY.")
  unsatisfactory!: number;

  @CountField("Valid ballots that leave this member's line empty.", 0)
  blank: number = 0;
}

@InputType({ description: "How many ballots were handed out." })
export class RecordHandOutInput extends BallotAsReadInput {
  @CountField("Ballots handed out.")
  issued!: number;
}

@InputType({ description: "What one teller counted." })
export class KeyCountInput extends TellerInput {
  @CountField("Ballots collected.")
  returned!: number;

  @CountField("Valid ballots.")
  valid!: number;

  @CountField("Invalid ballots.")
  invalid!: number;

  @CountField("Blank ballots.")
  blank!: number;

  @Field(() => [TallyInput], { description: "Votes on every member on the ballot, each once." })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  tallies!: TallyInput[];
}
