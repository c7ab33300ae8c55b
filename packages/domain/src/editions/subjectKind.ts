/** Who is rated: Party organisation, leadership collective, leading cadre, Party member. */
export const SUBJECT_KINDS = ["ORGANISATION", "COLLECTIVE", "CADRE", "MEMBER"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
