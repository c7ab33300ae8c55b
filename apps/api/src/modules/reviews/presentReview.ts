import type { Actor } from "../../access/Actor.js";
import type { ReviewRow } from "./review.queries.js";
import type { Review } from "./review.type.js";
import { type Sight, sightOf } from "./reviewSight.js";

const NOTHING: Sight = {
  isOwnCase: false,
  selfLevel: false,
  selfAssessment: false,
  proposal: false,
  decision: false,
  evaluation: false,
  mayWrite: false,
  mayType: false,
  mayRecord: false,
};

/** The row as this viewer may see it: what may not be known yet is null. Null when it may not be seen at all. */
export function presentReview(actor: Actor, row: ReviewRow): Review | null {
  const sight = sightOf(actor, row);
  return sight && withSight(row, sight);
}

/** A row of a list the viewer may see, even where the row itself stays closed. */
export function presentListed(actor: Actor, row: ReviewRow): Review {
  return withSight(row, sightOf(actor, row) ?? NOTHING);
}

function withSight(
  { lo: _lo, hi: _hi, headMemberIds: _heads, proposalReason: _reason, ...row }: ReviewRow,
  sight: Sight,
): Review {
  return {
    ...row,
    sight,
    mayWrite: sight.mayWrite,
    mayType: sight.mayType,
    mayRecord: sight.mayRecord,
    draftSentOn: sight.selfAssessment ? row.draftSentOn : null,
    selfLevel: sight.selfLevel ? row.selfLevel : null,
    stateRating: sight.selfLevel ? row.stateRating : null,
    proposedLevel: sight.proposal ? row.proposedLevel : null,
    decidedLevel: sight.decision ? row.decidedLevel : null,
    hasOverride: sight.decision && row.hasOverride,
  };
}
