import type { Tx } from "../../database/Door.js";
import type { SuggestedPoints } from "./suggestedPoint.type.js";

/** Points suggested to one subject; null when there are none. */
export async function findSuggestedPoints(tx: Tx, reviewId: string): Promise<SuggestedPoints | null> {
  const rows: SuggestedPoints[] = await tx.query(
    `SELECT s.review_id AS "reviewId", s.document_number AS "documentNumber", s.issued_on AS "issuedOn", s.version,
            (SELECT json_agg(json_build_object('id', p.id, 'position', p.position, 'text', p.text, 'answer', p.answer,
                      'version', p.version) ORDER BY p.position)
               FROM suggested_points p WHERE p.review_id = s.review_id) AS points
       FROM review_suggestions s WHERE s.review_id = $1`,
    [reviewId],
  );
  return rows[0] ?? null;
}

/** Ids of the points that a subject has not answered, in their order. */
export async function findUnansweredPoints(tx: Tx, reviewId: string): Promise<readonly string[]> {
  const rows: { id: string }[] = await tx.query(
    `SELECT id FROM suggested_points WHERE review_id = $1 AND answer IS NULL ORDER BY position`,
    [reviewId],
  );
  return rows.map((it) => it.id);
}

/** Review a point belongs to; null when there is no such point. */
export async function findReviewOfPoint(tx: Tx, id: string): Promise<string | null> {
  const rows: { reviewId: string }[] = await tx.query(
    `SELECT review_id AS "reviewId" FROM suggested_points WHERE id = $1`,
    [id],
  );
  return rows[0]?.reviewId ?? null;
}
