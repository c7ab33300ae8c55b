import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { Review } from "../reviews/review.type.js";
import type { PaperService } from "./paper.service.js";
import { RecordReviewPaperInput, RemoveReviewPaperInput, ReviewPaper } from "./paper.type.js";

@Resolver(() => Review)
export class PaperResolver {
  readonly #papers: PaperService;

  constructor(papers: PaperService) {
    this.#papers = papers;
  }

  @Authorized("paper:record")
  @Mutation(() => Review, { description: "Records that a paper of another cell came in." })
  recordReviewPaper(
    @Arg("input", () => RecordReviewPaperInput, { description: "The paper." }) input: RecordReviewPaperInput,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#papers.record(requireActor(actor), input);
  }

  @Authorized("paper:record")
  @Mutation(() => Review, { description: "Takes back a paper recorded by mistake." })
  removeReviewPaper(
    @Arg("input", () => RemoveReviewPaperInput, { description: "Which." }) input: RemoveReviewPaperInput,
    @Ctx() { actor }: Context,
  ): Promise<Review> {
    return this.#papers.remove(requireActor(actor), input);
  }

  @FieldResolver(() => [ReviewPaper], {
    description: "Papers it needs or has; empty where the viewer may not read the review.",
  })
  async papers(@Root() { id, sight }: Review, @Ctx() { actor, loaders }: Context): Promise<ReviewPaper[]> {
    return sight.selfAssessment ? this.#papers.papers(actor, loaders, id) : [];
  }
}
