import { assertInteger } from "../assertInteger.js";
import type { LevelTally } from "../ballot/ballotOutcome.js";
import { tallyDisclosures } from "../ballot/ballotSecrecy.js";
import type { Bilingual } from "../editions/bilingual.js";
import type { Grade } from "../editions/grade.js";
import type { Level } from "../editions/level.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import { excellentQuota } from "../quota/excellentQuota.js";
import { leniencyText } from "./leniencyText.js";

/**
 * Patterns that a review for form's sake, or one that spares everybody, leaves behind ("hình thức, nể nang, né tránh").
 * Each has honest explanations too.
 */
export const LENIENCY_CODES = [
  "UNIFORM_GRADES",
  "NEVER_CHANGED",
  "QUOTA_EXACTLY_FILLED",
  "BALLOTS_UNANIMOUS",
  "ALL_GOOD_OR_ABOVE",
] as const;
export type LeniencyCode = (typeof LENIENCY_CODES)[number];

/** What is known of one subject's review; null and empty where a stage has not been reached or is not used. */
export interface LeniencyReview {
  readonly self: Level | null;
  readonly proposed: Level | null;
  readonly decided: Level | null;
  /** Of every criterion, by the evaluators together; empty in editions with points. */
  readonly grades: readonly Grade[];
  readonly votes: LevelTally | null;
}

export interface LeniencyFinding {
  readonly code: LeniencyCode;
  /** How many subjects (with the quota: how many at good or above) the finding rests on. */
  readonly subjects: number;
  /** Fewest it would have been told for. */
  readonly minimum: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly text: Bilingual;
}

/**
 * Fewest subjects a pattern is told for; below, it is likely enough by chance to mean nothing. No rule sets them: a
 * deployment may. A quota of 20 % allows its first EXCELLENT at six good or above.
 */
export const LENIENCY_MINIMUMS: Readonly<Record<LeniencyCode, number>> = {
  UNIFORM_GRADES: 5,
  NEVER_CHANGED: 5,
  QUOTA_EXACTLY_FILLED: 6,
  BALLOTS_UNANIMOUS: 5,
  ALL_GOOD_OR_ABOVE: 10,
};

/**
 * Patterns of leniency in the reviews of one unit, in the order of `LENIENCY_CODES`. They inform those who lead the
 * review and never change a rating. Only reviews that show what a pattern asks for are counted. A unanimous ballot tells
 * how everybody voted, so its finding is for those who may read the tally; ballots of fewer voters than can hide behind
 * each other are left out.
 * @param quota the rule of the group these reviews make up; null when they make up none, or no quota applies
 * @throws {RangeError} when a minimum is below 1 or a vote is negative
 */
export function leniencyFindings(
  reviews: readonly LeniencyReview[],
  quota: Pick<QuotaRule, "sharePercent" | "rounding"> | null,
  minimums: Readonly<Record<LeniencyCode, number>> = LENIENCY_MINIMUMS,
): readonly LeniencyFinding[] {
  return LENIENCY_CODES.flatMap((code) => {
    const minimum = minimums[code];
    assertInteger(`minimum of ${code}`, minimum, { min: 1 });
    const found = PATTERNS[code](reviews, quota);
    if (found === null || found.subjects < minimum) return [];
    return [{ code, minimum, ...found, text: leniencyText(code, found.subjects, found.figures) }];
  });
}

/** What a pattern is seen on; null when it is not there. */
type Found = Pick<LeniencyFinding, "subjects" | "figures"> | null;
type Pattern = (
  reviews: readonly LeniencyReview[],
  quota: Pick<QuotaRule, "sharePercent" | "rounding"> | null,
) => Found;

const PATTERNS: Readonly<Record<LeniencyCode, Pattern>> = {
  UNIFORM_GRADES: (reviews) => {
    const graded = reviews.filter((it) => it.grades.length > 0);
    const grades = graded.flatMap((it) => it.grades);
    if (new Set(grades).size !== 1) return null;
    return { subjects: graded.length, figures: { grades: grades.length } };
  },
  NEVER_CHANGED: (reviews) => {
    const complete = reviews.filter((it) => it.self !== null && it.proposed !== null && it.decided !== null);
    if (complete.some((it) => it.self !== it.proposed || it.proposed !== it.decided)) return null;
    return { subjects: complete.length, figures: {} };
  },
  QUOTA_EXACTLY_FILLED: (reviews, quota) => {
    if (quota === null) return null;
    const excellent = reviews.filter((it) => it.decided === "EXCELLENT").length;
    const goodOrAbove = excellent + reviews.filter((it) => it.decided === "GOOD").length;
    const allowed = excellentQuota(goodOrAbove, quota.sharePercent, quota.rounding);
    if (allowed === 0 || excellent !== allowed) return null;
    return { subjects: goodOrAbove, figures: { excellent, goodOrAbove, sharePercent: quota.sharePercent } };
  },
  BALLOTS_UNANIMOUS: (reviews) => {
    const told = reviews.flatMap((it) => (it.votes === null ? [] : [tallyDisclosures(it.votes)]));
    const large = told.filter((it) => !it.includes("FEW_VOTERS"));
    if (large.some((it) => !it.includes("UNANIMOUS"))) return null;
    return { subjects: large.length, figures: {} };
  },
  ALL_GOOD_OR_ABOVE: (reviews) => {
    const rated = reviews.filter((it) => it.decided !== null);
    const excellent = rated.filter((it) => it.decided === "EXCELLENT").length;
    const good = rated.filter((it) => it.decided === "GOOD").length;
    if (excellent + good < rated.length) return null;
    return { subjects: rated.length, figures: { excellent, good } };
  },
};
