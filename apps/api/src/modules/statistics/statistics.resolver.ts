import { Arg, Authorized, Ctx, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { questionOf, RatingStatisticsInput } from "./ratingStatistics.input.js";
import { RatingStatistics } from "./ratingStatistics.type.js";
import type { StatisticsService } from "./statistics.service.js";

@Resolver()
export class StatisticsResolver {
  readonly #statistics: StatisticsService;

  constructor(statistics: StatisticsService) {
    this.#statistics = statistics;
  }

  @Authorized("statistics:query")
  @Query(() => RatingStatistics, { description: "Distribution of ratings over organisations and years." })
  ratingStatistics(
    @Arg("input", () => RatingStatisticsInput, { description: "Which distribution." })
    input: RatingStatisticsInput,
    @Ctx() { actor }: Context,
  ): Promise<RatingStatistics> {
    return this.#statistics.ratingStatistics(requireActor(actor), questionOf(input));
  }
}
