export const ACTIVITY_KINDS = [
  "EXEMPT",
  "SUSPENDED",
  "COMMITTEE_SUSPENDED",
  "TEMPORARY_ELSEWHERE",
  "SICK_LEAVE",
  "MATERNITY_LEAVE",
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

export const DISCIPLINE_FORMS = ["REPRIMAND", "WARNING", "DISMISSAL", "EXPULSION"] as const;
export type DisciplineForm = (typeof DISCIPLINE_FORMS)[number];
