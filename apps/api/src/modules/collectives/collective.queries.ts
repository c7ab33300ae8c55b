import type { CollectiveKind } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { naturalName } from "../organisations/naturalName.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import type { Collective, CollectivePage } from "./collective.type.js";

/** A collective with the position of its organisation. */
export interface PlacedCollective extends Collective {
  lo: number;
  hi: number;
}

/** $1 is today: who belongs to a collective now or will. */
const POSTS = `
  (SELECT COALESCE(json_agg(json_build_object('id', p.id, 'member', json_build_object('id', m.id, 'fullName', m.full_name),
            'role', CASE WHEN p.is_head THEN 'HEAD' WHEN p.is_deputy THEN 'DEPUTY' ELSE 'MEMBER' END, 'title', p.title,
            'isFullTime', p.is_full_time, 'managingAuthority', p.managing_authority, 'equivalentGroup', p.equivalent_group,
            'validFrom', p.valid_from, 'validTo', p.valid_to)
            ORDER BY p.is_head DESC, p.is_deputy DESC, m.sort_key COLLATE "vi-x-icu", p.valid_from, p.id), '[]')
     FROM posts p JOIN members m ON m.id = p.member_id
    WHERE p.collective_id = c.id AND (p.valid_to IS NULL OR p.valid_to > $1))`;

const COLLECTIVE_JSON = `json_build_object('id', c.id, 'kind', c.kind, 'name', c.name,
  'organisation', ${organisationRefJson("o")}, 'foundedOn', c.founded_on, 'dissolvedOn', c.dissolved_on,
  'endKind', c.end_kind, 'posts', ${POSTS}, 'version', c.version, 'lo', n.lo, 'hi', n.hi)`;

const FROM_COLLECTIVES = `FROM collectives c JOIN organisations o ON o.id = c.organisation_id
  JOIN tree_nodes n ON n.organisation_id = c.organisation_id AND n.tree_id = ${NEWEST_TREE}`;

export interface CollectiveQuestion {
  today: string;
  scope: [lo: number[], hi: number[]];
  within: { lo: number; hi: number } | null;
  kinds: readonly CollectiveKind[] | null;
  patterns: readonly string[];
  asOf: string;
  limit: number;
  offset: number;
}

/** One page with its total, in one statement. */
export async function findCollectives(tx: Tx, question: CollectiveQuestion): Promise<CollectivePage> {
  const rows: [CollectivePage] = await tx.query(
    `WITH found AS MATERIALIZED (
       SELECT c.id, row_number() OVER (ORDER BY n.lo, n.depth, ${naturalName("c.name")}, c.id) AS place ${FROM_COLLECTIVES}
        WHERE EXISTS (SELECT 1 FROM unnest($2::bigint[], $3::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)
          AND ($4::bigint IS NULL OR n.lo BETWEEN $4 AND $5)
          AND ($6::text[] IS NULL OR c.kind = ANY ($6))
          AND (' ' || c.name_key) LIKE ALL ($7::text[])
          AND (c.founded_on IS NULL OR c.founded_on <= $8) AND (c.dissolved_on IS NULL OR c.dissolved_on > $8)),
     page AS (SELECT * FROM found ORDER BY place LIMIT $9 OFFSET $10)
     SELECT (SELECT count(*)::int FROM found) AS "totalCount",
            (SELECT COALESCE(json_agg(${COLLECTIVE_JSON} ORDER BY f.place), '[]')
               ${FROM_COLLECTIVES} JOIN page f ON f.id = c.id) AS items`,
    [
      question.today,
      ...question.scope,
      question.within?.lo ?? null,
      question.within?.hi ?? null,
      question.kinds,
      question.patterns,
      question.asOf,
      question.limit,
      question.offset,
    ],
  );
  return rows[0];
}

/** One collective by id; null when there is none. */
export async function findCollective(tx: Tx, id: string, today: string): Promise<PlacedCollective | null> {
  const rows: { item: PlacedCollective }[] = await tx.query(
    `SELECT ${COLLECTIVE_JSON} AS item ${FROM_COLLECTIVES} WHERE c.id = $2`,
    [today, id],
  );
  return rows[0]?.item ?? null;
}
