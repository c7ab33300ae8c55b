import type { DataSource } from "typeorm";
import type { Actor } from "../access/Actor.js";
import type { ApiError, TestApi } from "./execute.js";
import { CLOSE_BALLOT, HAND_OUT, KEY_COUNT, OPEN_BALLOT } from "./procedureDocuments.js";

/** What the tellers of one mind counted. */
export interface PaperBallot {
  roundId: string;
  cellId: string;
  issued: number;
  returned: number;
  valid: number;
  invalid: number;
  blank: number;
  tallies: readonly object[];
}

export interface HeldAnswer<T> {
  data: T | null;
  error: ApiError["extensions"] | undefined;
}

interface OpenedBallot {
  ballots: { id: string; state: string; version: number }[];
}

/**
 * A paper ballot from its opening to the closed minutes, or to the first refusal: the secretary opens it and counts the
 * ballots off, the two first voters who came count. A ballot already open is gone on with.
 */
export async function holdBallot<T = OpenedBallot>(
  api: TestApi,
  secretary: Actor,
  { roundId, cellId, issued, ...count }: PaperBallot,
): Promise<HeldAnswer<T>> {
  const send = async <R>(document: string, input: object, actor = secretary) => {
    const { data, errors } = await api.execute<Record<string, R>>(document, { input }, actor);
    return { data: Object.values(data ?? {})[0] ?? null, error: errors[0]?.extensions };
  };
  const db = api.dataSource;
  let [open] = await openBallots(db, roundId, cellId);
  if (!open) {
    const tellerIds = await firstVoters(db, roundId, cellId);
    const opened = await send<OpenedBallot>(OPEN_BALLOT, { roundId, cellId, tellerIds });
    if (opened.error) return { data: null, error: opened.error };
    [open] = await openBallots(db, roundId, cellId);
  }
  if (!open) throw new Error("no ballot was opened");
  const ballotId = open.id;
  if (open.issued !== issued) {
    const handedOut = await send(HAND_OUT, { ballotId, version: open.version, issued });
    if (handedOut.error) return { data: null, error: handedOut.error };
  }
  for (const [index, actor] of (await tellersOf(api, open.tellerIds, secretary)).entries()) {
    const keyed = await send(KEY_COUNT, { ballotId, teller: index + 1, ...count }, actor);
    if (keyed.error) return { data: null, error: keyed.error };
  }
  const [{ version }] = await db.query(`SELECT version FROM ballots WHERE id = $1`, [ballotId]);
  return send<T>(CLOSE_BALLOT, { ballotId, version });
}

interface Open {
  id: string;
  version: number;
  issued: number | null;
  tellerIds: string[];
}

const openBallots = (db: DataSource, roundId: string, cellId: string): Promise<Open[]> =>
  db.query(
    `SELECT b.id, b.version, b.issued, b.teller_ids::text[] AS "tellerIds" FROM ballots b
       JOIN meetings m ON m.id = b.meeting_id WHERE m.round_id = $1 AND m.cell_id = $2 AND b.state = 'OPEN'`,
    [roundId, cellId],
  );

/** Two voters of the roll, those who came first; of one nobody calls a roll of, two ids of nobody. */
async function firstVoters(db: DataSource, roundId: string, cellId: string): Promise<string[]> {
  const rows: { id: string }[] = await db.query(
    `SELECT a.member_id AS id FROM attendances a JOIN meetings m ON m.id = a.meeting_id
      WHERE m.round_id = $1 AND m.cell_id = $2 AND a.is_voter ORDER BY a.presence <> 'PRESENT', a.member_id LIMIT 2`,
    [roundId, cellId],
  );
  return [0, 1].map((place) => rows[place]?.id ?? `00000000-0000-4000-8000-00000000000${place}`);
}

/** The tellers as they sign in; the secretary types for the first when that one has no account. */
export async function tellersOf(
  api: TestApi,
  tellerIds: readonly string[],
  secretary: Actor,
): Promise<[Actor, Actor]> {
  const [first = "", second = ""] = tellerIds;
  const db = api.dataSource;
  const two = (await actorOf(db, second, secretary)) ?? (await newAccount(db, second, secretary));
  const one = await actorOf(db, first, secretary);
  if (one) return [one, two];
  return [two === secretary ? await newAccount(db, first, secretary) : secretary, two];
}

/** The member signed in with the account there is, with the role of a member where the secretary works. */
async function actorOf(db: DataSource, memberId: string, secretary: Actor): Promise<Actor | null> {
  const [account] = await db.query(`SELECT id FROM accounts WHERE member_id = $1 AND disabled_at IS NULL`, [
    memberId,
  ]);
  if (!account) return null;
  if (memberId === secretary.memberId) return secretary;
  const grants = secretary.grants.map((it) => ({ ...it, role: "MEMBER" as const }));
  return { ...secretary, accountId: account.id, memberId, grants };
}

async function newAccount(db: DataSource, memberId: string, secretary: Actor): Promise<Actor> {
  await db.query(
    `INSERT INTO accounts (username, display_name, password_hash, member_id)
     VALUES ('kp-' || $1::text, 'Người kiểm phiếu', 'x', $1::uuid)`,
    [memberId],
  );
  const actor = await actorOf(db, memberId, secretary);
  if (!actor) throw new Error("the teller's account was not stored");
  return actor;
}
