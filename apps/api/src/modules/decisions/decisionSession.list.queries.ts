import type { TreeRange } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { OPEN_STATES } from "./decisionSession.queries.js";
import type { DecisionSession } from "./decisionSession.type.js";

/** A committee that decides in a round, by the place of its unit. */
export type Authority = TreeRange & { id: string };

/** SQL of the units whose committees decide in a round: its own organisation and the one above. */
export const authoritiesOf = (round: string): string => `
  SELECT a.organisation_id AS id, a.lo, a.hi
    FROM rounds rd
    JOIN tree_nodes own ON own.organisation_id = rd.organisation_id AND own.tree_id = ${NEWEST_TREE}
    JOIN tree_nodes a ON a.organisation_id IN (own.organisation_id, own.parent_id) AND a.tree_id = own.tree_id
   WHERE rd.id = ${round} ORDER BY a.depth DESC`;

export async function findAuthorities(tx: Tx, roundId: string): Promise<Authority[]> {
  return tx.query(authoritiesOf("$1"), [roundId]);
}

/** The newest session of each committee over a round, with its quota; one statement. */
export async function findSessions(tx: Tx, roundId: string): Promise<DecisionSession[]> {
  const rows: { item: DecisionSession }[] = await tx.query(
    `SELECT json_build_object('id', s.id, 'openedAt', s.opened_at, 'closedAt', s.closed_at,
              'authority', json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind),
              'subjects', (SELECT count(*) FROM session_subjects x WHERE x.session_id = s.id),
              'open', (SELECT count(*) FROM session_subjects x JOIN reviews r ON r.id = x.review_id
                        WHERE x.session_id = s.id AND r.decided_level IS NULL AND r.state = ANY ($2::text[])),
              'quotas', (SELECT COALESCE(json_agg(json_build_object('subjectKind', c.subject_kind,
                           'group', NULLIF(c.quota_group, ''), 'rated', c.rated, 'frozenBase', c.frozen_base,
                           'frozenExcellent', c.frozen_excellent, 'base', c.base, 'excellent', c.excellent,
                           'allowed', c.allowed, 'headroom', GREATEST(0, c.allowed - c.excellent),
                           'exceededBy', GREATEST(0, c.excellent - c.allowed))
                           ORDER BY c.subject_kind, c.quota_group), '[]')
                          FROM quota_counters c WHERE c.session_id = s.id)) AS item
       FROM (SELECT DISTINCT ON (authority_id) * FROM decision_sessions WHERE round_id = $1
              ORDER BY authority_id, closed_at DESC NULLS FIRST, opened_at DESC) s
       JOIN organisations o ON o.id = s.authority_id
      ORDER BY s.opened_at DESC`,
    [roundId, OPEN_STATES],
  );
  return rows.map(({ item }) => ({
    ...item,
    openedAt: new Date(item.openedAt),
    closedAt: item.closedAt && new Date(item.closedAt),
  }));
}
