import { LEVELS } from "@xeploai/domain";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";

/** SQL of single facts of a review `r` in its round `rd`; each is one scalar. */

const disciplineJson = (of: "SUBJECT" | "COLLECTIVE_MEMBER"): string =>
  `json_build_object('form', d.form, 'of', '${of}', 'actOn', d.act_on, 'decidedOn', d.decided_on,
     'alreadyUsedInYear', d.used_in_year)`;

export const MEMBER_DISCIPLINES = `
  (SELECT COALESCE(json_agg(${disciplineJson("SUBJECT")}), '[]') FROM disciplines d WHERE d.member_id = r.member_id)`;

/** Of everybody who sat in the collective at some time of the review year. */
export const COLLECTIVE_DISCIPLINES = `
  (SELECT COALESCE(json_agg(${disciplineJson("COLLECTIVE_MEMBER")}), '[]') FROM disciplines d
    WHERE d.member_id IN (SELECT p.member_id FROM posts p WHERE p.collective_id = r.collective_id
            AND p.valid_from < make_date(r.year + 1, 1, 1)
            AND (p.valid_to IS NULL OR p.valid_to > make_date(r.year, 1, 1))))`;

/** Levels of the rated collectives and organisations the person headed on the reference day. */
export const HEADED_LEVELS = `
  (SELECT COALESCE(json_agg(b.decided_level), '[]') FROM posts h
     JOIN reviews b ON b.round_id = r.round_id AND b.participation = 'RATED'
                   AND (b.collective_id = h.collective_id OR (b.organisation_id = h.organisation_id AND h.kind = 'PARTY'))
    WHERE h.member_id = r.member_id AND h.is_head AND h.valid_from <= rd.as_of
      AND (h.valid_to IS NULL OR h.valid_to > rd.as_of))`;

/** Government (People's Council and Committee), Front and mass organisations at the organisation, rated in the round. */
export const LINKED_BODIES = `
  (SELECT COALESCE(json_agg(json_build_object('kind', CASE c.kind
              WHEN 'FATHERLAND_FRONT_STANDING' THEN 'FATHERLAND_FRONT'
              WHEN 'MASS_ORGANISATION_STANDING' THEN 'MASS_ORGANISATION' ELSE 'GOVERNMENT' END,
            'name', c.name, 'level', b.decided_level) ORDER BY c.name), '[]')
     FROM reviews b JOIN collectives c ON c.id = b.collective_id
      AND c.kind IN ('PEOPLES_COUNCIL_STANDING', 'PEOPLES_COMMITTEE', 'FATHERLAND_FRONT_STANDING',
                     'MASS_ORGANISATION_STANDING')
    WHERE b.round_id = r.round_id AND b.cell_id = r.organisation_id AND b.subject_kind = 'COLLECTIVE'
      AND b.participation = 'RATED')`;

const levelsJson = (disciplined: string): string => `
  json_build_object('counts', json_build_object(${LEVELS.map(
    (level) => `'${level}', count(*) FILTER (WHERE b.decided_level = '${level}')`,
  ).join(", ")}),
    'notRated', count(*) FILTER (WHERE b.participation <> 'RATED'),
    'open', count(*) FILTER (WHERE b.participation = 'RATED' AND b.decided_level IS NULL),
    'total', count(*), 'disciplined', ${disciplined})`;

/** Organisations directly below; whether an organisation was disciplined is not kept. */
export const SUBORDINATES = `
  (SELECT ${levelsJson("NULL")} FROM tree_nodes n
     JOIN reviews b ON b.organisation_id = n.organisation_id AND b.year = r.year
    WHERE n.parent_id = r.organisation_id AND n.tree_id = ${NEWEST_TREE})`;

/** Members reviewed in the organisation itself, which has some when it is a cell. */
export const MEMBERS = `
  (SELECT ${levelsJson(`count(*) FILTER (WHERE EXISTS (SELECT 1 FROM disciplines d WHERE d.member_id = b.member_id
      AND d.decided_on >= make_date(r.year, 1, 1) AND d.decided_on < make_date(r.year + 1, 1, 1)))`)}
     FROM reviews b
    WHERE b.cell_id = r.organisation_id AND b.year = r.year AND b.subject_kind = 'MEMBER')`;
