import { naturalName } from "../organisations/naturalName.js";
import { organisationRefJson } from "../organisations/organisationRefJson.js";
import type { MemberSortKey } from "./member.inputs.js";
import { memberPlaceSql, memberSpellSql, memberStatusSql } from "./memberStatus.js";

const SORTS: Readonly<Record<MemberSortKey, string>> = {
  GIVEN_NAME: `f.sort_key COLLATE "vi-x-icu"`,
  BIRTH_DATE: "f.birth_date",
  ADMITTED_ON: "f.admitted_on",
  CARD_NUMBER: `f.card_number COLLATE "C"`,
  CELL: naturalName("f.cell_name"),
};

/** The columns of Member by the names of its fields; relations come by loaders, and the citizen number stays sealed. */
const MEMBER_FIELDS = `m.id, m.full_name AS "fullName", m.birth_name AS "birthName", m.birth_date AS "birthDate", m.gender,
  m.ethnicity, m.religion, m.native_place AS "nativePlace", m.residence, m.general_education AS "generalEducation",
  m.political_education AS "politicalEducation", m.professional_education AS "professionalEducation",
  m.foreign_languages AS "foreignLanguages", m.former_occupation AS "formerOccupation", m.occupation,
  m.admitted_on AS "admittedOn", m.official_on AS "officialOn", m.card_number AS "cardNumber",
  m.dossier_number AS "dossierNumber", m.badge, m.service_background AS "serviceBackground",
  m.is_state_employee AS "isStateEmployee", m.note, m.version,
  encode(m.national_id_sealed, 'base64') AS "nationalIdSealed"`;

const IN_SCOPE =
  "EXISTS (SELECT 1 FROM unnest($2::bigint[], $3::bigint[]) AS g (lo, hi) WHERE n.lo BETWEEN g.lo AND g.hi)";

/**
 * One page, its total and the counts of every status (of the list without the filter by status) in one statement.
 * $1 today, $2/$3 ranges of the caller's scope (none: no row), $4/$5 range, $6 cell, $7 statuses, $8 word patterns,
 * $9 beginning of a card number, $10 ids, $11 limit, $12 offset.
 */
export const memberPageSql = (key: MemberSortKey, direction: "ASC" | "DESC"): string => `
  WITH place AS MATERIALIZED (${memberPlaceSql(
    "$1",
    `${IN_SCOPE} AND ($4::bigint IS NULL OR n.lo BETWEEN $4 AND $5) AND ($6::uuid IS NULL OR s.organisation_id = $6)
     AND ($10::uuid[] IS NULL OR s.member_id = ANY ($10))`,
  )}),
  found AS MATERIALIZED (
    SELECT m.id, m.sort_key, m.birth_date, m.admitted_on, m.card_number, o.name AS cell_name, p.organisation_id, p.lo, p.hi,
           ${memberStatusSql("$1")} AS status
      FROM place p JOIN members m ON m.id = p.member_id JOIN organisations o ON o.id = p.organisation_id
           ${memberSpellSql("$1")}
     WHERE starts_with(m.card_number, $9)
        OR (' ' || m.name_key) LIKE ALL ($8::text[])),
  page AS (
    SELECT f.*, row_number() OVER (ORDER BY ${SORTS[key]} ${direction} NULLS LAST, f.sort_key COLLATE "vi-x-icu", f.id) AS row
      FROM found f WHERE $7::text[] IS NULL OR f.status = ANY ($7) ORDER BY row LIMIT $11 OFFSET $12),
  item AS (
    SELECT ${MEMBER_FIELDS}, p.status, p.lo, p.hi, p.row, ${organisationRefJson("o")} AS cell
      FROM page p JOIN members m ON m.id = p.id JOIN organisations o ON o.id = p.organisation_id)
  SELECT (SELECT count(*)::int FROM found f WHERE $7::text[] IS NULL OR f.status = ANY ($7)) AS "totalCount",
         (SELECT COALESCE(json_agg(json_build_object('status', c.status, 'count', c.count)), '[]')
            FROM (SELECT status, count(*)::int FROM found GROUP BY status) c) AS "statusCounts",
         (SELECT COALESCE(json_agg(i ORDER BY i.row), '[]') FROM item i) AS items`;

/** One member, when in scope. $1 today, $2/$3 ranges of the caller's scope, $4 its id. */
export const MEMBER_SQL = `
  WITH place AS (${memberPlaceSql("$1", `${IN_SCOPE} AND s.member_id = $4`)})
  SELECT ${MEMBER_FIELDS}, ${memberStatusSql("$1")} AS status, p.lo, p.hi, ${organisationRefJson("o")} AS cell
    FROM place p JOIN members m ON m.id = p.member_id JOIN organisations o ON o.id = p.organisation_id
         ${memberSpellSql("$1")}`;
