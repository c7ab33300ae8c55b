import type { PhasedRange } from "@xeploai/domain";
import { CONTAINER, containerSql } from "../../access/containerSql.js";
import type { Contained, ContainerParameters } from "../../access/pageWithin.js";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import type { PublishedResultPage } from "./publishedResult.type.js";

export interface PublishedQuestion {
  /** The round. */
  container: ContainerParameters;
  /** Where, and in which states, the reader may know levels of others. */
  known: readonly PhasedRange[];
  limit: number;
  offset: number;
}

/** Results that are made known where the reader stands, one page and its total in one statement. */
export async function findPublished(
  tx: Tx,
  { container, known, limit, offset }: PublishedQuestion,
): Promise<Contained<PublishedResultPage>> {
  const rows: [Contained<PublishedResultPage>] = await tx.query(
    `WITH ${containerSql("ROUND")},
     found AS MATERIALIZED (
       SELECT r.id, r.subject_kind, r.decided_level, r.published_at, COALESCE(m.full_name, c.name, o.name) AS name,
              COALESCE(m.sort_key, c.name_key, o.name_key) AS sort_key, n.lo, r.cell_id
         FROM container t
         JOIN reviews r ON r.round_id = t.id
         JOIN organisations o ON o.id = r.cell_id
         JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}
         LEFT JOIN members m ON m.id = r.member_id
         LEFT JOIN collectives c ON c.id = r.collective_id
        WHERE r.decided_level IS NOT NULL
          AND EXISTS (SELECT 1 FROM jsonb_to_recordset($3::jsonb) AS k (lo bigint, hi bigint, phases text[])
                       WHERE n.lo BETWEEN k.lo AND k.hi AND (k.phases IS NULL OR r.state = ANY (k.phases)))),
     page AS (SELECT f.*, row_number() OVER (ORDER BY f.lo, f.sort_key COLLATE "vi-x-icu", f.id) AS place
                FROM found f ORDER BY place LIMIT $4 OFFSET $5)
     SELECT ${CONTAINER}, (SELECT count(*)::int FROM found) AS "totalCount",
            (SELECT COALESCE(json_agg(json_build_object('reviewId', p.id, 'kind', p.subject_kind, 'name', p.name,
                      'unit', ${organisationRefJson("o")}, 'level', d.level, 'resolutionNumber', s.number,
                      'resolvedOn', s.resolved_on, 'publishedAt', p.published_at, 'formerLevel', f.level)
                      ORDER BY p.place), '[]')
               FROM page p
               JOIN organisations o ON o.id = p.cell_id
               JOIN decisions d ON d.review_id = p.id
                AND NOT EXISTS (SELECT 1 FROM decisions later WHERE later.supersedes_id = d.id)
               JOIN resolutions s ON s.id = d.resolution_id
               LEFT JOIN decisions f ON f.id = d.supersedes_id) AS items`,
    [...container, JSON.stringify(known), limit, offset],
  );
  return rows[0];
}
