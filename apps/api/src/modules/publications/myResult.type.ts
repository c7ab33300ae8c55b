import { Field, Int, ObjectType } from "type-graphql";
import { Tally } from "../ballots/ballot.type.js";
import { QuotaState } from "../decisions/quotaState.type.js";
import { EvaluationItem } from "../reviews/levelEvaluation.type.js";
import { Review } from "../reviews/review.type.js";

@ObjectType({ simpleResolvers: true, description: "One's own result and why, in the order it came about." })
export class MyResult {
  @Field(() => Review, { description: "The review, with all its levels." })
  review!: Review;

  @Field(() => QuotaState, { description: "Quota of the whole organisation as decided." })
  quota!: QuotaState;

  @Field(() => Int, { nullable: true, description: "Voters convened; null without a ballot." })
  convened!: number | null;

  @Field(() => Int, { nullable: true, description: "Votes a level needed; null without a ballot." })
  required!: number | null;

  @Field(() => Tally, { nullable: true, description: "Votes on oneself; null without a ballot." })
  tally!: Tally | null;

  @Field(() => [EvaluationItem], { description: "Conditions looked at, best level first." })
  explanation!: EvaluationItem[];
}
