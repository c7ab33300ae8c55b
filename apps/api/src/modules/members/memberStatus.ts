/** What a member is today, as far as lists and tabs tell members apart. */
export const MEMBER_STATUSES = [
  "OFFICIAL",
  "PROBATIONARY",
  "EXEMPT",
  "SUSPENDED",
  "TEMP_AWAY",
  "TEMP_HERE",
  "TRANSFERRED_OUT",
  "DECEASED",
  "LEFT",
] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

const during = (alias: string, day: string): string =>
  `${alias}.valid_from <= ${day} AND (${alias}.valid_to IS NULL OR ${alias}.valid_to > ${day})`;

/** SQL of a join that gives members `m` what keeps them from ordinary activity on `day`, the gravest first. */
export const memberSpellSql = (day: string): string => `
  LEFT JOIN (
    SELECT member_id, min(CASE kind WHEN 'EXEMPT' THEN 1 WHEN 'SUSPENDED' THEN 2 ELSE 3 END) AS rank
      FROM (SELECT a.member_id, a.kind FROM activity_periods a
             WHERE a.kind IN ('EXEMPT', 'SUSPENDED', 'TEMPORARY_ELSEWHERE') AND ${during("a", day)}
            UNION ALL
            SELECT t.member_id, t.kind FROM memberships t WHERE t.kind = 'TEMPORARY' AND ${during("t", day)}) s
     GROUP BY member_id) spell ON spell.member_id = m.id`;

/** SQL of the status on `day` of members `m`, their place `p` (`memberPlaceSql`) and their spell (`memberSpellSql`). */
export const memberStatusSql = (day: string): string => `
  CASE WHEN m.ended_on <= ${day} THEN m.end_kind
       WHEN p.kind = 'TEMPORARY' THEN 'TEMP_HERE'
       WHEN p.valid_to <= ${day} THEN 'TRANSFERRED_OUT'
       WHEN spell.rank = 1 THEN 'EXEMPT'
       WHEN spell.rank = 2 THEN 'SUSPENDED'
       WHEN spell.rank = 3 THEN 'TEMP_AWAY'
       WHEN m.official_on <= ${day} THEN 'OFFICIAL'
       ELSE 'PROBATIONARY'
  END`;

/**
 * SQL of where each member stands on `day`: the membership in force, the official one first, or the last official one
 * of those who have none any more. `conditions` narrow the memberships `s` and their tree nodes `n`.
 */
export const memberPlaceSql = (day: string, conditions: string): string => `
  SELECT DISTINCT ON (s.member_id) s.member_id, s.organisation_id, s.kind, s.valid_to, n.lo, n.hi
    FROM memberships s
    JOIN tree_nodes n ON n.organisation_id = s.organisation_id AND n.tree_id = (SELECT max(id) FROM trees)
   WHERE s.valid_from <= ${day}
     AND (s.valid_to IS NULL OR s.valid_to > ${day} OR (s.kind = 'OFFICIAL' AND NOT EXISTS (
           SELECT 1 FROM memberships later WHERE later.member_id = s.member_id AND later.kind = 'OFFICIAL'
              AND later.valid_from > s.valid_from AND later.valid_from <= ${day})))
     AND ${conditions}
   ORDER BY s.member_id, (s.kind = 'OFFICIAL') DESC, s.valid_from DESC`;
