/** Columns of members a roster writes, with their types in the staging record set. */
export const ROSTER_COLUMNS = {
  full_name: "text",
  name_key: "text",
  sort_key: "text",
  birth_name: "text",
  birth_date: "date",
  gender: "text",
  ethnicity: "text",
  religion: "text",
  native_place: "text",
  residence: "text",
  general_education: "text",
  political_education: "text",
  professional_education: "text",
  foreign_languages: "text",
  former_occupation: "text",
  occupation: "text",
  admitted_on: "date",
  official_on: "date",
  card_number: "text",
  dossier_number: "text",
  badge: "text",
  service_background: "text",
  is_state_employee: "boolean",
  note: "text",
} as const;
export type RosterColumn = keyof typeof ROSTER_COLUMNS;

export const rosterColumns = Object.keys(ROSTER_COLUMNS) as RosterColumn[];

/** The columns of one member, as stored. */
export type MemberColumns = Record<RosterColumn, string | boolean | null>;
