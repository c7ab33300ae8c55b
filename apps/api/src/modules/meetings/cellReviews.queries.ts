import type { Level, ReviewState } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { CellKey } from "./cellRound.queries.js";

/** What meeting and ballot need to know of a member to be rated. */
export interface CellReview {
  id: string;
  memberId: string;
  state: ReviewState;
  proposedLevel: Level | null;
  proposalReason: string | null;
  stateRating: Level | "NOT_APPLICABLE" | null;
}

/** Reviews to be rated of one cell, locked until the transaction ends, always in the same order. */
export async function lockCellReviews(tx: Tx, { roundId, cellId }: CellKey): Promise<CellReview[]> {
  return tx.query(
    `SELECT r.id, r.member_id AS "memberId", r.state, r.proposed_level AS "proposedLevel",
            r.proposal_reason AS "proposalReason",
            CASE WHEN m.is_state_employee THEN s.level ELSE 'NOT_APPLICABLE' END AS "stateRating"
       FROM reviews r JOIN members m ON m.id = r.member_id
       LEFT JOIN state_ratings s ON s.member_id = r.member_id AND s.year = r.year
      WHERE r.round_id = $1 AND r.cell_id = $2 AND r.subject_kind = 'MEMBER' AND r.participation = 'RATED'
      ORDER BY r.id FOR UPDATE OF r`,
    [roundId, cellId],
  );
}

/** Writes the state and proposal of many reviews in one statement. */
export async function saveStates(
  tx: Tx,
  reviews: readonly {
    id: string;
    state: ReviewState;
    proposedLevel: Level | null;
    proposalReason: string | null;
  }[],
  today: string,
): Promise<void> {
  if (reviews.length === 0) return;
  await tx.query(
    `UPDATE reviews r SET state = n.state, state_since = CASE WHEN r.state = n.state THEN r.state_since ELSE $5::date END,
            proposed_level = n.proposed_level, proposal_reason = n.proposal_reason
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[]) AS n (id, state, proposed_level, proposal_reason)
      WHERE r.id = n.id
        AND (r.state, r.proposed_level, r.proposal_reason) IS DISTINCT FROM (n.state, n.proposed_level, n.proposal_reason)`,
    [
      ...(["id", "state", "proposedLevel", "proposalReason"] as const).map((key) =>
        reviews.map((it) => it[key]),
      ),
      today,
    ],
  );
}
