import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import { PublishRoundInput } from "../rounds/round.inputs.js";
import { Round } from "../rounds/round.type.js";
import { MyResult } from "./myResult.type.js";
import type { PublicationService } from "./publication.service.js";
import { PublishedResultPage } from "./publishedResult.type.js";

@Resolver()
export class PublicationResolver {
  readonly #publications: PublicationService;

  constructor(publications: PublicationService) {
    this.#publications = publications;
  }

  @Authorized("round:publish")
  @Mutation(() => Round, { description: "Makes every result of a round known to its member." })
  publishRound(
    @Arg("input", () => PublishRoundInput, { description: "Which." }) input: PublishRoundInput,
    @Ctx() { actor }: Context,
  ): Promise<Round> {
    return this.#publications.publish(requireActor(actor), input);
  }

  @Authorized("result:readPublished")
  @Query(() => PublishedResultPage, {
    description: "Levels of a round made known to the collective concerned.",
  })
  publishedResults(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<PublishedResultPage> {
    return this.#publications.published(requireActor(actor), roundId, page ?? { offset: 0, limit: 25 });
  }

  @Authorized("result:readOwn")
  @Query(() => MyResult, {
    nullable: true,
    description: "One's own result and why; null before publication.",
  })
  myResult(
    @Arg("reviewId", () => ID, { description: "Which." }) reviewId: string,
    @Ctx() { actor }: Context,
  ): Promise<MyResult | null> {
    return this.#publications.myResult(requireActor(actor), reviewId);
  }
}
