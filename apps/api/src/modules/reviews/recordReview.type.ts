import { Field, ID, ObjectType } from "type-graphql";
import { Refusal } from "../../graphql/refusal.type.js";
import { Review } from "./review.type.js";

@ObjectType({ simpleResolvers: true, description: "An order that was not kept, by a rule that only warns." })
export class ReviewWarning {
  @Field(() => ID, { description: "Review that went too early." })
  reviewId!: string;

  @Field(() => Refusal, { description: "Rule and figures." })
  refusal!: Refusal;

  @Field(() => [ID], { description: "Reviews that should have gone first." })
  waitsForIds!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: "Reviews that were held, and what is to be said against the order.",
})
export class RecordedReviews {
  @Field(() => [Review], { description: "As they stand now." })
  reviews!: Review[];

  @Field(() => [ReviewWarning], { description: "Rules of order that were not kept and only warn." })
  warnings!: ReviewWarning[];
}
