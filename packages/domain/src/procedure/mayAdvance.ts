import type { Imbalance } from "../ballot/countingMinutes.js";
import type { Edition, OrderConstraint } from "../editions/edition.js";
import type { Level } from "../editions/level.js";
import type { MissingPaper } from "../editions/participationRule.js";
import type { QuotaVerdict } from "../quota/quotaState.js";
import type { ReviewState } from "./reviewState.js";
import { type ProcedureActor, STEP_RULES, type Step } from "./steps.js";

/** What has happened so far. A fact left out counts as not having happened. */
export interface ProcedureFacts {
  readonly edition: Edition;
  /** True when every criterion is graded, every required section written and a level proposed. */
  readonly isSelfAssessmentComplete?: boolean;
  /** True when the cell's review meeting is recorded with its roll call. */
  readonly isReviewRecorded?: boolean;
  /** The yearly State rating; "NOT_APPLICABLE" outside State employment, null when not yet recorded. */
  readonly stateRating?: Level | "NOT_APPLICABLE" | null;
  readonly missingPapers?: readonly MissingPaper[];
  readonly hasBallot?: boolean;
  readonly hasQuorum?: boolean;
  readonly imbalances?: readonly Imbalance[];
  readonly proposedLevel?: Level | null;
  /** Reason written where the cell proposes without a majority, or otherwise than the majority voted. */
  readonly proposalReason?: string | null;
  readonly ballotOutcome?: Level | "NO_MAJORITY" | null;
  readonly quota?: QuotaVerdict | null;
  /** Who takes an excess on himself, and why. */
  readonly quotaOverride?: { readonly reason: string; readonly namedBy: string } | null;
  readonly decidedLevel?: Level | null;
  /** True when the one who decides is the one decided on. */
  readonly isOwnCase?: boolean;
  readonly hasReason?: boolean;
}

export const PROCEDURE_REFUSALS = [
  "STEP_NOT_POSSIBLE_FROM_STATE",
  "SELF_ASSESSMENT_INCOMPLETE",
  "REVIEW_NOT_RECORDED",
  "STATE_RATING_MISSING",
  "PAPER_MISSING",
  "BALLOT_NOT_RECORDED",
  "QUORUM_NOT_MET",
  "COUNTING_MINUTES_NOT_BALANCED",
  "NO_MAJORITY_NEEDS_REASON",
  "PROPOSAL_DIFFERS_FROM_BALLOT",
  "PROPOSAL_MISSING",
  "QUOTA_NOT_CHECKED",
  "EXCELLENT_QUOTA_EXCEEDED",
  "LEVEL_NOT_DECIDED",
  "OWN_CASE",
  "REASON_MISSING",
] as const;
export type ProcedureRefusalCode = (typeof PROCEDURE_REFUSALS)[number];

/** Why a step must wait, who must act first, and the order rule it would break. */
export interface ProcedureRefusal {
  readonly code: ProcedureRefusalCode;
  readonly actor: ProcedureActor;
  readonly constraint?: OrderConstraint;
  readonly figures?: Readonly<Record<string, string | number>>;
}

export type AdvanceVerdict =
  | { readonly ok: true; readonly to: ReviewState }
  | { readonly ok: false; readonly refusals: readonly ProcedureRefusal[] };

/**
 * Whether a step may be taken from a state, and if not, everything that must happen first and by whom.
 * @see domain.md 5.2 and 5.6; order constraints and their sources stand in the edition
 */
export function mayAdvance(state: ReviewState, step: Step, facts: ProcedureFacts): AdvanceVerdict {
  const { from, to, actor } = STEP_RULES[step];
  if (!from.includes(state)) {
    return {
      ok: false,
      refusals: [{ code: "STEP_NOT_POSSIBLE_FROM_STATE", actor, figures: { state, step } }],
    };
  }
  const refusals = PRECONDITIONS[step]?.(facts) ?? [];
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, to };
}

type Precondition = (facts: ProcedureFacts) => ProcedureRefusal[];

const PRECONDITIONS: Readonly<Partial<Record<Step, Precondition>>> = {
  SUBMIT_SELF_ASSESSMENT: (facts) =>
    facts.isSelfAssessmentComplete ? [] : [{ code: "SELF_ASSESSMENT_INCOMPLETE", actor: "MEMBER" }],
  RECORD_REVIEW: reviewRecorded,
  COMPILE: (facts) => [...stateRatingKnown(facts), ...papersComplete(facts)],
  RECORD_BALLOT: (facts) => [...reviewRecorded(facts), ...stateRatingKnown(facts), ...ballotCounts(facts)],
  PROPOSE: proposalFollowsBallot,
  CHECK_QUOTA: (facts) => (facts.quota ? [] : [{ code: "QUOTA_NOT_CHECKED", actor: "WARD_ADMINISTRATOR" }]),
  DECIDE: (facts) => [...stateRatingKnown(facts), ...mayDecide(facts)],
  DEFER: reasonGiven,
  APPEAL: (facts) => (facts.hasReason ? [] : [{ code: "REASON_MISSING", actor: "MEMBER" }]),
  REOPEN: (facts) => (facts.hasReason ? [] : [{ code: "REASON_MISSING", actor: "COMMITTEE" }]),
};

function reviewRecorded(facts: ProcedureFacts): ProcedureRefusal[] {
  if (facts.isReviewRecorded) return [];
  return [
    { code: "REVIEW_NOT_RECORDED", actor: "CELL_SECRETARY", ...ordered(facts, "REVIEW_BEFORE_RATING") },
  ];
}

function stateRatingKnown(facts: ProcedureFacts): ProcedureRefusal[] {
  const constraint = ordered(facts, "STATE_RATING_BEFORE_MEMBER_RATING");
  if (!constraint.constraint || (facts.stateRating ?? null) !== null) return [];
  return [{ code: "STATE_RATING_MISSING", actor: "CELL_SECRETARY", ...constraint }];
}

function papersComplete(facts: ProcedureFacts): ProcedureRefusal[] {
  return (facts.missingPapers ?? []).map((paper) => ({
    code: "PAPER_MISSING",
    actor: "CELL_SECRETARY",
    figures: { paper },
  }));
}

function ballotCounts(facts: ProcedureFacts): ProcedureRefusal[] {
  if (!facts.hasBallot) {
    return [
      { code: "BALLOT_NOT_RECORDED", actor: "CELL_SECRETARY", ...ordered(facts, "VOTE_BEFORE_PROPOSAL") },
    ];
  }
  const refusals: ProcedureRefusal[] = [];
  if (!facts.hasQuorum) refusals.push({ code: "QUORUM_NOT_MET", actor: "CELL_SECRETARY" });
  const imbalances = facts.imbalances ?? [];
  if (imbalances.length > 0) {
    const figures = { imbalances: imbalances.length };
    refusals.push({ code: "COUNTING_MINUTES_NOT_BALANCED", actor: "CELL_SECRETARY", figures });
  }
  return refusals;
}

function proposalFollowsBallot(facts: ProcedureFacts): ProcedureRefusal[] {
  const { proposedLevel = null, ballotOutcome = null } = facts;
  if (proposedLevel === null) return [{ code: "PROPOSAL_MISSING", actor: "CELL_SECRETARY" }];
  if (ballotOutcome === null) {
    return [
      { code: "BALLOT_NOT_RECORDED", actor: "CELL_SECRETARY", ...ordered(facts, "VOTE_BEFORE_PROPOSAL") },
    ];
  }
  if (proposedLevel === ballotOutcome || facts.proposalReason?.trim()) return [];
  if (ballotOutcome === "NO_MAJORITY") return [{ code: "NO_MAJORITY_NEEDS_REASON", actor: "CELL_SECRETARY" }];
  const figures = { proposed: proposedLevel, voted: ballotOutcome };
  return [{ code: "PROPOSAL_DIFFERS_FROM_BALLOT", actor: "CELL_SECRETARY", figures }];
}

function mayDecide(facts: ProcedureFacts): ProcedureRefusal[] {
  const refusals: ProcedureRefusal[] = [];
  if (facts.isOwnCase) refusals.push({ code: "OWN_CASE", actor: "COMMITTEE" });
  if (!facts.decidedLevel) refusals.push({ code: "LEVEL_NOT_DECIDED", actor: "COMMITTEE" });
  const { quota = null, quotaOverride = null } = facts;
  if (facts.edition.subjects.MEMBER.quota === null) return refusals;
  if (quota === null) return [...refusals, { code: "QUOTA_NOT_CHECKED", actor: "WARD_ADMINISTRATOR" }];
  const isOverridden = !!quotaOverride?.reason.trim() && !!quotaOverride.namedBy.trim();
  if (!quota.ok && (quota.isHardBlock || !isOverridden) && facts.decidedLevel === "EXCELLENT") {
    const { allowed, proposed } = quota;
    refusals.push({ code: "EXCELLENT_QUOTA_EXCEEDED", actor: "COMMITTEE", figures: { allowed, proposed } });
  }
  return refusals;
}

function reasonGiven(facts: ProcedureFacts): ProcedureRefusal[] {
  return facts.hasReason ? [] : [{ code: "REASON_MISSING", actor: "CELL_SECRETARY" }];
}

/** The constraint when the edition has it. */
function ordered(facts: ProcedureFacts, code: OrderConstraint): { constraint?: OrderConstraint } {
  return facts.edition.order.some((it) => it.value.code === code) ? { constraint: code } : {};
}
