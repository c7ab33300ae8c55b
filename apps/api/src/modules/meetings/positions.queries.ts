import { LEVELS, type LevelTally, positionSpread } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { PositionSeal } from "./PositionSeal.js";

interface SealedRow {
  handle: Buffer;
  reviewId: string;
  sealed: Buffer;
}

const findSealed = (tx: Tx, reviewIds: readonly string[]): Promise<SealedRow[]> =>
  tx.query(
    `SELECT handle, review_id AS "reviewId", sealed FROM sealed_positions WHERE review_id = ANY ($1::uuid[]) ORDER BY handle`,
    [reviewIds],
  );

const NOTHING: LevelTally = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };

/** Levels noted so far, counted by review; never leaves the server. */
export async function countPositions(
  tx: Tx,
  seal: PositionSeal,
  reviewIds: readonly string[],
): Promise<Map<string, LevelTally>> {
  const counts = new Map<string, LevelTally>(reviewIds.map((it) => [it, NOTHING]));
  for (const { handle, reviewId, sealed } of await findSealed(tx, reviewIds)) {
    const { level } = seal.open(handle, sealed);
    const before = counts.get(reviewId) ?? NOTHING;
    if (level !== null) counts.set(reviewId, { ...before, [level]: before[level] + 1 });
  }
  return counts;
}

/**
 * Counts the positions on one subject whose discussion is opened, and takes the level out of every one of them in the same
 * statement: from here on nobody, the server included, can tell who noted which. Notes stay sealed for their authors.
 */
export async function openPositions(tx: Tx, seal: PositionSeal, reviewId: string): Promise<void> {
  // Whoever is writing a position holds the review: it is waited for, and whoever comes later finds the subject opened.
  await tx.query(`SELECT 1 FROM reviews WHERE id = $1 FOR UPDATE`, [reviewId]);
  const rows = await findSealed(tx, [reviewId]);
  const counts = (await countPositions(tx, seal, [reviewId])).get(reviewId) ?? NOTHING;
  const spread = positionSpread(counts);
  await tx.query(
    `INSERT INTO position_spreads (review_id, given, excellent, good, satisfactory, unsatisfactory)
     VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`,
    [reviewId, spread.given, ...LEVELS.map((level) => spread.counts?.[level] ?? null)],
  );
  const notes = rows.flatMap(({ handle, sealed }) => {
    const { note } = seal.open(handle, sealed);
    return note === null ? [] : [{ handle, sealed: seal.seal(handle, { level: null, note }) }];
  });
  await tx.query(`DELETE FROM sealed_positions WHERE review_id = $1`, [reviewId]);
  await tx.query(
    `INSERT INTO sealed_positions (handle, review_id, sealed)
     SELECT n.handle, $1, n.sealed FROM unnest($2::bytea[], $3::bytea[]) AS n (handle, sealed) ORDER BY n.handle`,
    [reviewId, notes.map((it) => it.handle), notes.map((it) => it.sealed)],
  );
}

/** Forgets every note on the subjects of a meeting, as its minutes are passed. */
export async function forgetNotes(
  tx: Tx,
  { roundId, cellId }: { roundId: string; cellId: string },
): Promise<void> {
  await tx.query(
    `DELETE FROM sealed_positions p USING reviews r WHERE r.id = p.review_id AND r.round_id = $1 AND r.cell_id = $2`,
    [roundId, cellId],
  );
}
