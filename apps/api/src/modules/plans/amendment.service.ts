import { can, planChecklist, type TrailAction } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound } from "../rounds/round.queries.js";
import { effectOf } from "./amendmentEffect.js";
import type { AmendmentEffect } from "./amendmentEffect.type.js";
import { amendRound } from "./amendRound.js";
import { documentOf, insertVersion, placedParticipants, quotaRoundingOf } from "./issuePlan.js";
import type { IssueAmendmentInput, PlanAsReadInput } from "./plan.inputs.js";
import type { PlanNotices } from "./planNotices.js";
import { findPlan, inForce, lockPlan, type PlanRow, type VersionRow } from "./planRow.js";
import { findPlanSituation } from "./planSituation.js";
import { findPostHolders } from "./planSubjects.queries.js";
import { heldTitles } from "./postTitles.js";

/** An issued plan with the draft of its next amendment. */
type Amending = PlanRow & { draft: NonNullable<PlanRow["draft"]>; roundId: string };

/** The only way to change an issued plan: a numbered document with a reason, its effect shown before. */
export class AmendmentService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #notices: PlanNotices;

  constructor(door: Door, clock: Clock, trail: AuditTrail, notices: PlanNotices) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#notices = notices;
  }

  /** Begins an amendment with what is in force; the number and date of the new document are open. */
  start(actor: Actor, input: PlanAsReadInput): Promise<string> {
    return this.#door.enter(actor, async (tx) => {
      const plan = await this.#locked(tx, actor, input);
      const latest = inForce(plan);
      if (!latest) throw refusal("PLAN_NOT_ISSUED");
      if (plan.draft) return plan.id;
      const draft = { ...latest.content, document: { number: null, issuedOn: null } };
      await tx.query(`UPDATE plans SET draft = $2 WHERE id = $1`, [plan.id, JSON.stringify(draft)]);
      await this.#record(tx, actor, "plan:startAmendment", plan, {});
      return plan.id;
    });
  }

  /** Leaves what is in force as it is. */
  discard(actor: Actor, input: PlanAsReadInput): Promise<string> {
    return this.#door.enter(actor, async (tx) => {
      const plan = this.#amending(await this.#locked(tx, actor, input));
      await tx.query(`UPDATE plans SET draft = NULL WHERE id = $1`, [plan.id]);
      await this.#record(tx, actor, "plan:discardAmendment", plan, {});
      return plan.id;
    });
  }

  preview(actor: Actor, id: string): Promise<AmendmentEffect> {
    return this.#door.enter(actor, async (tx) => {
      const plan = await findPlan(tx, id);
      if (!can(actor, "plan:amend", plan)) throw new NotFoundError();
      const amending = this.#amending(plan);
      return effectOf(tx, amending, inForce(amending) as VersionRow, amending.draft);
    });
  }

  issue(actor: Actor, input: IssueAmendmentInput): Promise<string> {
    const check = new InputCheck();
    const reason = check.requiredText("input.reason", input.reason, 1000);
    check.assertClean();
    return this.#door.enter(actor, async (tx) => {
      const plan = this.#amending(await this.#locked(tx, actor, input));
      const { state } = await lockRound(tx, plan.roundId, "UPDATE");
      if (state !== "OPEN") throw refusal("ROUND_NOT_OPEN", { state });
      const content = plan.draft;
      const situation = await findPlanSituation(tx, plan, content);
      const missing = planChecklist(situation.facts);
      if (missing.length > 0)
        throw refusal("PLAN_INCOMPLETE", { count: missing.length, missing: missing.map(({ code }) => code) });
      const versionId = await insertVersion(tx, plan, {
        content,
        above: situation.above,
        reason,
        issuedAt: this.#clock.now(),
        issuedById: actor.accountId,
      });
      const held = heldTitles(await findPostHolders(tx, plan, content.asOf));
      const before = (inForce(plan) as VersionRow).content;
      await amendRound(
        tx,
        plan.roundId,
        versionId,
        before,
        content,
        quotaRoundingOf(situation.rules),
        placedParticipants(situation, content, held),
      );
      await tx.query(`UPDATE plans SET draft = NULL WHERE id = $1`, [plan.id]);
      const amended = await findPlan(tx, plan.id);
      const number = amended.versions.length;
      await this.#notices.planIssued(tx, {
        plan: amended,
        number,
        documentNumber: documentOf(content).number,
      });
      await this.#record(tx, actor, "plan:amend", amended, { versionNumber: number });
      return plan.id;
    });
  }

  async #locked(tx: Tx, actor: Actor, { id, version }: PlanAsReadInput): Promise<PlanRow> {
    const plan = await lockPlan(tx, id);
    if (!can(actor, "plan:amend", plan)) throw new NotFoundError();
    if (plan.version !== version) throw new ConflictError(plan.version);
    return plan;
  }

  #amending(plan: PlanRow): Amending {
    if (plan.state !== "ISSUED" || !plan.roundId) throw refusal("PLAN_NOT_ISSUED");
    if (!plan.draft) throw refusal("AMENDMENT_NOT_BEGUN");
    return plan as Amending;
  }

  async #record(
    tx: Tx,
    actor: Actor,
    action: TrailAction,
    plan: PlanRow,
    details: Readonly<Record<string, number>>,
  ): Promise<void> {
    await this.#trail.append(tx, actor, {
      chainOf: plan.organisation.id,
      action,
      objectKind: "plan",
      objectId: plan.id,
      objectName: plan.organisation.name,
      details: { year: plan.year, ...details },
    });
  }
}
