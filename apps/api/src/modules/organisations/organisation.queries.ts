import { naturalName } from "./naturalName.js";
import { NEWEST_TREE } from "./OrganisationTree.js";
import type { OrganisationSortKey } from "./organisation.inputs.js";
import { organisationRefJson } from "./organisationRefJson.js";

const KIND_ORDER = `array_position(ARRAY['CENTRAL', 'PROVINCE', 'DISTRICT', 'WARD', 'GRASSROOTS_COMMITTEE',
  'GRASSROOTS_CELL', 'SECTIONAL', 'CELL', 'PARTY_GROUP'], f.kind)`;

/** Memberships `m` in official force on $1, by the tree node `b` of their cell. */
const IN_FORCE = `tree_nodes b JOIN memberships m ON m.organisation_id = b.organisation_id AND m.kind = 'OFFICIAL'
  AND m.valid_from <= $1 AND (m.valid_to IS NULL OR m.valid_to > $1)`;

const SORTS: Readonly<Record<OrganisationSortKey, string>> = {
  NAME: naturalName("f.name"),
  KIND: KIND_ORDER,
  MEMBER_COUNT: "(SELECT sum(c.members) FROM counted c WHERE c.lo BETWEEN f.lo AND f.hi)",
  UNIT_CODE: `f.unit_code COLLATE "C"`,
};

const REF = organisationRefJson("a");

/** The fields of Organisation for rows of `p`, which carry their place in the tree. $1 is today. */
const ORGANISATION_JSON = `json_build_object('id', p.id, 'kind', p.kind, 'type', p.type, 'name', p.name,
  'shortName', p.short_name, 'unitCode', p.unit_code, 'unitCodeEdition', p.unit_code_edition,
  'foundedOn', p.founded_on, 'dissolvedOn', p.dissolved_on, 'depth', p.depth, 'version', p.version,
  'parent', (SELECT ${REF} FROM organisations a WHERE a.id = p.parent_id),
  'ancestors', (SELECT COALESCE(json_agg(${REF} ORDER BY n.depth), '[]') FROM tree_nodes n
                  JOIN organisations a ON a.id = n.organisation_id
                 WHERE n.tree_id = p.tree_id AND p.lo BETWEEN n.lo AND n.hi AND n.depth < p.depth),
  'childCount', (SELECT count(*) FROM tree_nodes n WHERE n.tree_id = p.tree_id AND n.parent_id = p.id),
  'memberCount', (SELECT count(*) FROM ${IN_FORCE} WHERE b.tree_id = p.tree_id AND b.lo BETWEEN p.lo AND p.hi))`;

/**
 * One page with its total in one statement. $1 today, $2 existing on, $3 parent, $4/$5 range, $6 kinds,
 * $7 word patterns, $8/$9 ranges of the caller's scope (none: no row), $10 limit, $11 offset.
 */
export const organisationPageSql = (key: OrganisationSortKey, direction: "ASC" | "DESC"): string => `
  WITH found AS MATERIALIZED (
    SELECT o.*, n.tree_id, n.parent_id, n.depth, n.lo, n.hi
      FROM tree_nodes n JOIN organisations o ON o.id = n.organisation_id
     WHERE n.tree_id = ${NEWEST_TREE}
       AND (o.founded_on IS NULL OR o.founded_on <= $2) AND (o.dissolved_on IS NULL OR o.dissolved_on > $2)
       AND ($3::uuid IS NULL OR n.parent_id = $3)
       AND ($4::bigint IS NULL OR n.lo BETWEEN $4 AND $5)
       AND ($6::text[] IS NULL OR o.kind = ANY ($6))
       AND (' ' || o.name_key) LIKE ALL ($7::text[])
       AND EXISTS (SELECT 1 FROM unnest($8::bigint[], $9::bigint[]) AS s (lo, hi) WHERE n.lo BETWEEN s.lo AND s.hi)),
  counted AS MATERIALIZED (
    SELECT b.lo, count(*) AS members FROM ${IN_FORCE} WHERE b.tree_id = ${NEWEST_TREE} GROUP BY b.lo),
  page AS (
    SELECT f.*, row_number() OVER (ORDER BY ${SORTS[key]} ${direction} NULLS LAST, ${naturalName("f.name")}, f.id) AS place
      FROM found f ORDER BY place LIMIT $10 OFFSET $11)
  SELECT (SELECT count(*)::int FROM found) AS "totalCount",
         (SELECT COALESCE(json_agg(${ORGANISATION_JSON} ORDER BY p.place), '[]') FROM page p) AS items`;

/** One organisation. $1 today, $2 its id. */
export const ORGANISATION_SQL = `
  SELECT ${ORGANISATION_JSON} AS item
    FROM (SELECT o.*, n.tree_id, n.parent_id, n.depth, n.lo, n.hi
            FROM tree_nodes n JOIN organisations o ON o.id = n.organisation_id
           WHERE n.tree_id = ${NEWEST_TREE} AND o.id = $2) p`;
