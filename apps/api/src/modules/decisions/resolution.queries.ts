import type { Level, SubjectKind } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import type { DecidedGroup } from "./decidedGroup.js";
import type { QuotaOverride } from "./quotaState.type.js";
import type { CommitteeVote } from "./resolutionPaper.type.js";

export interface ResolutionRow {
  id: string;
  roundId: string;
  number: string;
  resolvedOn: string;
  subjectKind: SubjectKind;
  decided: number;
  override: QuotaOverride | null;
  authority: OrganisationRef;
  vote: Omit<CommitteeVote, "required"> | null;
  groups: DecidedGroup[];
  levels: { reviewId: string; level: Level; proposedLevel: Level | null; reason: string | null }[];
}

const MOST = 200;

const HEAD = `s.id, s.round_id AS "roundId", s.number, s.resolved_on AS "resolvedOn", s.subject_kind AS "subjectKind",
  (SELECT count(*)::int FROM decisions d WHERE d.resolution_id = s.id) AS decided,
  CASE WHEN s.override_authority IS NOT NULL THEN json_build_object('authority', s.override_authority,
    'reason', s.override_reason, 'exceededBy', s.excellent - s.excellent_allowed) END AS override`;

/** Resolutions of a round, the newest first. */
export async function findResolutions(tx: Tx, roundId: string): Promise<ResolutionRow[]> {
  return tx.query(
    `SELECT ${HEAD} FROM resolutions s WHERE s.round_id = $1 ORDER BY s.decided_at DESC, s.number LIMIT ${MOST}`,
    [roundId],
  );
}

/** One resolution with all it decided; null when there is none. */
export async function findResolution(tx: Tx, id: string): Promise<ResolutionRow | null> {
  const rows: ResolutionRow[] = await tx.query(
    `SELECT ${HEAD}, s.quota_groups AS groups,
            CASE WHEN s.committee_members IS NOT NULL THEN json_build_object('members', s.committee_members,
              'present', s.committee_present, 'approve', s.committee_approve, 'other', s.committee_other,
              'minorityOpinion', s.minority_opinion) END AS vote,
            json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS authority,
            (SELECT COALESCE(json_agg(json_build_object('reviewId', d.review_id, 'level', d.level,
                      'proposedLevel', d.proposed_level, 'reason', d.reason)), '[]')
               FROM decisions d WHERE d.resolution_id = s.id) AS levels
       FROM resolutions s
       JOIN rounds rd ON rd.id = s.round_id
       LEFT JOIN decision_sessions x ON x.id = s.session_id
       JOIN organisations o ON o.id = COALESCE(x.authority_id, rd.organisation_id)
      WHERE s.id = $1`,
    [id],
  );
  return rows[0] ?? null;
}
