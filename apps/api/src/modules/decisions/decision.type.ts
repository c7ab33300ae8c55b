import type { Level } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { LevelEnum } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { EvaluationItem } from "../reviews/levelEvaluation.type.js";
import { Review } from "../reviews/review.type.js";
import { QuotaOverride, QuotaState } from "./quotaState.type.js";

@ObjectType({
  simpleResolvers: true,
  description: "The level decided for one review, and by which resolution.",
})
export class Decision {
  @Field(() => LevelEnum, { description: "Level decided." })
  level!: Level;

  @Field(() => DateTime, { description: "When it was recorded." })
  decidedAt!: Date;

  @Field(() => String, { description: "Number of the resolution." })
  resolutionNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: "Why it differs from the proposal; null where it does not.",
  })
  reason!: string | null;

  @Field(() => QuotaOverride, {
    nullable: true,
    description: "Override under which it was decided; null within the quota.",
  })
  override!: QuotaOverride | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "One act of the committee with the state of the quota after it.",
})
export class Resolution {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => String, { description: "Number." })
  number!: string;

  @Field(() => DateOnly, { description: "Day of the resolution." })
  resolvedOn!: string;

  @Field(() => QuotaState, { description: "Quota of the groups it touches, after this act." })
  quota!: QuotaState;

  @Field(() => QuotaOverride, { nullable: true, description: "Override it needed; null within the quota." })
  override!: QuotaOverride | null;

  @Field(() => Int, { description: "Levels it decided." })
  decided!: number;

  @Field(() => Int, { description: "Reviews left out because they are the decider's own case." })
  withheldOwnCases!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "One card on the board; the viewer's own case comes without figures.",
})
export class DecisionCandidate {
  @Field(() => Review, { description: "The review." })
  review!: Review;

  @Field(() => String, {
    nullable: true,
    description: "Group in which it counts for the quota; null in none, or where the quota is one for all.",
  })
  quotaGroup!: string | null;

  @Field(() => Boolean, { description: "Whether it is the viewer's own case, which others decide." })
  isOwnCase!: boolean;

  @Field(() => Boolean, { description: "Whether the viewer's committee is the one that decides on it." })
  isDecidedHere!: boolean;

  @Field(() => [EvaluationItem], {
    description: "Conditions of the proposed level that are not met, or unknown.",
  })
  unmet!: EvaluationItem[];

  @Field(() => LevelEnum, {
    nullable: true,
    description: "The best level no condition locks; null for the own case.",
  })
  highestAllowed!: Level | null;

  @Field(() => [EvaluationItem], {
    description: "Conditions that lock levels: each its own, one of UNSATISFACTORY all others.",
  })
  locks!: EvaluationItem[];
}

@ObjectType({ simpleResolvers: true, description: "Part of the cards on the board." })
export class DecisionCandidatePage {
  @Field(() => [DecisionCandidate], { description: "Cards of this part, by cell and given name." })
  items!: DecisionCandidate[];

  @Field(() => Int, { description: "Cards in all." })
  totalCount!: number;
}
