import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import { CreateMemberInput, MemberFilter, MemberSort, UpdateMemberInput } from "./member.inputs.js";
import type { MemberService } from "./member.service.js";
import { Member, MemberPage } from "./member.type.js";
import { ActivityPeriod, Discipline, Membership, Post, StateRating } from "./memberRelations.type.js";

@Resolver(() => Member)
export class MemberResolver {
  readonly #members: MemberService;

  constructor(members: MemberService) {
    this.#members = members;
  }

  @Authorized("member:read")
  @Query(() => Member, { description: "One member of the caller's part of the tree." })
  member(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<Member> {
    return this.#members.member(requireActor(actor), id);
  }

  @Authorized("member:list")
  @Query(() => MemberPage, { description: "Members of the caller's part of the tree." })
  members(
    @Arg("filter", () => MemberFilter, { nullable: true, description: "Which." }) filter: MemberFilter | null,
    @Arg("sort", () => MemberSort, { nullable: true, description: "In which order." })
    sort: MemberSort | null,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<MemberPage> {
    return this.#members.members(
      requireActor(actor),
      filter ?? {},
      sort ?? { key: "GIVEN_NAME", direction: "ASC" },
      page ?? { offset: 0, limit: 25 },
    );
  }

  @Authorized("member:create")
  @Mutation(() => Member, { description: "Takes a member up in a cell." })
  createMember(
    @Arg("input", () => CreateMemberInput, { description: "The new record." }) input: CreateMemberInput,
    @Ctx() { actor }: Context,
  ): Promise<Member> {
    return this.#members.createMember(requireActor(actor), input);
  }

  @Authorized("member:update")
  @Mutation(() => Member, { description: "Changes the record of a member." })
  updateMember(
    @Arg("input", () => UpdateMemberInput, { description: "The record as it shall be." })
    input: UpdateMemberInput,
    @Ctx() { actor }: Context,
  ): Promise<Member> {
    return this.#members.updateMember(requireActor(actor), input);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Citizen number, for those who may change the record; null for others.",
  })
  nationalId(@Root() member: Member, @Ctx() { actor }: Context): string | null {
    return this.#members.nationalIdOf(requireActor(actor), member);
  }

  @FieldResolver(() => [Membership], { description: "Cells the member was in, latest first." })
  memberships(@Root() { id }: Member, @Ctx() { loaders }: Context): Promise<Membership[]> {
    return loaders.members.memberships.load(id);
  }

  @FieldResolver(() => [Post], { description: "Posts, latest first." })
  posts(@Root() { id }: Member, @Ctx() { loaders }: Context): Promise<Post[]> {
    return loaders.members.posts.load(id);
  }

  @FieldResolver(() => [ActivityPeriod], {
    description: "Exemption, suspension, leave and the like, latest first.",
  })
  activityPeriods(@Root() { id }: Member, @Ctx() { loaders }: Context): Promise<ActivityPeriod[]> {
    return loaders.members.activityPeriods.load(id);
  }

  @FieldResolver(() => [Discipline], { description: "Disciplinary decisions, latest first." })
  disciplines(@Root() { id }: Member, @Ctx() { loaders }: Context): Promise<Discipline[]> {
    return loaders.members.disciplines.load(id);
  }

  @FieldResolver(() => [StateRating], { description: "Yearly ratings as state employee, latest first." })
  stateRatings(@Root() { id }: Member, @Ctx() { loaders }: Context): Promise<StateRating[]> {
    return loaders.members.stateRatings.load(id);
  }
}
