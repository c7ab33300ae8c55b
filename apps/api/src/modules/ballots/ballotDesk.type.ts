import { Field, ID, Int, ObjectType } from "type-graphql";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { Ballot } from "./ballot.type.js";

@ObjectType({
  simpleResolvers: true,
  description: "A figure in which the two counts differ; not what either says.",
})
export class CountDifference {
  @Field(() => String, {
    description: "RETURNED, VALID, INVALID, BLANK, a level, or LINE_BLANK for lines left empty.",
  })
  figure!: string;

  @Field(() => ID, {
    nullable: true,
    description: "The review whose line is meant; null for a figure of the head.",
  })
  reviewId!: string | null;

  @Field(() => String, { nullable: true, description: "Name of its member." })
  name!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "Votes on one member as a teller typed them." })
export class TypedTally {
  @Field(() => ID, { description: "Review voted on." })
  reviewId!: string;

  @Field(() => Int, { description: "Votes for EXCELLENT." })
  excellent!: number;

  @Field(() => Int, { description: "Votes for GOOD." })
  good!: number;

  @Field(() => Int, { description: "Votes for SATISFACTORY." })
  satisfactory!: number;

  @Field(() => Int, { description: "Votes for UNSATISFACTORY." })
  unsatisfactory!: number;

  @Field(() => Int, { description: "Valid ballots that leave this line empty." })
  blank!: number;
}

@ObjectType({ simpleResolvers: true, description: "What one teller typed; shown to whoever typed it alone." })
export class TypedCount {
  @Field(() => Int, { description: "First or second teller." })
  teller!: number;

  @Field(() => Int, { description: "Ballots collected." })
  returned!: number;

  @Field(() => Int, { description: "Valid ballots." })
  valid!: number;

  @Field(() => Int, { description: "Invalid ballots." })
  invalid!: number;

  @Field(() => Int, { description: "Blank ballots." })
  blank!: number;

  @Field(() => [TypedTally], { description: "Votes on each." })
  tallies!: TypedTally[];
}

@ObjectType({ simpleResolvers: true, description: "A ballot as the secretary or a teller works on it." })
export class BallotDesk {
  @Field(() => Ballot, { description: "The ballot." })
  ballot!: Ballot;

  @Field(() => ID, { description: "Round." })
  roundId!: string;

  @Field(() => Int, { description: "Year of the round." })
  year!: number;

  @Field(() => String, { description: "Edition of the rules." })
  editionCode!: string;

  @Field(() => OrganisationRef, { description: "The cell that votes." })
  cell!: OrganisationRef;

  @Field(() => [Int], { description: "Tellers for whom the viewer may type." })
  mySeats!: number[];

  @Field(() => [TypedCount], { description: "Counts the viewer typed, until the minutes are closed." })
  myCounts!: TypedCount[];

  @Field(() => [CountDifference], { description: "Where the two counts differ; none until both are in." })
  differences!: CountDifference[];
}
