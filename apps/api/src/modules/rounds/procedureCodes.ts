/** Codes with which the procedure refuses beyond those of the domain; the dashboard has a text for each. */
export const PROCEDURE_CODES = [
  "NOT_GRASSROOTS",
  "ROUND_ALREADY_OPEN",
  "ROUND_NOT_OPEN",
  "ROUND_ALREADY_PUBLISHED",
  "UNDECIDED_LEFT",
  "MEETING_IN_FUTURE",
  "UNKNOWN_ATTENDEE",
  "ROLL_CALL_INCOMPLETE",
  "BALLOT_ALREADY_RECORDED",
  "TALLY_MISSING",
  "NOT_PROPOSED",
  "ALREADY_DECIDED",
  "LEVEL_ABOVE_CAP",
  "RESOLUTION_NUMBER_TAKEN",
] as const;
export type ProcedureCode = (typeof PROCEDURE_CODES)[number];

/** Codes of faulty fields in the inputs of the procedure. */
export const PROCEDURE_FIELD_CODES = [
  "CRITERION_UNKNOWN",
  "SECTION_UNKNOWN",
  "STEP_UNKNOWN",
  "REVIEW_UNKNOWN",
  "NAMED_TWICE",
  "AFTER_DEADLINE",
  "REASON_REQUIRED",
] as const;
export type ProcedureFieldCode = (typeof PROCEDURE_FIELD_CODES)[number];
