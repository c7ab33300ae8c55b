import { Arg, Authorized, Ctx, ID, Int, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import type { ChainService } from "./chain.service.js";
import { BlockingChain } from "./chain.type.js";
import { RoundBelowPage } from "./chainBelow.type.js";
import type { TaskService } from "./task.service.js";
import { TaskPage } from "./task.type.js";

@Resolver()
export class TaskResolver {
  readonly #tasks: TaskService;
  readonly #chains: ChainService;

  constructor(tasks: TaskService, chains: ChainService) {
    this.#tasks = tasks;
    this.#chains = chains;
  }

  @Authorized()
  @Query(() => TaskPage, { description: "What the viewer can do now, the most urgent first." })
  myTasks(
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<TaskPage> {
    return this.#tasks.myTasks(requireActor(actor), page ?? { offset: 0, limit: 25 });
  }

  @Authorized("review:list")
  @Query(() => BlockingChain, {
    description: "What stands between a unit and the deadline of its round, and who must act.",
  })
  blockingChain(
    @Arg("roundId", () => ID, { description: "Which round." }) roundId: string,
    @Arg("organisationId", () => ID, { description: "Which unit in it." }) organisationId: string,
    @Ctx() { actor }: Context,
  ): Promise<BlockingChain> {
    return this.#chains.chain(requireActor(actor), roundId, organisationId);
  }

  @Authorized("review:list")
  @Query(() => RoundBelowPage, {
    description: "Rounds of the units below one in which somebody still waits, with what waits in each.",
  })
  chainBelow(
    @Arg("organisationId", () => ID, { description: "The unit above them." }) organisationId: string,
    @Arg("year", () => Int, { description: "Year of the rounds." }) year: number,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<RoundBelowPage> {
    return this.#chains.below(requireActor(actor), organisationId, year, page ?? { offset: 0, limit: 25 });
  }
}
