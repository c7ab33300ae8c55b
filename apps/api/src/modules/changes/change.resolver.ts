import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { MemberRef } from "../members/memberRef.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { ChangeService } from "./change.service.js";
import { AppliedRoundChange, ApplyRoundChangesInput, RoundChangePreview } from "./change.type.js";
import type { MergerService } from "./merger.service.js";
import type { MovementService } from "./movement.service.js";
import {
  EndMembershipInput,
  MergeCellInput,
  RecordActivityPeriodInput,
  TransferMemberInput,
} from "./movement.type.js";

@Resolver()
export class ChangeResolver {
  readonly #changes: ChangeService;
  readonly #movements: MovementService;
  readonly #mergers: MergerService;

  constructor(changes: ChangeService, movements: MovementService, mergers: MergerService) {
    this.#changes = changes;
    this.#movements = movements;
    this.#mergers = mergers;
  }

  @Authorized("change:apply")
  @Query(() => RoundChangePreview, {
    description: "What has to change in an open round so that it is true to the records; nothing written.",
  })
  roundChangePreview(
    @Arg("roundId", () => ID, { description: "Which round." }) roundId: string,
    @Ctx() { actor }: Context,
  ): Promise<RoundChangePreview> {
    return this.#changes.preview(requireActor(actor), roundId);
  }

  @Authorized("change:apply")
  @Mutation(() => AppliedRoundChange, { description: "Applies the changes of a round as they were seen." })
  applyRoundChanges(
    @Arg("input", () => ApplyRoundChangesInput, { description: "Which." }) input: ApplyRoundChangesInput,
    @Ctx() { actor }: Context,
  ): Promise<AppliedRoundChange> {
    return this.#changes.apply(requireActor(actor), input);
  }

  @Authorized("review:list")
  @Query(() => [AppliedRoundChange], { description: "Changes applied to a round, latest first, at most 50." })
  roundChanges(
    @Arg("roundId", () => ID, { description: "Which round." }) roundId: string,
    @Ctx() { actor }: Context,
  ): Promise<AppliedRoundChange[]> {
    return this.#changes.applied(requireActor(actor), roundId);
  }

  @Authorized("member:update")
  @Mutation(() => MemberRef, { description: "Moves a member officially to another cell." })
  transferMember(
    @Arg("input", () => TransferMemberInput, { description: "The transfer." }) input: TransferMemberInput,
    @Ctx() { actor }: Context,
  ): Promise<MemberRef> {
    return this.#movements.transfer(requireActor(actor), input);
  }

  @Authorized("member:update")
  @Mutation(() => MemberRef, {
    description: "Records temporary activity elsewhere, an exemption, a suspension or leave.",
  })
  recordActivityPeriod(
    @Arg("input", () => RecordActivityPeriodInput, { description: "The time." })
    input: RecordActivityPeriodInput,
    @Ctx() { actor }: Context,
  ): Promise<MemberRef> {
    return this.#movements.recordPeriod(requireActor(actor), input);
  }

  @Authorized("member:update")
  @Mutation(() => MemberRef, { description: "Ends a membership." })
  endMembership(
    @Arg("input", () => EndMembershipInput, { description: "The end." }) input: EndMembershipInput,
    @Ctx() { actor }: Context,
  ): Promise<MemberRef> {
    return this.#movements.end(requireActor(actor), input);
  }

  @Authorized("organisation:update")
  @Mutation(() => OrganisationRef, { description: "Merges a cell into another; gives the receiving one." })
  mergeCell(
    @Arg("input", () => MergeCellInput, { description: "The merger." }) input: MergeCellInput,
    @Ctx() { actor }: Context,
  ): Promise<OrganisationRef> {
    return this.#mergers.merge(requireActor(actor), input);
  }
}
