import type { Tx } from "../../database/Door.js";

export interface BallotBox {
  firstKey: Buffer | null;
  secondKey: Buffer | null;
  slips: number | null;
  castCount: number;
  contents: Buffer | null;
}

/** The box, locked until the transaction ends; null for a ballot on paper. */
export async function lockBox(tx: Tx, ballotId: string): Promise<BallotBox | null> {
  const rows: BallotBox[] = await tx.query(
    `SELECT first_key AS "firstKey", second_key AS "secondKey", slips, cast_count AS "castCount", contents
       FROM ballot_boxes WHERE ballot_id = $1 FOR UPDATE`,
    [ballotId],
  );
  return rows[0] ?? null;
}

export const insertBox = (tx: Tx, ballotId: string): Promise<unknown> =>
  tx.query(`INSERT INTO ballot_boxes (ballot_id) VALUES ($1)`, [ballotId]);

export const storeContents = (
  tx: Tx,
  ballotId: string,
  contents: Buffer,
  castCount: number,
): Promise<unknown> =>
  tx.query(`UPDATE ballot_boxes SET contents = $2, cast_count = $3 WHERE ballot_id = $1`, [
    ballotId,
    contents,
    castCount,
  ]);
