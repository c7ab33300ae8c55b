import {
  DECIDED_STATES,
  type DossierItem,
  type ResidenceExemption,
  type ReviewState,
  type SubjectKind,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import { isWorkingIn } from "../residence/residence.queries.js";
import { LIVE_ITEMS } from "../submissions/seal.queries.js";

/** What the dossier of one rated subject holds. */
export interface DossierRow {
  id: string;
  kind: SubjectKind;
  state: ReviewState;
  name: string;
  unit: OrganisationRef;
  present: DossierItem[];
  /** Whether the cell is another than that of the residence; false for bodies. */
  isWorking: boolean;
  exemption: ResidenceExemption | null;
  hadSuggestions: boolean;
  hadContributions: boolean;
  hadAppeal: boolean;
}

const CONTRIBUTED = `EXISTS (SELECT 1 FROM released_sheets e WHERE e.review_id = r.id)`;

/** Minutes drafted here are signed by the chair and the clerk; those written on paper are with the cell. */
const MINUTES_DONE = `(NOT EXISTS (SELECT 1 FROM minutes_sections x WHERE x.meeting_id = mt.id)
  OR (SELECT count(*) FROM minutes_signatures x WHERE x.meeting_id = mt.id) = 2)`;

/**
 * Items that are there, from the records that stand for them. What somebody wrote here is filed by being here. A body or
 * cadre is decided only once its review is recorded, and its minutes are its own. Members of the deciding organisation
 * itself need no seal on their way up.
 */
const PRESENT = `array_remove(ARRAY[
  CASE WHEN s.submitted_at IS NOT NULL THEN 'SELF_REVIEW' END,
  CASE WHEN c.member_id IS NOT NULL OR p.review_id IS NOT NULL THEN 'RESIDENCE_COMMENT' END,
  CASE WHEN CASE r.subject_kind WHEN 'MEMBER' THEN mt.held_on IS NOT NULL AND ${MINUTES_DONE}
                ELSE r.state IN (${DECIDED_STATES.map((it) => `'${it}'`).join(", ")}) END THEN 'MEETING_MINUTES' END,
  CASE WHEN i.review_id IS NOT NULL OR (r.subject_kind = 'MEMBER' AND r.cell_id = rd.organisation_id) THEN 'APPRAISAL_SUMMARY' END,
  CASE WHEN EXISTS (SELECT 1 FROM decisions d WHERE d.review_id = r.id) THEN 'CONCLUSION_AND_RATING' END,
  CASE WHEN g.review_id IS NOT NULL THEN 'REVIEW_SUGGESTIONS' END,
  CASE WHEN ${CONTRIBUTED} THEN 'CONTRIBUTIONS' END,
  CASE WHEN NOT EXISTS (SELECT 1 FROM appeals a WHERE a.review_id = r.id AND a.outcome IS NULL) THEN 'APPEAL_FILE' END],
  NULL)`;

/** Dossiers of all who are rated in a round, by unit and name. One statement; a cadre has the comment of the member. */
export async function findDossiers(tx: Tx, roundId: string): Promise<DossierRow[]> {
  return tx.query(
    `SELECT r.id, r.subject_kind AS kind, r.state, COALESCE(m.full_name, b.name, o.name) AS name,
            ${organisationRefJson("o")} AS unit, ${PRESENT} AS present,
            COALESCE(${isWorkingIn("pr.cell_id")}, false) AS "isWorking", h.exemption,
            g.review_id IS NOT NULL AS "hadSuggestions", ${CONTRIBUTED} AS "hadContributions",
            EXISTS (SELECT 1 FROM appeals a WHERE a.review_id = r.id) AS "hadAppeal"
       FROM reviews r
       JOIN rounds rd ON rd.id = r.round_id
       JOIN organisations o ON o.id = COALESCE(r.organisation_id, r.cell_id)
       LEFT JOIN members m ON m.id = r.member_id
       LEFT JOIN collectives b ON b.id = r.collective_id
       LEFT JOIN self_assessments s ON s.review_id = r.id
       LEFT JOIN residences h ON h.member_id = r.member_id
       LEFT JOIN residence_comments c ON c.member_id = r.member_id AND c.year = r.year
       LEFT JOIN reviews pr ON pr.member_id = r.member_id AND pr.year = r.year AND pr.subject_kind = 'MEMBER'
       LEFT JOIN review_papers p ON p.review_id = pr.id AND p.kind = 'RESIDENCE_COMMENT'
       LEFT JOIN (SELECT DISTINCT review_id FROM ${LIVE_ITEMS} l WHERE l.round_id = $1) i ON i.review_id = r.id
       LEFT JOIN meetings mt ON mt.round_id = r.round_id AND mt.cell_id = r.cell_id
       LEFT JOIN review_suggestions g ON g.review_id = r.id
      WHERE r.round_id = $1 AND r.participation = 'RATED'
      ORDER BY o.name_key, COALESCE(m.sort_key, b.name_key, o.name_key) COLLATE "vi-x-icu", r.id`,
    [roundId],
  );
}
