import { NEWEST_TREE } from "../modules/organisations/OrganisationTree.js";

/** What a page lies in, by the rows that tell its `id` and the unit in whose scope it stands. */
const CONTAINERS = {
  UNIT: `SELECT id, id AS organisation_id FROM organisations`,
  ROUND: `SELECT id, organisation_id FROM rounds`,
  ROSTER_IMPORT: `SELECT id, organisation_id FROM roster_imports`,
} as const;
export type ContainerKind = keyof typeof CONTAINERS;

/**
 * The CTE `container (id, organisation_id, lo, hi)` in front of a page's own: one row when what the page lies in is there
 * and in reach, none otherwise. It takes two parameters, which `pageWithin` gives, $1 and $2 unless said otherwise. What the
 * page finds it joins to it, so that out of reach nothing is read.
 */
export const containerSql = (kind: ContainerKind, first = 1): string => `container AS MATERIALIZED (
  SELECT c.id, c.organisation_id, n.lo, n.hi FROM (${CONTAINERS[kind]}) c
    JOIN tree_nodes n ON n.organisation_id = c.organisation_id AND n.tree_id = ${NEWEST_TREE}
   WHERE c.id = $${first}::uuid
     AND EXISTS (SELECT 1 FROM jsonb_to_recordset($${first + 1}::jsonb) AS s (lo bigint, hi bigint, "includesAncestors" boolean)
                  WHERE (s.lo <= n.lo AND n.hi <= s.hi) OR (s."includesAncestors" AND n.lo <= s.lo AND s.hi <= n.hi)))`;

/** The row on which access is decided, as a column beside `items` and `totalCount`. */
export const CONTAINER = `(SELECT json_build_object('lo', lo, 'hi', hi) FROM container) AS container`;
