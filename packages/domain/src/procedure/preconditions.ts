import type { OrderConstraint } from "../editions/edition.js";
import type { ProcedureActor } from "./actors.js";
import type { ProcedureFacts } from "./procedureFacts.js";
import type { ProcedureRefusal, ProcedureRefusalCode } from "./procedureRefusal.js";
import { voteRole } from "./procedures.js";
import type { Severity } from "./severity.js";
import type { Step } from "./steps.js";

/** A refusal before anybody asked whether it stops the step. */
export type Finding = ProcedureRefusal & { readonly severity?: Severity };

/** Everything that stands against a step that the state allows; empty when nothing does. */
export function findingsAgainst(step: Step, facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  const found = PRECONDITIONS[step]?.(facts, actor) ?? [];
  return [...found, ...earlierSubjects(step, facts)];
}

type Precondition = (facts: ProcedureFacts, actor: ProcedureActor) => Finding[];

const PRECONDITIONS: Readonly<Partial<Record<Step, Precondition>>> = {
  SUBMIT_SELF_ASSESSMENT: (facts, actor) => [
    ...(facts.isSelfAssessmentComplete ? [] : [refusal(facts, "SELF_ASSESSMENT_INCOMPLETE", actor)]),
    ...pointsAnswered(facts, actor),
  ],
  RECORD_REVIEW: (facts, actor) => [...draftSentInTime(facts, actor), ...reviewRecorded(facts, actor)],
  COMPILE: (facts, actor) => [...stateRatingKnown(facts, actor), ...papersComplete(facts, actor)],
  RECORD_BALLOT: (facts, actor) => [
    ...(kindOf(facts) === "ORGANISATION" ? [] : reviewRecorded(facts, actor)),
    ...stateRatingKnown(facts, actor),
    ...ballotCounts(facts, actor),
  ],
  PROPOSE: proposalFollowsBallot,
  CHECK_QUOTA: (facts, actor) =>
    facts.quota || !hasQuota(facts) ? [] : [refusal(facts, "QUOTA_NOT_CHECKED", actor)],
  DECIDE: (facts, actor) => [...stateRatingKnown(facts, "CELL_SECRETARY"), ...mayDecide(facts, actor)],
  DEFER: reasonGiven,
  APPEAL: (facts, actor) => [...reasonGiven(facts, actor), ...appealInTime(facts, actor)],
  DISMISS_APPEAL: reasonGiven,
  REOPEN: reasonGiven,
  CLOSE: (facts, actor) =>
    (facts.missingDossierItems ?? []).map(({ item, number }) =>
      refusal(facts, "DOSSIER_ITEM_MISSING", actor, { figures: { item, number } }),
    ),
};

/** Kind of the subject; MEMBER when the facts do not say. */
export function kindOf({ kind = "MEMBER" }: ProcedureFacts): NonNullable<ProcedureFacts["kind"]> {
  return kind;
}

/** A refusal with what the caller knows of the wait: since when, and for what. */
export function refusal(
  facts: ProcedureFacts,
  code: ProcedureRefusalCode,
  actor: ProcedureActor,
  more: Partial<Finding> = {},
): Finding {
  const wait = facts.waits?.[code];
  return {
    code,
    actor,
    waitingSince: wait?.since ?? facts.stateSince ?? null,
    waitsFor: wait?.for ?? [],
    ...more,
  };
}

function pointsAnswered(facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  const open = facts.unansweredPoints ?? [];
  if (open.length === 0) return [];
  return [
    refusal(facts, "SUGGESTED_POINT_UNANSWERED", actor, { waitsFor: open, figures: { count: open.length } }),
  ];
}

function draftSentInTime(facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  const { draftReport = null } = facts;
  if (draftReport === null || draftReport.ok) return [];
  const { severity, lastDay, workingDays } = draftReport;
  return [
    refusal(facts, "DRAFT_REPORT_LATE", actor, {
      severity,
      waitingSince: lastDay,
      figures: { lastDay, workingDays },
    }),
  ];
}

function reviewRecorded(facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  if (facts.isReviewRecorded) return [];
  return [refusal(facts, "REVIEW_NOT_RECORDED", actor, ordered(facts, "REVIEW_BEFORE_RATING"))];
}

/** Only the member rating rests on the State rating. */
function stateRatingKnown(facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  const constraint = ordered(facts, "STATE_RATING_BEFORE_MEMBER_RATING");
  if (kindOf(facts) !== "MEMBER" || !constraint.constraint || (facts.stateRating ?? null) !== null) return [];
  return [refusal(facts, "STATE_RATING_MISSING", actor, constraint)];
}

function papersComplete(facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  return (facts.missingPapers ?? []).map((paper) =>
    refusal(facts, "PAPER_MISSING", actor, { figures: { paper } }),
  );
}

function ballotMissing(facts: ProcedureFacts, actor: ProcedureActor): Finding {
  return refusal(facts, "BALLOT_NOT_RECORDED", actor, ordered(facts, "VOTE_BEFORE_PROPOSAL"));
}

function ballotCounts(facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  const { hasBallot, quorum } = facts;
  if (!hasBallot || !quorum) return [ballotMissing(facts, actor)];
  const found: Finding[] = [];
  if (!quorum.ok) {
    const { convened, present, required } = quorum;
    found.push(refusal(facts, quorum.code, actor, { figures: { convened, present, required } }));
  }
  const imbalances = facts.imbalances ?? [];
  if (imbalances.length > 0) {
    const figures = { imbalances: imbalances.length };
    found.push(refusal(facts, "COUNTING_MINUTES_NOT_BALANCED", actor, { figures }));
  }
  return found;
}

/** Where the vote is one paper among others, or none, the body proposes what it finds right. */
function proposalFollowsBallot(facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  const { proposedLevel = null, ballotOutcome = null } = facts;
  if (proposedLevel === null) return [refusal(facts, "PROPOSAL_MISSING", actor)];
  if (voteRole(facts.edition, kindOf(facts)) !== "REQUIRED") return [];
  if (ballotOutcome === null) return [ballotMissing(facts, actor)];
  if (proposedLevel === ballotOutcome || facts.proposalReason?.trim()) return [];
  if (ballotOutcome === "NO_MAJORITY") return [refusal(facts, "NO_MAJORITY_NEEDS_REASON", actor)];
  const figures = { proposed: proposedLevel, voted: ballotOutcome };
  return [refusal(facts, "PROPOSAL_DIFFERS_FROM_BALLOT", actor, { figures })];
}

function mayDecide(facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  const found: Finding[] = [];
  if (facts.isOwnCase) found.push(refusal(facts, "OWN_CASE", actor));
  if (!facts.decidedLevel) found.push(refusal(facts, "LEVEL_NOT_DECIDED", actor));
  const { quota = null, quotaOverride = null } = facts;
  if (!hasQuota(facts)) return found;
  if (quota === null) {
    const preparer = kindOf(facts) === "MEMBER" ? "WARD_ADMINISTRATOR" : "ADVISORY_OFFICE";
    return [...found, refusal(facts, "QUOTA_NOT_CHECKED", preparer)];
  }
  const isOverridden = !!quotaOverride?.reason.trim() && !!quotaOverride.namedBy.trim();
  if (!quota.ok && (quota.isHardBlock || !isOverridden) && facts.decidedLevel === "EXCELLENT") {
    const { allowed, proposed } = quota;
    found.push(refusal(facts, "EXCELLENT_QUOTA_EXCEEDED", actor, { figures: { allowed, proposed } }));
  }
  return found;
}

function hasQuota(facts: ProcedureFacts): boolean {
  return (facts.edition.subjects[kindOf(facts)]?.quota ?? null) !== null;
}

function reasonGiven(facts: ProcedureFacts, actor: ProcedureActor): Finding[] {
  return facts.hasReason ? [] : [refusal(facts, "REASON_MISSING", actor)];
}

function appealInTime({ appeal = null, ...facts }: ProcedureFacts, actor: ProcedureActor): Finding[] {
  if (appeal === null || appeal.filedOn <= appeal.window.lastDay) return [];
  const { lastDay } = appeal.window;
  return [refusal(facts, "APPEAL_WINDOW_OVER", actor, { waitingSince: null, figures: { lastDay } })];
}

function earlierSubjects(step: Step, facts: ProcedureFacts): Finding[] {
  return (facts.earlierSubjects ?? [])
    .filter((it) => it.step === step)
    .map(({ actor, constraint, severity, kind, open, total, waitsFor, waitingSince }) =>
      refusal(facts, "EARLIER_SUBJECTS_OPEN", actor, {
        severity,
        constraint,
        waitsFor,
        waitingSince,
        figures: { constraint, kind, open, total },
      }),
    );
}

/** The constraint when the edition has it. */
function ordered(facts: ProcedureFacts, code: OrderConstraint): { constraint?: OrderConstraint } {
  return facts.edition.order.some((it) => it.value.code === code) ? { constraint: code } : {};
}
