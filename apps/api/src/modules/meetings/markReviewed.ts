import {
  draftReportOf,
  editionByCode,
  MONDAY_TO_FRIDAY,
  orderBlockers,
  type ReviewState,
  type SubjectKind,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { advance } from "../reviews/advance.js";
import type { Round } from "../rounds/round.type.js";
import { loadOrder } from "../rounds/roundOrder.queries.js";

/**
 * Takes the reviews that a session has done on to REVIEWED, and answers how many. Whoever has not handed in the
 * self-assessment stays where he is and is taken on when it comes: the meeting has heard the person.
 * @param heldOn day of the session, from which the days of a collective's draft report are counted back
 * @throws {RefusalError} EARLIER_SUBJECTS_OPEN when a collective was taken before one that the rules put first,
 * DRAFT_REPORT_LATE when its draft did not go out in time
 */
export async function markReviewed(
  tx: Tx,
  round: Round,
  reviewIds: readonly string[],
  heldOn: string,
  today: string,
): Promise<number> {
  const rows: { id: string; kind: SubjectKind; state: ReviewState; draftSentOn: string | null }[] =
    await tx.query(
      `SELECT id, subject_kind AS kind, state, draft_sent_on AS "draftSentOn" FROM reviews
      WHERE id = ANY ($1::uuid[]) AND state = 'SELF_SUBMITTED' AND participation = 'RATED' ORDER BY id FOR UPDATE`,
      [reviewIds],
    );
  const edition = editionByCode(round.editionCode);
  // The order among bodies reaches beyond the session; among persons its agenda has kept it.
  const order = rows.some(({ kind }) => kind === "COLLECTIVE") ? await loadOrder(tx, round.id) : null;
  const together = new Set(rows.map(({ id }) => id));
  const states = advance(
    rows.map(({ id, kind, state, draftSentOn }) => {
      const earlierSubjects =
        order && kind === "COLLECTIVE" ? orderBlockers(order, edition, id, "RECORD_REVIEW", together) : [];
      const draftReport = draftReportOf(kind, edition, heldOn, draftSentOn, MONDAY_TO_FRIDAY);
      return { id, state, facts: { edition, kind, isReviewRecorded: true, earlierSubjects, draftReport } };
    }),
    ["RECORD_REVIEW"],
  );
  const moved = [...states];
  if (moved.length === 0) return 0;
  await tx.query(
    `UPDATE reviews r SET state = n.state, state_since = $3
       FROM unnest($1::uuid[], $2::text[]) AS n (id, state) WHERE r.id = n.id AND r.state <> n.state`,
    [moved.map(([id]) => id), moved.map(([, state]) => state), today],
  );
  return moved.length;
}
