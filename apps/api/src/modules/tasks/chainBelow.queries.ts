import { isDecided, REVIEW_STATES } from "@xeploai/domain";
import { CONTAINER, containerSql } from "../../access/containerSql.js";
import type { Contained, ContainerParameters } from "../../access/pageWithin.js";
import type { Tx } from "../../database/Door.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import type { RoundBelow } from "./chainBelow.type.js";

export interface RoundsBelow {
  totalCount: number;
  items: Omit<RoundBelow, "isLate" | "workingDaysLeft">[];
}

/** Where somebody still has to act before the level is decided. */
const WAITING_STATES = REVIEW_STATES.filter(
  (it) => !isDecided(it) && it !== "EXEMPT" && it !== "REVIEW_ONLY",
);

const WAITS = "r.round_id = f.id AND r.participation = 'RATED' AND r.state = ANY ($4)";

/** Rounds of a year below a unit in which somebody waits, the soonest deadline first; one statement for a page. */
export async function findRoundsBelow(
  tx: Tx,
  /** The unit. */
  container: ContainerParameters,
  year: number,
  { offset, limit }: PageInput,
): Promise<Contained<RoundsBelow>> {
  const rows: [Contained<RoundsBelow>] = await tx.query(
    `WITH ${containerSql("UNIT")},
     found AS MATERIALIZED (
       SELECT f.id, f.deadline_on, f.organisation_id, o.name
         FROM container t
         JOIN rounds f ON f.organisation_id <> t.id
         JOIN organisations o ON o.id = f.organisation_id
         JOIN tree_nodes n ON n.organisation_id = f.organisation_id AND n.tree_id = ${NEWEST_TREE}
        WHERE f.year = $3 AND f.state IN ('OPEN', 'DECIDED', 'PUBLISHED')
          AND n.lo BETWEEN t.lo AND t.hi AND EXISTS (SELECT 1 FROM reviews r WHERE ${WAITS})),
     page AS (
       SELECT f.*, row_number() OVER (ORDER BY f.deadline_on, f.name COLLATE "vi-x-icu", f.id) AS place
         FROM found f ORDER BY place LIMIT $5 OFFSET $6)
     SELECT ${CONTAINER}, (SELECT count(*)::int FROM found) AS "totalCount",
            (SELECT COALESCE(json_agg(json_build_object('roundId', f.id, 'unit', ${organisationRefJson("o")},
                      'deadlineOn', f.deadline_on, 'waiting', w.waiting) ORDER BY f.place), '[]')
               FROM page f
               JOIN organisations o ON o.id = f.organisation_id
               CROSS JOIN LATERAL (
                 SELECT json_agg(json_build_object('kind', g.kind, 'state', g.state, 'count', g.count, 'since', g.since)
                                 ORDER BY array_position($4, g.state), g.kind) AS waiting
                   FROM (SELECT r.subject_kind AS kind, r.state::text, count(*)::int, min(r.state_since) AS since
                           FROM reviews r WHERE ${WAITS} GROUP BY 1, 2) g) w) AS items`,
    [...container, year, WAITING_STATES, limit, offset],
  );
  return rows[0];
}
