import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { AnswerSuggestedPointInput, SaveSuggestedPointsInput } from "./suggestedPoint.inputs.js";
import type { SuggestedPointService } from "./suggestedPoint.service.js";
import { SuggestedPoints, SuggestionSubject } from "./suggestedPoint.type.js";

@Resolver()
export class SuggestedPointResolver {
  readonly #points: SuggestedPointService;

  constructor(points: SuggestedPointService) {
    this.#points = points;
  }

  @Authorized("suggestedPoint:read")
  @Query(() => SuggestedPoints, {
    nullable: true,
    description: "Points suggested to one subject; null without.",
  })
  suggestedPoints(
    @Arg("reviewId", () => ID, { description: "Review of the subject." }) reviewId: string,
    @Ctx() { actor }: Context,
  ): Promise<SuggestedPoints | null> {
    return this.#points.ofReview(requireActor(actor), reviewId);
  }

  @Authorized("suggestedPoint:read")
  @Query(() => SuggestionSubject, { description: "Whom points are suggested to." })
  suggestionSubject(
    @Arg("reviewId", () => ID, { description: "Review of the subject." }) reviewId: string,
    @Ctx() { actor }: Context,
  ): Promise<SuggestionSubject> {
    return this.#points.subject(requireActor(actor), reviewId);
  }

  @Authorized("suggestedPoint:write")
  @Mutation(() => SuggestedPoints, {
    nullable: true,
    description: "Writes all points suggested to a subject; null when none is left.",
  })
  saveSuggestedPoints(
    @Arg("input", () => SaveSuggestedPointsInput, { description: "All of them." })
    input: SaveSuggestedPointsInput,
    @Ctx() { actor }: Context,
  ): Promise<SuggestedPoints | null> {
    return this.#points.save(requireActor(actor), input);
  }

  @Authorized("selfAssessment:write")
  @Mutation(() => SuggestedPoints, { description: "Writes the subject's answer to one point." })
  answerSuggestedPoint(
    @Arg("input", () => AnswerSuggestedPointInput, { description: "The answer." })
    input: AnswerSuggestedPointInput,
    @Ctx() { actor }: Context,
  ): Promise<SuggestedPoints> {
    return this.#points.answer(requireActor(actor), input);
  }
}
