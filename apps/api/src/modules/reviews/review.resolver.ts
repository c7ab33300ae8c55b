import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import type { DraftReportService } from "./draftReport.service.js";
import { RecordDraftReportInput, RecordReviewInput } from "./recordReview.input.js";
import type { RecordReviewService } from "./recordReview.service.js";
import { RecordedReviews } from "./recordReview.type.js";
import { RecordStateRatingInput, ReviewFilter, ReviewSort } from "./review.inputs.js";
import type { ReviewService } from "./review.service.js";
import { Review, ReviewPage } from "./review.type.js";
import {
  SaveSelfAssessmentInput,
  SubmitSelfAssessmentInput,
  TypeSelfAssessmentInput,
} from "./selfAssessment.inputs.js";
import type { SelfAssessmentService } from "./selfAssessment.service.js";
import type { StateRatingService } from "./stateRating.service.js";

@Resolver()
export class ReviewResolver {
  readonly #reviews: ReviewService;
  readonly #selfAssessments: SelfAssessmentService;
  readonly #stateRatings: StateRatingService;
  readonly #records: RecordReviewService;
  readonly #drafts: DraftReportService;

  constructor(
    reviews: ReviewService,
    selfAssessments: SelfAssessmentService,
    stateRatings: StateRatingService,
    records: RecordReviewService,
    drafts: DraftReportService,
  ) {
    this.#reviews = reviews;
    this.#selfAssessments = selfAssessments;
    this.#stateRatings = stateRatings;
    this.#records = records;
    this.#drafts = drafts;
  }

  @Authorized("selfAssessment:read")
  @Query(() => Review, {
    description: "One review, one's own or in scope, as far as the viewer may know it.",
  })
  review(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#reviews.review(requireActor(actor), id);
  }

  @Authorized("review:list")
  @Query(() => ReviewPage, { description: "Reviews in the caller's scope." })
  reviews(
    @Arg("filter", () => ReviewFilter, { nullable: true, description: "Which." }) filter: ReviewFilter | null,
    @Arg("sort", () => ReviewSort, { nullable: true, description: "In which order." })
    sort: ReviewSort | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<ReviewPage> {
    return this.#reviews.reviews(
      requireActor(actor),
      filter ?? {},
      sort ?? { key: "GIVEN_NAME", direction: "ASC" },
      page ?? { offset: 0, limit: 25 },
    );
  }

  @Authorized("selfAssessment:write")
  @Query(() => [Review], {
    description: "One's own reviews, as member and as cadre, and those of what one heads, latest year first.",
  })
  myReviews(@Ctx() { actor }: Context): Promise<Review[]> {
    return this.#reviews.myReviews(requireActor(actor));
  }

  @Authorized("selfAssessment:write")
  @Mutation(() => Review, { description: "Autosave of one's own draft." })
  saveSelfAssessment(
    @Arg("input", () => SaveSelfAssessmentInput, { description: "Everything typed so far." })
    input: SaveSelfAssessmentInput,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#selfAssessments.save(requireActor(actor), input);
  }

  @Authorized("selfAssessment:submit")
  @Mutation(() => Review, { description: "Submits one's own self-assessment." })
  submitSelfAssessment(
    @Arg("input", () => SubmitSelfAssessmentInput, { description: "Which." })
    input: SubmitSelfAssessmentInput,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#selfAssessments.submit(requireActor(actor), input);
  }

  @Authorized("review:typeOnBehalf")
  @Mutation(() => Review, {
    description: "Types a member's self-assessment from paper, saved and submitted in one act.",
  })
  typeSelfAssessment(
    @Arg("input", () => TypeSelfAssessmentInput, { description: "What stands on the paper." })
    input: TypeSelfAssessmentInput,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#selfAssessments.type(requireActor(actor), input);
  }

  @Authorized("review:record")
  @Mutation(() => RecordedReviews, {
    description:
      "Records that collectives, cadres or organisations were reviewed, in the order of the rules.",
  })
  recordReview(
    @Arg("input", () => RecordReviewInput, { description: "The meeting." }) input: RecordReviewInput,
    @Ctx() { actor }: Context,
  ): Promise<RecordedReviews> {
    return this.#records.record(requireActor(actor), input);
  }

  @Authorized("review:record")
  @Mutation(() => Review, {
    description: "Records when a collective's draft report went to those who take part.",
  })
  recordDraftReport(
    @Arg("input", () => RecordDraftReportInput, { description: "The day." }) input: RecordDraftReportInput,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#drafts.record(requireActor(actor), { ...input, sentOn: input.sentOn ?? null });
  }

  @Authorized("stateRating:record")
  @Mutation(() => Review, { description: "Records a member's rating of the year as a State employee." })
  recordStateRating(
    @Arg("input", () => RecordStateRatingInput, { description: "The rating." }) input: RecordStateRatingInput,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#stateRatings.record(requireActor(actor), input);
  }
}
