import { editionByCode, orderBlockers, type ReviewState, type SubjectKind } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { advance } from "../reviews/advance.js";
import type { Round } from "../rounds/round.type.js";
import { loadOrder } from "../rounds/roundOrder.queries.js";

/**
 * Takes the reviews that a session has done on to REVIEWED, and answers how many. Whoever has not handed in the
 * self-assessment stays where he is and is taken on when it comes: the meeting has heard the person.
 * @throws {RefusalError} EARLIER_SUBJECTS_OPEN when a collective was taken before one that the rules put first
 */
export async function markReviewed(
  tx: Tx,
  round: Round,
  reviewIds: readonly string[],
  today: string,
): Promise<number> {
  const rows: { id: string; kind: SubjectKind; state: ReviewState }[] = await tx.query(
    `SELECT id, subject_kind AS kind, state FROM reviews
      WHERE id = ANY ($1::uuid[]) AND state = 'SELF_SUBMITTED' AND participation = 'RATED' ORDER BY id FOR UPDATE`,
    [reviewIds],
  );
  const edition = editionByCode(round.editionCode);
  // The order among bodies reaches beyond the session; among persons its agenda has kept it.
  const order = rows.some(({ kind }) => kind === "COLLECTIVE") ? await loadOrder(tx, round.id) : null;
  const together = new Set(rows.map(({ id }) => id));
  const states = advance(
    rows.map(({ id, kind, state }) => {
      const earlierSubjects =
        order && kind === "COLLECTIVE" ? orderBlockers(order, edition, id, "RECORD_REVIEW", together) : [];
      return { id, state, facts: { edition, kind, isReviewRecorded: true, earlierSubjects } };
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
