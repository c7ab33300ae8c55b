import type { RefusalCode } from "@xeploai/domain";
import { RefusalError } from "../../errors/errors.js";

/** Codes with which the procedure refuses beyond those of the domain; the dashboard has a text for each. */
const PROCEDURE_CODES = [
  "NOT_GRASSROOTS",
  "ROUND_ALREADY_OPEN",
  "ROUND_NOT_OPEN",
  "ROUND_ALREADY_PUBLISHED",
  "UNDECIDED_LEFT",
  "MEETING_IN_FUTURE",
  "UNKNOWN_ATTENDEE",
  "ROLL_CALL_INCOMPLETE",
  "BALLOT_ALREADY_RECORDED",
  "SESSIONS_PLANNED",
  "MEETING_RECORDED_WHOLE",
  "SESSION_STATE",
  "ITEM_STILL_DISCUSSED",
  "POSITIONS_CLOSED",
  "MINUTES_NOT_DRAFTED",
  "MINUTES_OUTDATED",
  "MINUTES_SIGNED",
  "TALLY_MISSING",
  "NOT_PROPOSED",
  "ALREADY_DECIDED",
  "LEVEL_ABOVE_CAP",
  "NOT_STATE_EMPLOYEE",
  "PAPER_NOT_OF_MEMBER",
  "SAME_CELL",
  "NOTHING_TO_CHANGE",
  "CHANGES_DIFFER",
  "RESOLUTION_NUMBER_TAKEN",
  "SHEETS_RELEASED",
  "SHEETS_BEGUN",
  "NO_EVALUATORS_YET",
  "EVALUATOR_ALREADY_NAMED",
  "NOBODY_CAN_SIGN",
  "SUPERIORS_NOT_ASKED",
  "SHEET_NOT_OPEN",
  "FUNCTION_NOT_SETTLED",
  "SHEET_INCOMPLETE",
  "SHEET_HANDED_IN",
  "SHEET_NOT_HANDED_IN",
  "SHEET_SECRET_UNKNOWN",
  "SHEET_SECRET_TAKEN",
  "NO_RESIDENCE_COMMENT",
  "PLAN_INCOMPLETE",
  "PLAN_ALREADY_ISSUED",
  "PLAN_NOT_ISSUED",
  "AMENDMENT_NOT_BEGUN",
] as const;
export type ProcedureCode = (typeof PROCEDURE_CODES)[number] | RefusalCode;

/** A refusal by a code of the closed set; figures are counts, levels, states, days and ids, never names or texts. */
export const refusal = (
  code: ProcedureCode,
  figures: Readonly<Record<string, string | number | boolean | readonly string[] | null>> = {},
): RefusalError => new RefusalError({ code, ...figures });
