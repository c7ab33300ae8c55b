import { type RefinedEdition, STEPS } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { withRules } from "../plans/refinedEditions.js";
import { refusal } from "./procedureCodes.js";
import type { Round } from "./round.type.js";

/** A round with the position of its organisation. */
export interface PlacedRound extends Round {
  lo: number;
  hi: number;
  /** The version of its plan in force, and the rules under it; null for a round without a plan. */
  planVersionId: string | null;
  refined: RefinedEdition | null;
}

const STEP_ORDER = `array_position(ARRAY[${STEPS.map((step) => `'${step}'`).join(", ")}], s.code)`;

/** Decisions that took the place of a published one, each of which restated the figures of the round. */
const RESTATEMENTS = `FROM decisions d JOIN resolutions q ON q.id = d.resolution_id
  WHERE q.round_id = rd.id AND d.basis <> 'SESSION'`;
const FIGURES_VERSION = `1 + (SELECT count(*)::int ${RESTATEMENTS})`;
const FIGURES_RESTATED_ON = `(SELECT max(q.resolved_on) ${RESTATEMENTS})`;

const ASKS_COMMITTEE_VOTE = `COALESCE((SELECT (v.content ->> 'asksCommitteeVote')::boolean FROM plan_versions v
  WHERE v.id = rd.plan_version_id), false)`;

/** A round of a row `rd` of `FROM_ROUNDS`, before the rules of its plan are there. */
export const ROUND_JSON = `json_build_object('id', rd.id, 'year', rd.year, 'editionCode', rd.edition_code, 'state', rd.state,
  'planNumber', rd.plan_number, 'planIssuedOn', rd.plan_issued_on, 'asOf', rd.as_of, 'deadline', rd.deadline,
  'deadlineOn', rd.deadline_on, 'quotaRounding', rd.quota_rounding, 'openedAt', rd.opened_at,
  'publishedAt', rd.published_at, 'closedAt', rd.closed_at, 'figuresVersion', ${FIGURES_VERSION}, 'figuresRestatedOn', ${FIGURES_RESTATED_ON}, 'version', rd.version, 'planVersionId', rd.plan_version_id, 'asksCommitteeVote', ${ASKS_COMMITTEE_VOTE}, 'lo', n.lo, 'hi', n.hi,
  'organisation', json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind),
  'steps', (SELECT COALESCE(json_agg(json_build_object('code', s.code, 'startsOn', s.starts_on, 'endsOn', s.ends_on)
              ORDER BY ${STEP_ORDER}), '[]') FROM round_steps s WHERE s.round_id = rd.id))`;

export const FROM_ROUNDS = `FROM rounds rd JOIN organisations o ON o.id = rd.organisation_id
  JOIN tree_nodes n ON n.organisation_id = rd.organisation_id AND n.tree_id = ${NEWEST_TREE}`;

/** Rounds by id; what is unknown is missing. */
export async function findRounds(tx: Tx, ids: readonly string[]): Promise<Map<string, PlacedRound>> {
  const rows: { item: PlacedRound }[] = await tx.query(
    `SELECT ${ROUND_JSON} AS item ${FROM_ROUNDS} WHERE rd.id = ANY ($1::uuid[])`,
    [ids.filter(isUuid)],
  );
  const rounds = await withRules(
    tx,
    rows.map(({ item }) => item),
  );
  return new Map(rounds.map((it) => [it.id, it]));
}

/** @throws {NotFoundError} when there is no such round */
export async function findRound(tx: Tx, id: string): Promise<PlacedRound> {
  const round = (await findRounds(tx, [id])).get(id.toLowerCase());
  if (!round) throw new NotFoundError();
  return round;
}

/**
 * As `findRound`, and nobody changes the round until the transaction ends. SHARE is for work inside an open round, which
 * may go on side by side; UPDATE for what counts or closes it, which must stand alone. A closed round is not locked: what
 * it holds stays as it is.
 * @throws {RefusalError} ROUND_NOT_OPEN when it is closed
 */
export async function lockRound(tx: Tx, id: string, strength: "SHARE" | "UPDATE"): Promise<PlacedRound> {
  const round = await lockAnyRound(tx, id, strength);
  if (round.state === "CLOSED") throw refusal("ROUND_NOT_OPEN", { state: round.state });
  return round;
}

/** As `lockRound`, closed or not: for a re-rating, which alone may follow the closing. */
export async function lockAnyRound(tx: Tx, id: string, strength: "SHARE" | "UPDATE"): Promise<PlacedRound> {
  if (!isUuid(id)) throw new NotFoundError();
  await tx.query(`SELECT 1 FROM rounds WHERE id = $1 FOR ${strength}`, [id]);
  return findRound(tx, id);
}

export interface RoundQuestion {
  scope: [lo: number[], hi: number[]];
  /** Parts of the scope that reach upward, so that a cell finds the round of its ward. */
  line: [lo: number[], hi: number[]];
  organisationId: string | null;
  within: { lo: number; hi: number } | null;
  year: number | null;
  states: readonly string[] | null;
  limit: number;
  offset: number;
}

/** One page of rounds with its total, in one statement. */
export async function findRoundPage(
  tx: Tx,
  question: RoundQuestion,
): Promise<{ items: PlacedRound[]; totalCount: number }> {
  const rows: [{ items: PlacedRound[]; totalCount: number }] = await tx.query(
    `WITH found AS MATERIALIZED (
       SELECT rd.id, rd.year, o.name ${FROM_ROUNDS}
        WHERE (EXISTS (SELECT 1 FROM unnest($1::bigint[], $2::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)
               OR EXISTS (SELECT 1 FROM unnest($3::bigint[], $4::bigint[]) AS s (lo, hi) WHERE s.lo BETWEEN n.lo AND n.hi))
          AND ($5::uuid IS NULL OR rd.organisation_id = $5)
          AND ($6::bigint IS NULL OR n.lo BETWEEN $6 AND $7)
          AND ($8::int IS NULL OR rd.year = $8)
          AND ($9::text[] IS NULL OR rd.state = ANY ($9))),
     page AS (SELECT f.id, row_number() OVER (ORDER BY f.year DESC, f.name COLLATE "vi-x-icu", f.id) AS place
                FROM found f ORDER BY place LIMIT $10 OFFSET $11)
     SELECT (SELECT count(*)::int FROM found) AS "totalCount",
            (SELECT COALESCE(json_agg(${ROUND_JSON} ORDER BY p.place), '[]') ${FROM_ROUNDS} JOIN page p ON p.id = rd.id) AS items`,
    [
      ...question.scope,
      ...question.line,
      question.organisationId,
      question.within?.lo ?? null,
      question.within?.hi ?? null,
      question.year,
      question.states,
      question.limit,
      question.offset,
    ],
  );
  const { items, totalCount } = rows[0];
  return { items: await withRules(tx, items), totalCount };
}
