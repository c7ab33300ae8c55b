import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Context } from "../../context.js";
import { NotFoundError } from "../../errors/errors.js";
import { Tally } from "../ballots/ballot.type.js";
import { Decision } from "../decisions/decision.type.js";
import { Round } from "../rounds/round.type.js";
import { LevelEvaluation } from "./levelEvaluation.type.js";
import { OrderBlocker } from "./orderBlocker.type.js";
import { PreviousReview, Review } from "./review.type.js";
import { SelfAssessment } from "./selfAssessment.type.js";

/** Fields of a review that are loaded when asked for, and only where the viewer may see them. */
@Resolver(() => Review)
export class ReviewFields {
  @FieldResolver(() => Round, { description: "The round it belongs to." })
  async round(@Root() review: Review, @Ctx() { loaders }: Context): Promise<Round> {
    const round = await loaders.reviews.rounds.load(review.roundId);
    if (!round) throw new NotFoundError();
    return round;
  }

  @FieldResolver(() => SelfAssessment, {
    nullable: true,
    description: "What the subject wrote; null before the first save and where the viewer may not read it.",
  })
  selfAssessment(@Root() { id, sight }: Review, @Ctx() { loaders }: Context): Promise<SelfAssessment | null> {
    return seen(sight.selfAssessment, () => loaders.reviews.selfAssessments.load(id));
  }

  @FieldResolver(() => Tally, {
    nullable: true,
    description: "Votes of the cell; null where the viewer may not know them yet.",
  })
  tally(@Root() { id, sight }: Review, @Ctx() { loaders }: Context): Promise<Tally | null> {
    return seen(sight.proposal, () => loaders.reviews.tallies.load(id));
  }

  @FieldResolver(() => Decision, {
    nullable: true,
    description: "The decision in force; null where the viewer may not know it yet.",
  })
  decision(@Root() { id, sight }: Review, @Ctx() { loaders }: Context): Promise<Decision | null> {
    return seen(sight.decision, () => loaders.reviews.decisions.load(id));
  }

  @FieldResolver(() => PreviousReview, {
    nullable: true,
    description: "The same subject's review a year earlier.",
  })
  async previous(@Root() { id, sight }: Review, @Ctx() { loaders }: Context): Promise<PreviousReview | null> {
    const previous = await seen(sight.selfLevel, () => loaders.reviews.previousReviews.load(id));
    return (
      previous && { ...previous, ...(sight.selfAssessment ? {} : { grades: [], points: [], remedies: [] }) }
    );
  }

  @FieldResolver(() => LevelEvaluation, { nullable: true, description: "What the engine says, and why." })
  evaluation(@Root() { id, sight }: Review, @Ctx() { loaders }: Context): Promise<LevelEvaluation | null> {
    return seen(sight.evaluation, () => loaders.reviews.evaluations.load(id));
  }

  @FieldResolver(() => [OrderBlocker], {
    description:
      "Subjects that go before this one and have not; empty where the viewer may not read the review.",
  })
  async orderBlockers(@Root() { id, sight }: Review, @Ctx() { loaders }: Context): Promise<OrderBlocker[]> {
    return (await seen(sight.selfAssessment, () => loaders.reviews.orderBlockers.load(id))) ?? [];
  }
}

const seen = async <T>(isSeen: boolean, load: () => Promise<T | null>): Promise<T | null> =>
  isSeen ? load() : null;
