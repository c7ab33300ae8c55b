import type { BallotMode, Level } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import type { BallotAct, BallotKind, BallotState } from "./ballot.types.js";

/** One subject on a ballot. */
export interface BallotLine {
  reviewId: string;
  memberId: string;
  base: number;
  levels: Level[];
}

/** A ballot for those who work on it; no votes. */
export interface HeldBallot {
  id: string;
  meetingId: string;
  roundId: string;
  cellId: string;
  number: number;
  kind: BallotKind;
  basisId: string | null;
  mode: BallotMode;
  state: BallotState;
  convened: number;
  present: number;
  electors: string[];
  voters: string[];
  issued: number | null;
  tellerIds: string[];
  version: number;
  lines: BallotLine[];
}

const HELD = `SELECT json_build_object('id', b.id, 'meetingId', b.meeting_id, 'roundId', mt.round_id, 'cellId', mt.cell_id,
  'number', b.number, 'kind', b.kind, 'basisId', b.basis_id, 'mode', b.mode, 'state', b.state, 'convened', b.convened,
  'present', b.present, 'electors', b.electors, 'voters', b.voters, 'issued', b.issued, 'tellerIds', b.teller_ids,
  'version', b.version,
  'lines', (SELECT COALESCE(json_agg(json_build_object('reviewId', t.review_id, 'memberId', r.member_id, 'base', t.base,
      'levels', t.levels) ORDER BY t.review_id), '[]')
    FROM ballot_tallies t JOIN reviews r ON r.id = t.review_id WHERE t.ballot_id = b.id)) AS held
  FROM ballots b JOIN meetings mt ON mt.id = b.meeting_id`;

/** @throws {NotFoundError} when there is no such ballot */
export async function findHeldBallot(tx: Tx, id: string): Promise<HeldBallot> {
  if (!isUuid(id)) throw new NotFoundError();
  const rows: { held: HeldBallot }[] = await tx.query(`${HELD} WHERE b.id = $1`, [id]);
  if (!rows[0]) throw new NotFoundError();
  return rows[0].held;
}

/** As `findHeldBallot`, locked until the transaction ends. */
export async function lockHeldBallot(tx: Tx, id: string): Promise<HeldBallot> {
  if (!isUuid(id)) throw new NotFoundError();
  await tx.query(`SELECT 1 FROM ballots WHERE id = $1 FOR UPDATE`, [id]);
  return findHeldBallot(tx, id);
}

/** Ballots of a meeting that were not cancelled, in their order. */
export async function findHeldBallots(tx: Tx, meetingId: string): Promise<HeldBallot[]> {
  const rows: { held: HeldBallot }[] = await tx.query(
    `${HELD} WHERE b.meeting_id = $1 AND b.state <> 'CANCELLED' ORDER BY b.number`,
    [meetingId],
  );
  return rows.map(({ held }) => held);
}

/** The count one teller typed. */
export interface KeyedCount {
  teller: number;
  accountId: string;
  sealed: Buffer | null;
}

export async function findKeyedCounts(tx: Tx, ballotId: string): Promise<KeyedCount[]> {
  return tx.query(
    `SELECT teller, account_id AS "accountId", sealed FROM ballot_counts WHERE ballot_id = $1 ORDER BY teller`,
    [ballotId],
  );
}

/** A line in the journal of the ballot. */
export async function writeAct(
  tx: Tx,
  ballotId: string,
  { accountId }: { accountId: string },
  act: BallotAct,
  at: Date,
  figure: number | null = null,
): Promise<void> {
  await tx.query(
    `INSERT INTO ballot_acts (ballot_id, act, at, account_id, figure) VALUES ($1, $2, $3, $4, $5)`,
    [ballotId, act, at, accountId, figure],
  );
}
