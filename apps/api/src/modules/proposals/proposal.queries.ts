import type { Level } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";

export interface BodyVote {
  convened: number;
  present: number;
  yes: number;
  no: number;
}

/** Writes how bodies voted; a vote taken again takes the place of the former. */
export async function saveBodyVotes(
  tx: Tx,
  votes: readonly { reviewId: string; level: Level; vote: BodyVote }[],
): Promise<void> {
  if (votes.length === 0) return;
  const column = (key: keyof BodyVote) => votes.map(({ vote }) => vote[key]);
  await tx.query(
    `INSERT INTO body_votes (review_id, level, convened, present, yes, no)
     SELECT * FROM unnest($1::uuid[], $2::text[], $3::int[], $4::int[], $5::int[], $6::int[])
     ON CONFLICT (review_id) DO UPDATE SET level = excluded.level, convened = excluded.convened,
       present = excluded.present, yes = excluded.yes, no = excluded.no`,
    [
      votes.map((it) => it.reviewId),
      votes.map((it) => it.level),
      column("convened"),
      column("present"),
      column("yes"),
      column("no"),
    ],
  );
}
