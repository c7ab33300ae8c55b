import type { Level } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";
import { DateTime } from "../../graphql/scalars.js";
import type { BallotEntity } from "./ballot.entity.js";
import type { BallotTallyEntity } from "./ballotTally.entity.js";

@ObjectType({
  simpleResolvers: true,
  description: "Votes by level on one member, and what the majority rule makes of them.",
})
export class Tally
  implements
    Pick<
      BallotTallyEntity,
      "reviewId" | "excellent" | "good" | "satisfactory" | "unsatisfactory" | "required" | "outcome"
    >
{
  @Field(() => ID, { description: "Review voted on." })
  reviewId!: string;

  @Field(() => String, { description: "Name of its member." })
  memberName!: string;

  @Field(() => Int, { description: "Votes for EXCELLENT." })
  excellent!: number;

  @Field(() => Int, { description: "Votes for GOOD." })
  good!: number;

  @Field(() => Int, { description: "Votes for SATISFACTORY." })
  satisfactory!: number;

  @Field(() => Int, { description: "Votes for UNSATISFACTORY." })
  unsatisfactory!: number;

  @Field(() => Int, { description: "Votes a level needed." })
  required!: number;

  @Field(() => LevelEnum, {
    nullable: true,
    description: "Level with the majority; null: no level reached it.",
  })
  outcome!: Level | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "Counting minutes of a cell's secret ballot: numbers, never a voter.",
})
export class Ballot
  implements
    Pick<
      BallotEntity,
      | "id"
      | "convened"
      | "present"
      | "issued"
      | "returned"
      | "valid"
      | "invalid"
      | "blank"
      | "tellers"
      | "recordedAt"
      | "version"
    >
{
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => Int, { description: "Voters convened: the base of every majority." })
  convened!: number;

  @Field(() => Int, { description: "Voters present." })
  present!: number;

  @Field(() => Int, { description: "Ballots handed out." })
  issued!: number;

  @Field(() => Int, { description: "Ballots collected." })
  returned!: number;

  @Field(() => Int, { description: "Valid ballots." })
  valid!: number;

  @Field(() => Int, { description: "Invalid ballots." })
  invalid!: number;

  @Field(() => Int, { description: "Blank ballots." })
  blank!: number;

  @Field(() => [String], { description: "Names of the tellers." })
  tellers!: string[];

  @Field(() => [Tally], { description: "Votes on each member, by given name." })
  tallies!: Tally[];

  @Field(() => DateTime, { description: "When it was recorded." })
  recordedAt!: Date;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}
