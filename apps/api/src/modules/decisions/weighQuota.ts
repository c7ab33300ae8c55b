import {
  type CountedDecision,
  checkQuotaCounter,
  counterAfter,
  isCounterAnswered,
  type LevelCounts,
  type QuotaRule,
  type QuotaVerdict,
  type SubjectKind,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { RefusalError } from "../../errors/errors.js";
import type { PlacedRound } from "../rounds/round.queries.js";
import type { WrittenDecision } from "./checkDecision.js";
import { findDecidedCounts, lockCounters, type StoredCounter } from "./decisionSession.queries.js";
import { ruleOfKind } from "./ruleOfKind.js";

type Exceeded = Extract<QuotaVerdict, { ok: false }>;
export type Override = NonNullable<WrittenDecision["override"]>;

/** A level about to be decided, in its group and at the level it counted at before. */
export interface WeighedLevel extends CountedDecision {
  reviewId: string;
  quotaGroup: string;
}

/** One group of the quota with this act in it. */
export interface WeighedGroup {
  counter: StoredCounter;
  /** Null where the edition has no quota for the kind. */
  verdict: QuotaVerdict | null;
  /** Decided in the group, this act included. */
  counts: LevelCounts;
}

export interface WeighedQuota {
  rule: QuotaRule | null;
  groups: WeighedGroup[];
  /** Who answers for the excess this act leaves; null when no group it touches is over. */
  override: Override | null;
}

/**
 * What some decisions do to the quota of the groups they touch. The counters are locked, in one order, until the
 * transaction ends.
 * @throws {RefusalError} EXCELLENT_QUOTA_EXCEEDED with the figures of the first group that is over and that nobody
 * answers for
 */
export async function weighQuota(
  tx: Tx,
  round: PlacedRound,
  session: { id: string; authorityId: string },
  kind: SubjectKind,
  levels: readonly WeighedLevel[],
  override: Override | null,
): Promise<WeighedQuota> {
  const rule = ruleOfKind(round, kind);
  const byGroup = Map.groupBy(levels, (it) => it.quotaGroup);
  const counters = await lockCounters(tx, session.id, kind, [...byGroup.keys()]);
  const decided = await findDecidedCounts(tx, round, session.authorityId, kind);
  const groups = counters.map((counter): WeighedGroup => {
    const moved = byGroup.get(counter.group) ?? [];
    const counts = countsAfter(decided.get(counter.group), moved);
    const after = { ...counter, ...counterAfter(counter, moved) };
    if (counts.EXCELLENT !== after.excellent)
      throw new RangeError(`counter ${counter.id} says ${after.excellent}, the reviews ${counts.EXCELLENT}`);
    const verdict = rule && checkQuotaCounter(after, rule);
    return {
      counter: { ...after, tolerated: verdict && !verdict.ok ? verdict.exceededBy : 0 },
      verdict,
      counts,
    };
  });
  if (groups.length !== byGroup.size) throw new RangeError(`session ${session.id} lacks a counter`);
  let answered: Override | null = null;
  for (const [index, { verdict, counter }] of groups.entries()) {
    if (!verdict || verdict.ok) continue;
    if (override && !verdict.isHardBlock) answered = override;
    else if (isCounterAnswered(verdict, counters[index] as StoredCounter))
      answered ??= await lastOverride(tx, round.id, kind);
    else throw exceeded(verdict, counter.group, groups.length > 1);
    if (!answered) throw exceeded(verdict, counter.group, groups.length > 1);
  }
  return { rule, groups, override: answered };
}

function countsAfter(decided: LevelCounts | undefined, moved: readonly CountedDecision[]): LevelCounts {
  const counts = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0, ...decided };
  for (const { counted, wasDecided, level } of moved) {
    if (wasDecided && counted) counts[counted] -= 1;
    counts[level] += 1;
  }
  return counts;
}

async function lastOverride(tx: Tx, roundId: string, kind: SubjectKind): Promise<Override | null> {
  const rows: Override[] = await tx.query(
    `SELECT override_authority AS authority, override_reason AS reason FROM resolutions
      WHERE round_id = $1 AND subject_kind = $2 AND override_authority IS NOT NULL ORDER BY decided_at DESC LIMIT 1`,
    [roundId, kind],
  );
  return rows[0] ?? null;
}

/** The group is named where there are several; null is whoever stands in none. */
const exceeded = (verdict: Exceeded, group: string, ofSeveral: boolean): RefusalError =>
  new RefusalError({
    ...verdict,
    ...((ofSeveral || group !== "") && { group: group === "" ? null : group }),
  });
