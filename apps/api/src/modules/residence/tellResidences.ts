import { editionOfYear, residenceComment } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { Notifier } from "../notifications/Notifier.js";

/**
 * Tells the secretaries where members of a round live, of whatever ward, that comments are asked of their committees: of
 * all members of the round, or of one. Nobody, where the rules of the year take none or all are in.
 */
export async function tellResidences(
  tx: Tx,
  notifier: Notifier,
  { roundId, year }: { roundId: string; year: number },
  memberId: string | null = null,
): Promise<void> {
  const edition = editionOfYear(year);
  const asked = (exemption: "NOT_INTRODUCED" | null) =>
    edition && residenceComment({ isWorking: true, exemption, hasComment: false }, edition, year)?.isMissing;
  if (!asked(null)) return;
  const rows: { id: string }[] = await tx.query(
    `SELECT DISTINCT g.account_id AS id
       FROM reviews r JOIN residences h ON h.member_id = r.member_id AND h.cell_id <> r.cell_id
       JOIN account_grants g ON g.organisation_id = h.cell_id AND g.role = 'CELL_SECRETARY'
        AND (g.valid_to IS NULL OR g.valid_to > current_date)
      WHERE r.round_id = $1 AND r.subject_kind = 'MEMBER' AND r.participation <> 'OUT'
        AND ($2::uuid IS NULL OR r.member_id = $2) AND ($3 OR h.exemption IS NULL)
        AND NOT EXISTS (SELECT 1 FROM residence_comments c WHERE c.member_id = r.member_id AND c.year = r.year)
        AND NOT EXISTS (SELECT 1 FROM review_papers p WHERE p.review_id = r.id AND p.kind = 'RESIDENCE_COMMENT')`,
    [roundId, memberId, asked("NOT_INTRODUCED") === true],
  );
  // The unit of the round is not named: the residence has no part in it.
  await notifier.notify(
    tx,
    rows.map(({ id }) => id),
    { kind: "RESIDENCE_COMMENT_DUE", subjectKind: "ROUND", subjectId: roundId, year },
  );
}
