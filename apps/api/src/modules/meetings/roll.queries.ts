import { mayVote, type Voter } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

/** A member of a cell who belongs on the roll of its meeting. */
export interface RollEntry {
  cellId: string;
  memberId: string;
  /** Convened to vote; the others may be present and do not count. */
  isVoter: boolean;
}

/** Official members of the cells on that day, and who of them votes. One statement. */
export async function findRoll(tx: Tx, cellIds: readonly string[], day: string): Promise<RollEntry[]> {
  const rows: (Required<Voter> & { cellId: string; memberId: string })[] = await tx.query(
    `SELECT ms.organisation_id AS "cellId", m.id AS "memberId", COALESCE(m.official_on <= $2, false) AS "isOfficial",
            ${isIn("EXEMPT")} AS "isExempt", ${isIn("SUSPENDED")} AS "isSuspended",
            ${isIn("TEMPORARY_ELSEWHERE")} AS "isTemporarilyElsewhere"
       FROM memberships ms JOIN members m ON m.id = ms.member_id
      WHERE ms.organisation_id = ANY ($1::uuid[]) AND ms.kind = 'OFFICIAL'
        AND ms.valid_from <= $2 AND (ms.valid_to IS NULL OR ms.valid_to > $2)
        AND (m.ended_on IS NULL OR m.ended_on > $2)`,
    [cellIds, day],
  );
  return rows.map(({ cellId, memberId, ...voter }) => ({ cellId, memberId, isVoter: mayVote(voter).ok }));
}

const isIn = (kind: string): string =>
  `EXISTS (SELECT 1 FROM activity_periods a WHERE a.member_id = m.id AND a.kind = '${kind}'
     AND a.valid_from <= $2 AND (a.valid_to IS NULL OR a.valid_to > $2))`;
