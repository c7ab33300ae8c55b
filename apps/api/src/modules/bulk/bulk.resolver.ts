import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import type { BulkService } from "./bulk.service.js";
import { BulkInput, BulkJob, BulkPreview, StartBulkInput, UndoBulkInput } from "./bulk.type.js";

@Resolver()
export class BulkResolver {
  readonly #bulk: BulkService;

  constructor(bulk: BulkService) {
    this.#bulk = bulk;
  }

  @Authorized("bulk:run")
  @Query(() => BulkPreview, {
    description: "What an act on all reviews of a filter would do; nothing written.",
  })
  bulkPreview(
    @Arg("input", () => BulkInput, { description: "The act and the filter." }) input: BulkInput,
    @Ctx() { actor }: Context,
  ): Promise<BulkPreview> {
    return this.#bulk.preview(requireActor(actor), input);
  }

  @Authorized("bulk:run")
  @Query(() => BulkJob, { description: "How far a job of the viewer's own has come." })
  bulkJob(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<BulkJob> {
    return this.#bulk.job(requireActor(actor), id);
  }

  @Authorized("bulk:run")
  @Query(() => BulkJob, { nullable: true, description: "The job the viewer began last; null for none." })
  latestBulkJob(@Ctx() { actor }: Context): Promise<BulkJob | null> {
    return this.#bulk.latest(requireActor(actor));
  }

  @Authorized("bulk:run")
  @Mutation(() => BulkJob, { description: "Begins an act on all reviews of a filter." })
  startBulk(
    @Arg("input", () => StartBulkInput, { description: "As the dry run counted it." }) input: StartBulkInput,
    @Ctx() { actor }: Context,
  ): Promise<BulkJob> {
    return this.#bulk.start(requireActor(actor), input);
  }

  @Authorized("bulk:run")
  @Mutation(() => BulkJob, {
    description: "Takes back what a finished job did, where nothing happened since.",
  })
  undoBulk(
    @Arg("input", () => UndoBulkInput, { description: "Which." }) input: UndoBulkInput,
    @Ctx() { actor }: Context,
  ): Promise<BulkJob> {
    return this.#bulk.undo(requireActor(actor), input.jobId);
  }
}
