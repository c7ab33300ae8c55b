import type { Level, ProposalStanding } from "@xeploai/domain";
import { Field, ObjectType } from "type-graphql";
import { enumOf, LevelEnum } from "../../graphql/enums.js";
import { Refusal } from "../../graphql/refusal.type.js";
import { EvaluationItem } from "../reviews/levelEvaluation.type.js";
import { Review } from "../reviews/review.type.js";

export const ProposalStandingEnum = enumOf(
  "ProposalStanding",
  ["READY", "WAITS", "PROPOSED"] as const,
  "Whether a level may be proposed now, after other steps, or has been.",
);

@ObjectType({
  simpleResolvers: true,
  description:
    "One subject the viewer answers for the proposal of; the viewer's own case comes without figures.",
})
export class ProposalCandidate {
  @Field(() => Review, { description: "The review." })
  review!: Review;

  @Field(() => Boolean, { description: "Whether it is the viewer's own case, which others propose." })
  isOwnCase!: boolean;

  @Field(() => ProposalStandingEnum, { description: "Whether a level may be proposed now." })
  standing!: ProposalStanding["standing"];

  @Field(() => Refusal, { nullable: true, description: "What comes first; null where nothing does." })
  waits!: Refusal | null;

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
