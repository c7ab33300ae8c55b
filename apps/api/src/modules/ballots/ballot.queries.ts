import type { Tx } from "../../database/Door.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { Ballot, Tally } from "./ballot.type.js";
import { BALLOT_JSON, tallyJson } from "./ballotJson.js";

export interface ReviewTally extends Tally {
  /** Voters convened to the ballot. */
  convened: number;
}

/** Votes in force on each review, by review; one without a closed ballot is missing. */
export async function findTallies(tx: Tx, reviewIds: readonly string[]): Promise<Map<string, ReviewTally>> {
  const rows: { tally: Tally; convened: number }[] = await tx.query(
    `SELECT ${tallyJson("t", "m")} AS tally, b.convened
       FROM ballot_tallies t
       JOIN ballots b ON b.id = t.ballot_id
       JOIN reviews r ON r.id = t.review_id
       JOIN members m ON m.id = r.member_id
      WHERE t.review_id = ANY ($1::uuid[]) AND t.is_in_force`,
    [reviewIds],
  );
  return new Map(rows.map(({ tally, convened }) => [tally.reviewId, { ...tally, convened }]));
}

/** A ballot as it is shown, with whom it belongs to. */
export interface PlacedBallot {
  ballot: Ballot;
  roundId: string;
  year: number;
  editionCode: string;
  cell: OrganisationRef;
}

const PLACED = `SELECT ${BALLOT_JSON} AS ballot, mt.round_id AS "roundId", rd.year, rd.edition_code AS "editionCode",
       json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS cell
  FROM ballots b JOIN meetings mt ON mt.id = b.meeting_id JOIN rounds rd ON rd.id = mt.round_id
  JOIN organisations o ON o.id = mt.cell_id`;

export async function findBallot(tx: Tx, id: string): Promise<PlacedBallot | null> {
  const rows: PlacedBallot[] = await tx.query(`${PLACED} WHERE b.id = $1`, [id]);
  return rows[0] ?? null;
}

/** Open ballots of which the member is a teller; at most 20. */
export async function findBallotsToCount(tx: Tx, memberId: string): Promise<PlacedBallot[]> {
  return tx.query(
    `${PLACED} WHERE b.state = 'OPEN' AND $1 = ANY (b.teller_ids) ORDER BY b.opened_at, b.id LIMIT 20`,
    [memberId],
  );
}
