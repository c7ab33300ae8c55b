/**
 * Forms of discipline, lightest first. Members: khiển trách, cảnh cáo, cách chức, khai trừ; organisations: khiển trách,
 * cảnh cáo, giải tán.
 */
export const DISCIPLINE_FORMS = ["REPRIMAND", "WARNING", "DISMISSAL", "EXPULSION", "DISSOLUTION"] as const;
export type DisciplineForm = (typeof DISCIPLINE_FORMS)[number];

/** True when `form` is `lightest` or heavier. */
export function isDisciplineAtLeast(form: DisciplineForm, lightest: DisciplineForm): boolean {
  return DISCIPLINE_FORMS.indexOf(form) >= DISCIPLINE_FORMS.indexOf(lightest);
}
