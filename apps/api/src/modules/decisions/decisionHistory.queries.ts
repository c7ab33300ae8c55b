import type { DecisionStatus, Level } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { DecisionBasis } from "./decision.types.js";
import type { DecisionRecord } from "./decisionHistory.type.js";

/** A decision with who took it. */
export interface StoredDecision extends DecisionRecord {
  decider: { accountId: string; memberId: string | null } | null;
}

type Row = Omit<StoredDecision, "override" | "decider"> & {
  level: Level;
  status: DecisionStatus;
  basis: DecisionBasis;
  authority: string | null;
  overrideReason: string | null;
  exceededBy: number;
  accountId: string | null;
  memberId: string | null;
};

/** Every decision on one review, the latest first; the first of them is in force. */
export async function findDecisionHistory(tx: Tx, reviewId: string): Promise<StoredDecision[]> {
  const rows: Row[] = await tx.query(
    `SELECT d.id, d.level, s.number AS "resolutionNumber", s.resolved_on AS "resolvedOn", s.decided_at AS "decidedAt",
            CASE WHEN l.id IS NULL THEN 'IN_FORCE' WHEN l.basis = 'RERATING' THEN 'CANCELLED' ELSE 'SUPERSEDED' END AS status,
            d.basis, d.reason, CASE WHEN d.level = 'EXCELLENT' THEN s.override_authority END AS authority,
            s.override_reason AS "overrideReason", s.excellent - s.excellent_allowed AS "exceededBy",
            s.decided_by_id AS "accountId", a.member_id AS "memberId"
       FROM decisions d
       JOIN resolutions s ON s.id = d.resolution_id
       LEFT JOIN accounts a ON a.id = s.decided_by_id
       LEFT JOIN decisions l ON l.supersedes_id = d.id
      WHERE d.review_id = $1 ORDER BY s.decided_at DESC, d.supersedes_id NULLS LAST`,
    [reviewId],
  );
  return rows.map(({ authority, overrideReason, exceededBy, accountId, memberId, ...row }) => ({
    ...row,
    override: authority ? { authority, reason: overrideReason ?? "", exceededBy } : null,
    decider: accountId ? { accountId, memberId } : null,
  }));
}
