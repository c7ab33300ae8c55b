import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import {
  AppointToCollectiveInput,
  CollectiveFilter,
  CreateCollectiveInput,
  DissolveCollectiveInput,
  LeaveCollectiveInput,
  UpdateCollectiveInput,
} from "./collective.inputs.js";
import type { CollectiveService } from "./collective.service.js";
import { Collective, CollectivePage } from "./collective.type.js";
import type { CollectivePostService } from "./collectivePost.service.js";

@Resolver()
export class CollectiveResolver {
  readonly #collectives: CollectiveService;
  readonly #posts: CollectivePostService;

  constructor(collectives: CollectiveService, posts: CollectivePostService) {
    this.#collectives = collectives;
    this.#posts = posts;
  }

  @Authorized("collective:list")
  @Query(() => Collective, { description: "One leadership collective of the caller's part of the tree." })
  collective(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<Collective> {
    return this.#collectives.collective(requireActor(actor), id);
  }

  @Authorized("collective:list")
  @Query(() => CollectivePage, { description: "Leadership collectives of the caller's part of the tree." })
  collectives(
    @Arg("filter", () => CollectiveFilter, { nullable: true, description: "Which." })
    filter: CollectiveFilter | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<CollectivePage> {
    return this.#collectives.collectives(requireActor(actor), filter ?? {}, page ?? { offset: 0, limit: 25 });
  }

  @Authorized("collective:create")
  @Mutation(() => Collective, { description: "Enters a leadership collective at an organisation." })
  createCollective(
    @Arg("input", () => CreateCollectiveInput, { description: "The new record." })
    input: CreateCollectiveInput,
    @Ctx() { actor }: Context,
  ): Promise<Collective> {
    return this.#collectives.create(requireActor(actor), input);
  }

  @Authorized("collective:update")
  @Mutation(() => Collective, { description: "Changes name and first day of a collective." })
  updateCollective(
    @Arg("input", () => UpdateCollectiveInput, { description: "The record as it shall be." })
    input: UpdateCollectiveInput,
    @Ctx() { actor }: Context,
  ): Promise<Collective> {
    return this.#collectives.update(requireActor(actor), input);
  }

  @Authorized("collective:update")
  @Mutation(() => Collective, { description: "Ends a collective with everybody's post in it." })
  dissolveCollective(
    @Arg("input", () => DissolveCollectiveInput, { description: "When and how." })
    input: DissolveCollectiveInput,
    @Ctx() { actor }: Context,
  ): Promise<Collective> {
    return this.#collectives.dissolve(requireActor(actor), input);
  }

  @Authorized("collective:update")
  @Mutation(() => Collective, { description: "Puts a member into a collective from a day on." })
  appointToCollective(
    @Arg("input", () => AppointToCollectiveInput, { description: "Who, as what." })
    input: AppointToCollectiveInput,
    @Ctx() { actor }: Context,
  ): Promise<Collective> {
    return this.#posts.appoint(requireActor(actor), input);
  }

  @Authorized("collective:update")
  @Mutation(() => Collective, { description: "Ends a post in a collective." })
  leaveCollective(
    @Arg("input", () => LeaveCollectiveInput, { description: "Which, and from when." })
    input: LeaveCollectiveInput,
    @Ctx() { actor }: Context,
  ): Promise<Collective> {
    return this.#posts.leave(requireActor(actor), input);
  }
}
