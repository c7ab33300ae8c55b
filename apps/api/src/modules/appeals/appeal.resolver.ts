import type { Level } from "@xeploai/domain";
import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { LevelEnum } from "../../graphql/enums.js";
import { PageInput } from "../../graphql/PageInput.js";
import { FileAppealInput, RecordAppealInput, RerateInput, SettleAppealInput } from "./appeal.inputs.js";
import type { AppealService } from "./appeal.service.js";
import { Appeal, AppealEffect, AppealPage, CaseRecord } from "./appeal.type.js";
import type { RerateService } from "./rerate.service.js";
import type { SettleAppealService } from "./settleAppeal.service.js";

@Resolver()
export class AppealResolver {
  readonly #appeals: AppealService;
  readonly #settlements: SettleAppealService;
  readonly #reratings: RerateService;

  constructor(appeals: AppealService, settlements: SettleAppealService, reratings: RerateService) {
    this.#appeals = appeals;
    this.#settlements = settlements;
    this.#reratings = reratings;
  }

  @Authorized("appeal:read")
  @Query(() => CaseRecord, { description: "Every decision and appeal of one case." })
  caseRecord(
    @Arg("reviewId", () => ID, { description: "Review." }) reviewId: string,
    @Ctx() { actor }: Context,
  ): Promise<CaseRecord> {
    return this.#appeals.caseRecord(requireActor(actor), reviewId);
  }

  @Authorized("quotaBoard:read")
  @Query(() => AppealPage, { description: "Appeals of a round, open ones first." })
  appeals(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Arg("page", () => PageInput, { nullable: true, description: "Which part." }) page: PageInput | null,
    @Ctx() { actor }: Context,
  ): Promise<AppealPage> {
    return this.#appeals.appeals(requireActor(actor), roundId, page ?? { offset: 0, limit: 25 });
  }

  @Authorized("quotaBoard:read")
  @Query(() => AppealEffect, { description: "What another level would do to the quota; nothing written." })
  appealEffect(
    @Arg("reviewId", () => ID, { description: "Review." }) reviewId: string,
    @Arg("level", () => LevelEnum, { description: "Level thought of." }) level: Level,
    @Ctx() { actor }: Context,
  ): Promise<AppealEffect> {
    return this.#appeals.effect(requireActor(actor), reviewId, level);
  }

  @Authorized("appeal:file")
  @Mutation(() => Appeal, { description: "Appeals against the own level, within the window." })
  fileAppeal(
    @Arg("input", () => FileAppealInput, { description: "What." }) input: FileAppealInput,
    @Ctx() { actor }: Context,
  ): Promise<Appeal> {
    return this.#appeals.file(requireActor(actor), input);
  }

  @Authorized("appeal:record")
  @Mutation(() => Appeal, { description: "Records an appeal that came on paper, within the same window." })
  recordAppeal(
    @Arg("input", () => RecordAppealInput, { description: "What." }) input: RecordAppealInput,
    @Ctx() { actor }: Context,
  ): Promise<Appeal> {
    return this.#appeals.record(requireActor(actor), input);
  }

  @Authorized("appeal:settle")
  @Mutation(() => CaseRecord, { description: "Settles an appeal, by others than those who decided." })
  settleAppeal(
    @Arg("input", () => SettleAppealInput, { description: "How." }) input: SettleAppealInput,
    @Ctx() { actor }: Context,
  ): Promise<CaseRecord> {
    return this.#settlements.settle(requireActor(actor), input);
  }

  @Authorized("decision:rerate")
  @Mutation(() => CaseRecord, { description: "Cancels a published result and decides anew." })
  rerate(
    @Arg("input", () => RerateInput, { description: "What." }) input: RerateInput,
    @Ctx() { actor }: Context,
  ): Promise<CaseRecord> {
    return this.#reratings.rerate(requireActor(actor), input);
  }
}
