import { type IsoDate, wholeMonths } from "@xeploai/domain";

/** SQL: the posts `p` on day $4 that make their holder a leading or managing cadre. */
export const LEADING_POST = `(p.is_head OR p.is_deputy OR p.collective_id IS NOT NULL)
  AND p.valid_from <= $4 AND (p.valid_to IS NULL OR p.valid_to > $4)`;

/** SQL: every period of the member `m` in which activity was not the ordinary one, and the end of membership, as JSON. */
export const STATUS_INTERVALS = `
  COALESCE((SELECT json_agg(json_build_object('status', a.kind, 'from', a.valid_from, 'until', a.valid_to))
              FROM activity_periods a WHERE a.member_id = m.id), '[]')::jsonb
    || CASE WHEN m.end_kind IS NULL THEN '[]'::jsonb
            ELSE jsonb_build_array(jsonb_build_object('status', m.end_kind, 'from', m.ended_on, 'until', NULL)) END`;

/** Activity in one cell, from a day until another. */
export interface Stay {
  from: IsoDate;
  until: IsoDate;
}

/** Whole months of a stay that lie in the year or after its start; null when there was no stay. */
export function monthsOfStay(stay: Stay | null, year: number): number | null {
  const yearStart = `${year}-01-01`;
  return stay && wholeMonths(stay.from > yearStart ? stay.from : yearStart, stay.until);
}
