import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { Review } from "../reviews/review.type.js";
import { ReviewCriterion } from "./reviewCriteria.type.js";

@Resolver(() => Review)
export class ReviewCriteriaFields {
  @FieldResolver(() => [ReviewCriterion], {
    description: "The lines by which the subject is judged, as its plan concretises them for its post.",
  })
  async criteria(@Root() { id }: Review, @Ctx() { loaders }: Context): Promise<ReviewCriterion[]> {
    return (await loaders.reviews.criteria.load(id)) ?? [];
  }
}
