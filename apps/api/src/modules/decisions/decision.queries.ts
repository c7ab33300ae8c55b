import type { Level } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { Decision } from "./decision.type.js";

interface DecisionRow {
  reviewId: string;
  level: Level;
  decidedAt: Date;
  resolutionNumber: string;
  reason: string | null;
  authority: string | null;
  overrideReason: string | null;
  exceededBy: number;
}

/** The decision in force for each review, by review; an undecided one is missing. */
export async function findDecisions(tx: Tx, reviewIds: readonly string[]): Promise<Map<string, Decision>> {
  const rows: DecisionRow[] = await tx.query(
    `SELECT d.review_id AS "reviewId", d.level, s.decided_at AS "decidedAt", s.number AS "resolutionNumber", d.reason,
            CASE WHEN r.has_override THEN s.override_authority END AS authority,
            s.override_reason AS "overrideReason", s.excellent - s.excellent_allowed AS "exceededBy"
       FROM decisions d
       JOIN resolutions s ON s.id = d.resolution_id
       JOIN reviews r ON r.id = d.review_id
      WHERE d.review_id = ANY ($1::uuid[])
        AND NOT EXISTS (SELECT 1 FROM decisions later WHERE later.supersedes_id = d.id)`,
    [reviewIds],
  );
  return new Map(rows.map((row) => [row.reviewId, decisionOf(row)]));
}

const decisionOf = ({
  reviewId: _,
  authority,
  overrideReason,
  exceededBy,
  ...row
}: DecisionRow): Decision => ({
  ...row,
  override: authority ? { authority, reason: overrideReason ?? "", exceededBy } : null,
});
