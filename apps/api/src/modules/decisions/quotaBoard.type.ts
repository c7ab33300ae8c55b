import type { Level } from "@xeploai/domain";
import { Field, Int, ObjectType } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { Round } from "../rounds/round.type.js";
import { QuotaOverride, QuotaState } from "./quotaState.type.js";

@ObjectType({ simpleResolvers: true, description: "How many stand at one level." })
export class LevelCount {
  @Field(() => LevelEnum, { description: "Level." })
  level!: Level;

  @Field(() => Int, { description: "Members at it." })
  count!: number;
}

@ObjectType({ simpleResolvers: true, description: "Those of one cell who count in one group of the quota." })
export class QuotaBoardCellGroup {
  @Field(() => String, {
    nullable: true,
    description: "Its name in the plan; null for whoever stands in none, or where the quota is one for all.",
  })
  name!: string | null;

  @Field(() => [LevelCount], { description: "Levels the cell proposes." })
  proposed!: LevelCount[];

  @Field(() => [LevelCount], { description: "Levels decided." })
  decided!: LevelCount[];
}

@ObjectType({
  simpleResolvers: true,
  description: "One cell on the board: counts of every level at each stage.",
})
export class QuotaBoardCell {
  @Field(() => OrganisationRef, { description: "The cell." })
  cell!: OrganisationRef;

  @Field(() => Int, { description: "Members to be rated." })
  rated!: number;

  @Field(() => Boolean, { description: "Whether the cell has voted." })
  isVoted!: boolean;

  @Field(() => Boolean, { description: "Whether every level of the cell is decided." })
  isDecided!: boolean;

  @Field(() => [LevelCount], { description: "Levels the members proposed for themselves." })
  self!: LevelCount[];

  @Field(() => [LevelCount], { description: "Levels the cell proposes." })
  proposed!: LevelCount[];

  @Field(() => [LevelCount], { description: "Levels decided." })
  decided!: LevelCount[];

  @Field(() => [QuotaBoardCellGroup], { description: "The same people by the groups of the quota, by name." })
  groups!: QuotaBoardCellGroup[];
}

@ObjectType({
  simpleResolvers: true,
  description: "One group in which the quota is counted by itself.",
})
export class QuotaBoardGroup {
  @Field(() => String, {
    nullable: true,
    description:
      "Its name in the plan; null for whoever stands in no group, or where the quota is one for all.",
  })
  name!: string | null;

  @Field(() => QuotaState, { description: "Decided so far." })
  decided!: QuotaState;

  @Field(() => QuotaState, { description: "If every open proposal were decided as proposed." })
  proposed!: QuotaState;

  @Field(() => QuotaState, { description: "If everyone had the level proposed for himself." })
  self!: QuotaState;
}

@ObjectType({
  simpleResolvers: true,
  description: "The quota over the whole grassroots organisation, cell by cell.",
})
export class QuotaBoard {
  @Field(() => Round, { description: "The round." })
  round!: Round;

  @Field(() => QuotaState, { description: "Decided so far." })
  decided!: QuotaState;

  @Field(() => QuotaState, { description: "If every open proposal were decided as proposed." })
  proposed!: QuotaState;

  @Field(() => QuotaState, { description: "If everyone had the level proposed for himself." })
  self!: QuotaState;

  @Field(() => [QuotaBoardGroup], {
    description: "Groups of the quota, by name; one where it is counted over the whole organisation.",
  })
  groups!: QuotaBoardGroup[];

  @Field(() => [QuotaBoardCell], { description: "Cells, by name." })
  cells!: QuotaBoardCell[];

  @Field(() => Int, { description: "Members to be rated whose level is not decided." })
  undecided!: number;

  @Field(() => QuotaOverride, {
    nullable: true,
    description: "Latest override of the quota; null when none was needed.",
  })
  override!: QuotaOverride | null;
}
