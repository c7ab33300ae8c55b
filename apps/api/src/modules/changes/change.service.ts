import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Notifier } from "../notifications/Notifier.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound, type PlacedRound } from "../rounds/round.queries.js";
import { findAppliedChanges } from "./appliedChanges.queries.js";
import { applyPlan } from "./applyPlan.js";
import { findSubjectNames } from "./change.queries.js";
import type { AppliedRoundChange, ApplyRoundChangesInput, RoundChangePreview } from "./change.type.js";
import { CHANGE_KINDS } from "./change.types.js";
import { type ChangePlan, planChanges } from "./planChanges.js";
import { presentChanges } from "./presentChanges.js";
import { tellMoved } from "./tellMoved.js";

/** What happens to members and units while a round is open, brought into the round. */
export class ChangeService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #notifier: Notifier;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail, notifier: Notifier) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#notifier = notifier;
  }

  /** Who changes how and why, nothing written. */
  preview(actor: Actor, roundId: string): Promise<RoundChangePreview> {
    return this.#door.enter(actor, async (tx) => {
      const round = await this.#round(tx, actor, roundId, "SHARE");
      return this.#present(tx, await planChanges(tx, round, this.#clock.today()));
    });
  }

  /** Applies what was seen, and nothing else; numbered within the round. */
  apply(actor: Actor, { roundId, fingerprint }: ApplyRoundChangesInput): Promise<AppliedRoundChange> {
    return this.#door.enter(actor, async (tx) => {
      const round = await this.#round(tx, actor, roundId, "UPDATE");
      const today = this.#clock.today();
      const plan = await planChanges(tx, round, today);
      if (plan.changes.length === 0) throw refusal("NOTHING_TO_CHANGE");
      if (plan.fingerprint !== fingerprint) throw refusal("CHANGES_DIFFER", { count: plan.changes.length });
      const { id, number } = await applyPlan(tx, round, plan, {
        accountId: actor.accountId,
        today,
        now: this.#clock.now(),
      });
      await tellMoved(tx, this.#notifier, round, plan.changes, { accountId: actor.accountId, today });
      const applied = (await findAppliedChanges(tx, round.id, scopeRanges(actor, "review:list"))).find(
        (it) => it.id === id,
      );
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "change:apply",
        objectKind: "round",
        objectId: round.id,
        objectName: round.organisation.name,
        details: { number, ...countsOf(plan) },
      });
      return applied ?? { id, number, appliedOn: today, changes: [], snapshots: [] };
    });
  }

  /** Changes applied so far, latest first, as far as the viewer may list either unit. */
  applied(actor: Actor, roundId: string): Promise<AppliedRoundChange[]> {
    return this.#door.enter(actor, async (tx) => {
      const round = await lockRound(tx, roundId, "SHARE");
      if (!can(actor, "round:read", round)) throw new NotFoundError();
      return findAppliedChanges(tx, round.id, scopeRanges(actor, "review:list"));
    });
  }

  async #round(tx: Tx, actor: Actor, id: string, strength: "SHARE" | "UPDATE"): Promise<PlacedRound> {
    const round = await lockRound(tx, id, strength);
    if (!can(actor, "change:apply", round)) throw new NotFoundError();
    if (round.state !== "OPEN" && round.state !== "DECIDED")
      throw refusal("ROUND_NOT_OPEN", { state: round.state });
    return round;
  }

  async #present(tx: Tx, plan: ChangePlan): Promise<RoundChangePreview> {
    const names = await findSubjectNames(
      tx,
      plan.changes.map((it) => it.subjectId),
    );
    const units = await this.#tree.nodesOf(
      tx,
      plan.changes.flatMap((it) => [it.after.unitId, ...(it.stored ? [it.stored.unitId] : [])]),
    );
    return { fingerprint: plan.fingerprint, changes: presentChanges(plan, names, units) };
  }
}

const countsOf = ({ changes }: ChangePlan): Record<string, number> =>
  Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind.toLowerCase(), changes.filter((it) => it.kind === kind).length]),
  );
