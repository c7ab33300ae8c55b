import {
  checkQuorum,
  editionByCode,
  type MissingPaper,
  missingGrades,
  type OrderBlocker,
  type ProcedureFacts,
} from "@xeploai/domain";
import { rulesOfReview } from "../reviews/rulesOfReview.js";
import type { WorkRow } from "./work.queries.js";

/** What has happened to a review so far, in the words of the procedure. */
export function workFacts(
  row: WorkRow,
  missingPapers: readonly MissingPaper[] = [],
  earlierSubjects: readonly OrderBlocker[] = [],
): ProcedureFacts {
  const edition = editionByCode(row.editionCode);
  const quorum = edition.subjects.MEMBER.ballot?.value.quorum ?? null;
  const { meeting } = row;
  return {
    edition,
    kind: row.subjectKind,
    isSelfAssessmentComplete: isComplete(row),
    unansweredPoints: row.unansweredPoints,
    isReviewRecorded: meeting !== null,
    stateRating: row.isStateEmployee ? row.stateRating : "NOT_APPLICABLE",
    missingPapers,
    hasBallot: row.hasBallot,
    quorum: meeting && (quorum ? checkQuorum(meeting.present, meeting.convened, quorum) : { ok: true }),
    proposedLevel: row.proposedLevel,
    proposalReason: row.proposalReason,
    ballotOutcome: row.hasBallot ? (row.ballotOutcome ?? "NO_MAJORITY") : null,
    stateSince: row.stateSince,
    earlierSubjects,
  };
}

function isComplete(row: WorkRow): boolean {
  if (!row.written?.ownLevel) return false;
  const { criteria, scale } = rulesOfReview(row);
  const given = scale.value.kind === "POINTS" ? row.written.points : row.written.grades;
  return missingGrades(criteria.value.criteria, given).length === 0;
}
