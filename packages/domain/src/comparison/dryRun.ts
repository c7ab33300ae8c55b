import type { Bilingual } from "../editions/bilingual.js";
import type { Condition } from "../editions/condition.js";
import type { Edition } from "../editions/edition.js";
import { LEVELS, type Level } from "../editions/level.js";
import type { ParticipationReason } from "../editions/participationReason.js";
import type { Provenance } from "../editions/sourced.js";
import { type Participation, participation } from "../participation/participation.js";
import type { ParticipationFacts } from "../participation/participationFacts.js";
import type { CheckStatus, ConditionCheck } from "../rating/conditionCheck.js";
import { evaluateLevel, type LevelEvaluation } from "../rating/evaluateLevel.js";
import type { LevelFacts } from "../rating/levelFacts.js";
import { type MissingFact, missingFacts } from "../rating/missingFacts.js";
import { type CarryPlan, carryFacts, carryPlan } from "./carryFacts.js";

/** One subject with the facts of last year. */
export interface DryRunSubject {
  readonly id: string;
  readonly facts: LevelFacts;
  /** How a person takes part; left out where the participation is not asked. */
  readonly participation?: ParticipationFacts;
}

/** Where a subject ends under one set of rules: a level, no level, or not rated at all. */
export const DRY_RUN_STANDINGS = [...LEVELS, "NO_MATCH", "REVIEW_ONLY", "OUT", "KIND_NOT_RATED"] as const;
export type DryRunStanding = (typeof DRY_RUN_STANDINGS)[number];

/** A condition that stands against a better level under one set of rules alone. */
export interface CheckDifference extends Provenance {
  readonly level: Level;
  readonly code: Condition["code"];
  /** Null where the rules do not have the condition. */
  readonly before: CheckStatus | null;
  readonly after: CheckStatus | null;
  readonly text: Bilingual;
}

export interface DryRunResult {
  readonly id: string;
  readonly before: DryRunStanding;
  readonly after: DryRunStanding;
  readonly isChanged: boolean;
  /** Conditions that bar a level under one of the two sets of rules; empty while the standing is the same. */
  readonly checks: readonly CheckDifference[];
  /** Why the participation differs; null where it does not. */
  readonly participation: {
    readonly before: ParticipationReason | null;
    readonly after: ParticipationReason | null;
  } | null;
  /** Facts that the new rules need and last year's record does not give. */
  readonly missing: readonly MissingFact[];
}

export interface DryRun {
  readonly results: readonly DryRunResult[];
  /** How many subjects went from one standing to another; each row and column has every standing. */
  readonly matrix: Readonly<Record<DryRunStanding, Readonly<Record<DryRunStanding, number>>>>;
  readonly changed: number;
}

/**
 * Last year's subjects under this year's rules: who would stand elsewhere, and why. Nothing is decided by it, and what
 * last year's record lacks is reported as missing. Time grows with the number of subjects.
 * @throws {RangeError} as `evaluateLevel` and `participation` do
 */
export function dryRun(subjects: readonly DryRunSubject[], from: Edition, to: Edition): DryRun {
  const matrix = Object.fromEntries(
    DRY_RUN_STANDINGS.map((row) => [row, Object.fromEntries(DRY_RUN_STANDINGS.map((column) => [column, 0]))]),
  ) as Record<DryRunStanding, Record<DryRunStanding, number>>;
  const plans = new Map<string, CarryPlan | null>();
  const planFor = ({ kind, post }: LevelFacts): CarryPlan | null => {
    const key = `${kind} ${post}`;
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = carryPlan(from, to, kind, post);
    plans.set(key, plan);
    return plan;
  };
  const results = subjects.map((subject) => {
    const result = runOne(subject, from, to, planFor);
    matrix[result.before][result.after] += 1;
    return result;
  });
  return { results, matrix, changed: results.filter((it) => it.isChanged).length };
}

function runOne(
  { id, facts, participation: record }: DryRunSubject,
  from: Edition,
  to: Edition,
  planFor: (facts: LevelFacts) => CarryPlan | null,
): DryRunResult {
  const parts = takeParts(record, facts, from, to);
  const before = stand(parts?.was, parts ? { ...facts, cap: parts.was.cap } : facts, from);
  // Where the participation gives a group of posts criteria of its own, they hold under the new rules.
  const later = parts
    ? { ...facts, cap: parts.is.cap, ...(parts.is.post && { post: parts.is.post }) }
    : facts;
  const plan = planFor(later);
  const after = stand(parts?.is, plan ? carryFacts(later, plan) : later, to);
  const isChanged = before.standing !== after.standing;
  return {
    id,
    before: before.standing,
    after: after.standing,
    isChanged,
    checks: isChanged ? differences(before.evaluation, after.evaluation) : [],
    participation: parts && participationDifference(parts.was, parts.is),
    missing: after.evaluation ? missingFacts(after.evaluation) : [],
  };
}

function participationDifference(was: Participation, is: Participation): DryRunResult["participation"] {
  if (was.status === is.status && was.cap === is.cap) return null;
  return { before: was.reason, after: is.reason };
}

interface Parts {
  readonly was: Participation;
  readonly is: Participation;
}

/** How a person takes part under both sets of rules; null where it is not asked. */
function takeParts(
  record: ParticipationFacts | undefined,
  { kind }: LevelFacts,
  from: Edition,
  to: Edition,
): Parts | null {
  if (!record || (kind !== "MEMBER" && kind !== "CADRE")) return null;
  return { was: participation(record, from, kind), is: participation(record, to, kind) };
}

interface Stood {
  readonly standing: DryRunStanding;
  readonly evaluation: LevelEvaluation | null;
}

function stand(part: Participation | undefined, facts: LevelFacts, edition: Edition): Stood {
  if (!edition.subjects[facts.kind]) return { standing: "KIND_NOT_RATED", evaluation: null };
  if (part && part.status !== "RATED") return { standing: part.status, evaluation: null };
  const evaluation = evaluateLevel(facts, edition);
  return { standing: evaluation.outcome, evaluation };
}

/** What stands against a level, or is open, under one of the two alone. */
function differences(before: LevelEvaluation | null, after: LevelEvaluation | null): CheckDifference[] {
  const [was, is] = [byCode(before), byCode(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((key) => {
    const [a, b] = [was.get(key), is.get(key)];
    if (bars(a) === bars(b)) return [];
    const { level, code, text, source, certainty } = (b ?? a) as ConditionCheck;
    return [{ level, code, before: a?.status ?? null, after: b?.status ?? null, text, source, certainty }];
  });
}

const BARRING: readonly (CheckStatus | undefined)[] = ["FAILED", "FIRED", "UNKNOWN", "TO_WEIGH"];
const bars = (check: ConditionCheck | undefined) => BARRING.includes(check?.status);

/** Checks by level and code; a code that a level has twice is told apart by its place. */
function byCode(evaluation: LevelEvaluation | null): Map<string, ConditionCheck> {
  const found = new Map<string, ConditionCheck>();
  for (const check of evaluation?.explanation ?? []) {
    const key = `${check.level} ${check.code}`;
    found.set(found.has(key) ? `${key} ${found.size}` : key, check);
  }
  return found;
}
