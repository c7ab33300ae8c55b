import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { SUBJECT_HEADS } from "./subjectHeads.js";

/** Reviews with the names a list shows and the position of their unit. */
export const LISTED = `
  SELECT r.*, rd.edition_code, m.full_name, COALESCE(m.full_name, c.name, o.name) AS subject_name,
         COALESCE(m.name_key, c.name_key, o.name_key) AS name_key, COALESCE(m.sort_key, c.name_key, o.name_key) AS sort_key,
         o.name AS cell_name, o.short_name AS cell_short_name, o.kind AS cell_kind, n.lo, n.hi,
         r.subject_kind = 'MEMBER' AND m.is_state_employee AS is_state_rated, s.level AS state_rating,
         CASE WHEN r.member_id IS NULL THEN ARRAY(${SUBJECT_HEADS}) ELSE '{}' END AS head_ids
    FROM reviews r
    JOIN rounds rd ON rd.id = r.round_id
    JOIN organisations o ON o.id = r.cell_id
    LEFT JOIN members m ON m.id = r.member_id
    LEFT JOIN collectives c ON c.id = r.collective_id
    LEFT JOIN state_ratings s ON s.member_id = r.member_id AND s.year = r.year
    JOIN tree_nodes n ON n.organisation_id = r.cell_id AND n.tree_id = ${NEWEST_TREE}`;

const CELL_JSON = `json_build_object('id', p.cell_id, 'name', p.cell_name, 'shortName', p.cell_short_name, 'kind', p.cell_kind)`;

/** A `ReviewRow` of a row `p` of `LISTED`. */
export const REVIEW_JSON = `json_build_object('id', p.id, 'roundId', p.round_id, 'year', p.year, 'editionCode', p.edition_code,
  'subjectKind', p.subject_kind, 'subject', json_build_object('kind', p.subject_kind,
    'id', COALESCE(p.member_id, p.collective_id, p.organisation_id), 'name', p.subject_name, 'unit', ${CELL_JSON}),
  'member', CASE WHEN p.member_id IS NOT NULL THEN json_build_object('id', p.member_id, 'fullName', p.full_name) END,
  'headMemberIds', p.head_ids, 'postGroup', p.post_group, 'quotaGroup', p.quota_group, 'cell', ${CELL_JSON},
  'participation', p.participation, 'reason', p.reason, 'cap', p.cap, 'state', p.state,
  'stateSince', p.state_since, 'draftSentOn', p.draft_sent_on, 'selfLevel', p.self_level,
  'proposedLevel', p.proposed_level, 'proposalReason', p.proposal_reason, 'decidedLevel', p.decided_level, 'hasOverride', p.has_override,
  'publishedAt', p.published_at, 'version', p.version,
  'stateRating', p.state_rating, 'isStateRatingDue', p.participation = 'RATED' AND COALESCE(p.is_state_rated, false)
    AND p.state_rating IS NULL,
  'lo', p.lo, 'hi', p.hi)`;
