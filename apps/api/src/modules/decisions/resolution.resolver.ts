import { Arg, Authorized, Ctx, ID, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import type { ResolutionService } from "./resolution.service.js";
import { ResolutionHead, ResolutionPaper } from "./resolutionPaper.type.js";

@Resolver()
export class ResolutionResolver {
  readonly #resolutions: ResolutionService;

  constructor(resolutions: ResolutionService) {
    this.#resolutions = resolutions;
  }

  @Authorized("quotaBoard:read")
  @Query(() => [ResolutionHead], { description: "Resolutions of a round, the newest first; at most 200." })
  resolutions(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Ctx() { actor }: Context,
  ): Promise<ResolutionHead[]> {
    return this.#resolutions.ofRound(requireActor(actor), roundId);
  }

  @Authorized("quotaBoard:read")
  @Query(() => ResolutionPaper, { description: "One resolution as it is printed." })
  resolution(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<ResolutionPaper> {
    return this.#resolutions.paper(requireActor(actor), id);
  }
}
