import { checkResolutionVote, LEVELS, type LevelCounts, type SubjectKind } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Tx } from "../../database/Door.js";
import { RefusalError } from "../../errors/errors.js";
import type { Events } from "../events/Events.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { PlacedRound } from "../rounds/round.queries.js";
import { type DecidedLevel, saveDecisions } from "./decide.queries.js";
import type { DecidedGroup } from "./decidedGroup.js";
import type { Resolution } from "./decision.type.js";
import type { DecisionBasis } from "./decision.types.js";
import { closeWhenDone, saveCounter } from "./decisionSession.queries.js";
import { quotaOfGroups } from "./quotaOfGroups.js";
import type { WeighedQuota } from "./weighQuota.js";
import type { WrittenVote } from "./writtenVote.js";

/** One act of a committee, weighed and ready to be written. */
export interface WeighedAct {
  round: PlacedRound;
  sessionId: string;
  kind: SubjectKind;
  number: string;
  resolvedOn: string;
  levels: readonly (Omit<DecidedLevel, "hasOverride"> & { quotaGroup: string })[];
  weighed: WeighedQuota;
  /** How the committee voted on it; null where that is not recorded. */
  vote: WrittenVote | null;
  /** What it rests on; the session when absent. */
  basis?: DecisionBasis;
}

/** Writes what was decided: the resolution with the quota it leaves, the decisions, the counters. */
export class DecisionRecorder {
  readonly #clock: Clock;
  readonly #events: Events;

  constructor(clock: Clock, events: Events) {
    this.#clock = clock;
    this.#events = events;
  }

  /**
   * @throws {RefusalError} COMMITTEE_VOTE_MISSING, COMMITTEE_VOTE_NOT_BALANCED, COMMITTEE_TOO_FEW_PRESENT,
   *   RESOLUTION_NOT_CARRIED, RESOLUTION_NUMBER_TAKEN
   */
  async record(tx: Tx, actor: Actor, act: WeighedAct): Promise<Omit<Resolution, "withheldOwnCases">> {
    const { round, sessionId, number, resolvedOn, levels, weighed } = act;
    const carried = checkResolutionVote(act.vote, round.asksCommitteeVote);
    if (!carried.ok) throw new RefusalError(carried);
    const groups = weighed.groups.map((it) => decidedGroup(it, weighed));
    const quota = quotaOfGroups(groups, round);
    const id = await this.#insertResolution(tx, actor, act, groups, quota);
    const overIn = new Set(groups.filter((it) => it.exceededBy > 0).map((it) => it.group));
    const decided = levels.map((it) => ({
      ...it,
      hasOverride: it.level === "EXCELLENT" && overIn.has(it.quotaGroup),
    }));
    await saveDecisions(tx, round.id, id, decided, this.#clock.today(), act.basis);
    for (const { counter } of weighed.groups) await saveCounter(tx, counter, weighed.rule);
    await closeWhenDone(tx, sessionId, this.#clock.now());
    await this.#events.emit(tx, `round:${round.id}`);
    const { override } = weighed;
    return {
      id,
      number,
      resolvedOn,
      quota,
      override: override && { ...override, exceededBy: quota.exceededBy },
      decided: levels.length,
    };
  }

  async #insertResolution(
    tx: Tx,
    actor: Actor,
    { round, sessionId, kind, number, resolvedOn, weighed, vote }: WeighedAct,
    groups: readonly DecidedGroup[],
    quota: Resolution["quota"],
  ): Promise<string> {
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO resolutions (round_id, session_id, subject_kind, number, resolved_on, decided_at, decided_by_id,
                                excellent, good, satisfactory, unsatisfactory, excellent_allowed, override_authority,
                                override_reason, quota_groups, committee_members, committee_present,
                                committee_approve, committee_other, minority_opinion)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15,
               $16, $17, $18, $19, $20)
       ON CONFLICT ON CONSTRAINT uq_resolutions_number DO NOTHING RETURNING id`,
      [
        round.id,
        sessionId,
        kind,
        number,
        resolvedOn,
        this.#clock.now(),
        actor.accountId,
        quota.excellent,
        quota.good,
        quota.satisfactory,
        quota.unsatisfactory,
        // Where groups are over, all that is not over: what one leaves free makes up for nothing in another.
        quota.exceededBy > 0 ? quota.excellent - quota.exceededBy : quota.allowed,
        weighed.override?.authority ?? null,
        weighed.override?.reason ?? null,
        JSON.stringify(groups),
        vote?.members ?? null,
        vote?.present ?? null,
        vote?.approve ?? null,
        vote?.other ?? null,
        vote?.minorityOpinion ?? null,
      ],
    );
    if (!rows[0]) throw refusal("RESOLUTION_NUMBER_TAKEN", { number });
    return rows[0].id;
  }
}

function decidedGroup(
  { counter, verdict, counts }: WeighedQuota["groups"][number],
  { rule }: WeighedQuota,
): DecidedGroup {
  return {
    group: counter.group,
    counts: Object.fromEntries(LEVELS.map((level) => [level, counts[level]])) as Record<
      keyof LevelCounts,
      number
    >,
    base: counter.base,
    allowed: verdict?.allowed ?? counter.base,
    exceededBy: verdict && !verdict.ok ? verdict.exceededBy : 0,
    rule: rule && { sharePercent: rule.sharePercent, rounding: rule.rounding },
  };
}
