import type { PostGroup, SubjectKind } from "@xeploai/domain";
import { Arg, Authorized, Ctx, ID, Int, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PostGroupEnum, SubjectKindEnum } from "../../graphql/enums.js";
import type { AmendmentService } from "./amendment.service.js";
import { AmendmentEffect } from "./amendmentEffect.type.js";
import { DraftPlanInput, IssueAmendmentInput, PlanAsReadInput, SavePlanInput } from "./plan.inputs.js";
import type { PlanService } from "./plan.service.js";
import { Plan } from "./plan.type.js";
import { PlanChange } from "./planChange.type.js";
import { PlanOutlook } from "./planOutlook.type.js";
import { ReviewCriterion } from "./reviewCriteria.type.js";

@Resolver(() => Plan)
export class PlanResolver {
  readonly #plans: PlanService;
  readonly #amendments: AmendmentService;

  constructor(plans: PlanService, amendments: AmendmentService) {
    this.#plans = plans;
    this.#amendments = amendments;
  }

  @Authorized("plan:read")
  @Query(() => Plan, { description: "One plan." })
  plan(@Arg("id", () => ID, { description: "Which." }) id: string, @Ctx() { actor }: Context): Promise<Plan> {
    return this.#plans.plan(requireActor(actor), id);
  }

  @Authorized("plan:read")
  @Query(() => Plan, {
    nullable: true,
    description: "The plan of an organisation for a year; null when there is none.",
  })
  planOf(
    @Arg("organisationId", () => ID, { description: "Whose." }) organisationId: string,
    @Arg("year", () => Int, { description: "Review year." }) year: number,
    @Ctx() { actor }: Context,
  ): Promise<Plan | null> {
    return this.#plans.planOf(requireActor(actor), organisationId, year);
  }

  @Authorized("plan:draft")
  @Query(() => PlanOutlook, { description: "Whom a plan concerns, and what it still lacks." })
  planOutlook(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<PlanOutlook> {
    return this.#plans.outlook(requireActor(actor), id);
  }

  @Authorized("plan:draft")
  @Query(() => [PlanChange], {
    description: "What is new for the unit since last year, the most important first.",
  })
  planNews(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<PlanChange[]> {
    return this.#plans.news(requireActor(actor), id);
  }

  @Authorized("plan:draft")
  @Query(() => [ReviewCriterion], {
    description: "Lines of the rules above the plan for one kind, before it concretises them.",
  })
  planLines(
    @Arg("id", () => ID, { description: "Which." }) id: string,
    @Arg("kind", () => SubjectKindEnum, { description: "Kind of subject." }) kind: SubjectKind,
    @Arg("post", () => PostGroupEnum, { nullable: true, description: "Group of posts; null for all." })
    post: PostGroup | null,
    @Ctx() { actor }: Context,
  ): Promise<ReviewCriterion[]> {
    return this.#plans.lines(requireActor(actor), id, kind, post);
  }

  @Authorized("plan:amend")
  @Query(() => AmendmentEffect, { description: "What issuing the amendment would change, nothing written." })
  previewAmendment(
    @Arg("id", () => ID, { description: "The plan." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<AmendmentEffect> {
    return this.#amendments.preview(requireActor(actor), id);
  }

  @Authorized("plan:draft")
  @Mutation(() => Plan, {
    description: "Begins a year's plan from last year's; the same plan when it is there.",
  })
  draftPlan(
    @Arg("input", () => DraftPlanInput, { description: "Whose, when." }) input: DraftPlanInput,
    @Ctx() { actor }: Context,
  ): Promise<Plan> {
    return this.#plans.draft(requireActor(actor), input);
  }

  @Authorized("plan:draft")
  @Mutation(() => Plan, { description: "Keeps what is written, and says where the rules above refuse it." })
  savePlan(
    @Arg("input", () => SavePlanInput, { description: "What the plan says." }) input: SavePlanInput,
    @Ctx() { actor }: Context,
  ): Promise<Plan> {
    return this.#plans.save(requireActor(actor), input);
  }

  @Authorized("plan:issue")
  @Mutation(() => Plan, { description: "Issues a plan that lacks nothing, and opens its round." })
  issuePlan(
    @Arg("input", () => PlanAsReadInput, { description: "Which." }) input: PlanAsReadInput,
    @Ctx() { actor }: Context,
  ): Promise<Plan> {
    return this.#plans.issue(requireActor(actor), input);
  }

  @Authorized("plan:amend")
  @Mutation(() => Plan, { description: "Begins an amendment with what is in force." })
  async startAmendment(
    @Arg("input", () => PlanAsReadInput, { description: "Which." }) input: PlanAsReadInput,
    @Ctx() { actor }: Context,
  ): Promise<Plan> {
    return this.#plans.plan(requireActor(actor), await this.#amendments.start(requireActor(actor), input));
  }

  @Authorized("plan:amend")
  @Mutation(() => Plan, { description: "Throws an amendment away that was not issued." })
  async discardAmendment(
    @Arg("input", () => PlanAsReadInput, { description: "Which." }) input: PlanAsReadInput,
    @Ctx() { actor }: Context,
  ): Promise<Plan> {
    return this.#plans.plan(requireActor(actor), await this.#amendments.discard(requireActor(actor), input));
  }

  @Authorized("plan:amend")
  @Mutation(() => Plan, { description: "Issues an amendment: from then on the round follows it." })
  async issueAmendment(
    @Arg("input", () => IssueAmendmentInput, { description: "Which, and why." }) input: IssueAmendmentInput,
    @Ctx() { actor }: Context,
  ): Promise<Plan> {
    return this.#plans.plan(requireActor(actor), await this.#amendments.issue(requireActor(actor), input));
  }
}
