import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { PageInput } from "../../graphql/PageInput.js";
import {
  AddEvaluatorInput,
  AssignEvaluatorsInput,
  EvaluatorFilter,
  RemoveEvaluatorInput,
} from "./evaluator.inputs.js";
import type { EvaluatorService } from "./evaluator.service.js";
import { EvaluatorChanges, SheetPlan, SubjectEvaluators, SubjectEvaluatorsPage } from "./evaluator.type.js";
import type { EvaluatorOverrideService } from "./evaluatorOverride.service.js";

@Resolver()
export class EvaluatorResolver {
  readonly #evaluators: EvaluatorService;
  readonly #overrides: EvaluatorOverrideService;

  constructor(evaluators: EvaluatorService, overrides: EvaluatorOverrideService) {
    this.#evaluators = evaluators;
    this.#overrides = overrides;
  }

  @Authorized("evaluator:assign")
  @Query(() => SheetPlan, { description: "What a round's plan sets about sheets." })
  sheetPlan(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Ctx() { actor }: Context,
  ): Promise<SheetPlan> {
    return this.#evaluators.plan(requireActor(actor), roundId);
  }

  @Authorized("evaluator:assign")
  @Query(() => SubjectEvaluatorsPage, { description: "Who evaluates whom in a round." })
  subjectEvaluators(
    @Arg("filter", () => EvaluatorFilter, { description: "Which." }) filter: EvaluatorFilter,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<SubjectEvaluatorsPage> {
    return this.#evaluators.list(requireActor(actor), filter, page ?? { offset: 0, limit: 25 });
  }

  @Authorized("evaluator:assign")
  @Query(() => EvaluatorChanges, { description: "What making the list of evaluators would change." })
  previewEvaluators(
    @Arg("input", () => AssignEvaluatorsInput, { description: "By what." }) input: AssignEvaluatorsInput,
    @Ctx() { actor }: Context,
  ): Promise<EvaluatorChanges> {
    return this.#evaluators.preview(requireActor(actor), input);
  }

  @Authorized("evaluator:assign")
  @Mutation(() => EvaluatorChanges, { description: "Makes the list of evaluators, or makes it anew." })
  assignEvaluators(
    @Arg("input", () => AssignEvaluatorsInput, { description: "By what." }) input: AssignEvaluatorsInput,
    @Ctx() { actor }: Context,
  ): Promise<EvaluatorChanges> {
    return this.#evaluators.assign(requireActor(actor), input);
  }

  @Authorized("evaluator:assign")
  @Mutation(() => SubjectEvaluators, { description: "Adds an evaluator to the derived ones." })
  addEvaluator(
    @Arg("input", () => AddEvaluatorInput, { description: "Who, on whom, why." }) input: AddEvaluatorInput,
    @Ctx() { actor }: Context,
  ): Promise<SubjectEvaluators> {
    return this.#overrides.add(requireActor(actor), input);
  }

  @Authorized("evaluator:assign")
  @Mutation(() => SubjectEvaluators, { description: "Takes an evaluator out." })
  removeEvaluator(
    @Arg("input", () => RemoveEvaluatorInput, { description: "Who, why." }) input: RemoveEvaluatorInput,
    @Ctx() { actor }: Context,
  ): Promise<SubjectEvaluators> {
    return this.#overrides.remove(requireActor(actor), input);
  }
}
