import type { DataSource } from "typeorm";
import type { TestUnit } from "./makeUnits.js";

/** Closed counting minutes in which one voter decides, and the proposals that follow: no cell is so small in life. */
export async function plantBallot(
  db: DataSource,
  roundId: string,
  cell: TestUnit,
  tallies: readonly { reviewId: string; excellent: number }[],
): Promise<void> {
  const [{ id }] = await db.query(
    `INSERT INTO ballots (meeting_id, state, opened_at, closed_at, convened, present, electors, voters, roll_hash, issued,
                          returned, valid, invalid, blank, tellers)
     SELECT id, 'CLOSED', now(), now(), 1, 1, '{}', '{}', '', 1, 1, 1, 0, 0, '{}'
       FROM meetings WHERE round_id = $1 AND cell_id = $2 RETURNING id`,
    [roundId, cell.id],
  );
  for (const { reviewId, excellent } of tallies) {
    const level = excellent > 0 ? "EXCELLENT" : "GOOD";
    await db.query(
      `INSERT INTO ballot_tallies (ballot_id, review_id, base, levels, excellent, good, satisfactory, unsatisfactory, blank,
                                   required, outcome, is_in_force)
       VALUES ($1, $2, 1, '{EXCELLENT,GOOD,SATISFACTORY,UNSATISFACTORY}', $3::int, 1 - $3::int, 0, 0, 0, 1, $4, true)`,
      [id, reviewId, excellent, level],
    );
    await db.query(`UPDATE reviews SET state = 'PROPOSED', proposed_level = $2 WHERE id = $1`, [
      reviewId,
      level,
    ]);
  }
}
