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

/** SQL of the status on `day` of a row `m` of members whose place is the row `p` of `memberPlaceSql`. */
export const memberStatusSql = (day: string): string => `
  CASE WHEN m.ended_on <= ${day} THEN m.end_kind
       WHEN p.kind = 'TEMPORARY' THEN 'TEMP_HERE'
       WHEN p.valid_to <= ${day} THEN 'TRANSFERRED_OUT'
       ELSE COALESCE(
         (SELECT min(a.kind) FROM activity_periods a
           WHERE a.member_id = m.id AND a.kind IN ('EXEMPT', 'SUSPENDED') AND ${during("a", day)}),
         (SELECT 'TEMP_AWAY' WHERE EXISTS (SELECT 1 FROM activity_periods a
             WHERE a.member_id = m.id AND a.kind = 'TEMPORARY_ELSEWHERE' AND ${during("a", day)})
           OR EXISTS (SELECT 1 FROM memberships t
             WHERE t.member_id = m.id AND t.kind = 'TEMPORARY' AND ${during("t", day)})),
         CASE WHEN m.official_on <= ${day} THEN 'OFFICIAL' ELSE 'PROBATIONARY' END)
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
