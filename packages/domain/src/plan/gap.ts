import type { Role } from "../access/roles.js";
import type { Bilingual } from "../editions/bilingual.js";
import type { MissingItem, PlanGap, PlanPart } from "./missingItem.js";

/** Where each gap is closed, and by whom: the office writes the plan, the committee decides what the rules leave open. */
const CLOSED: Readonly<Record<PlanGap, { readonly part: PlanPart; readonly actor: Role }>> = {
  PLAN_NUMBER_MISSING: { part: "DOCUMENT", actor: "WARD_ADMINISTRATOR" },
  PLAN_DATE_MISSING: { part: "DOCUMENT", actor: "WARD_ADMINISTRATOR" },
  PLAN_DEADLINE_MISSING: { part: "DOCUMENT", actor: "WARD_ADMINISTRATOR" },
  PLAN_DEADLINE_TOO_LATE: { part: "DOCUMENT", actor: "WARD_ADMINISTRATOR" },
  CALENDAR_STEP_MISSING: { part: "DOCUMENT", actor: "WARD_ADMINISTRATOR" },
  CALENDAR_OUT_OF_ORDER: { part: "DOCUMENT", actor: "WARD_ADMINISTRATOR" },
  CALENDAR_AFTER_DEADLINE: { part: "DOCUMENT", actor: "WARD_ADMINISTRATOR" },
  CRITERIA_REFUSED: { part: "CRITERIA", actor: "WARD_ADMINISTRATOR" },
  WEIGHTS_NOT_BALANCED: { part: "CRITERIA", actor: "WARD_ADMINISTRATOR" },
  SETTING_REFUSED: { part: "EVALUATORS", actor: "WARD_ADMINISTRATOR" },
  CRITERIA_SET_MISSING: { part: "CRITERIA", actor: "WARD_ADMINISTRATOR" },
  EVALUATORS_MISSING: { part: "EVALUATORS", actor: "WARD_ADMINISTRATOR" },
  QUOTA_GROUP_MISSING: { part: "PARTICIPATION", actor: "COMMITTEE" },
  PARTICIPATION_UNDECIDED: { part: "PARTICIPATION", actor: "COMMITTEE" },
  SECRETARY_MISSING: { part: "ACCOUNTS", actor: "WARD_ADMINISTRATOR" },
};

/** A missing item with where and by whom its gap is closed. */
export function gap(code: PlanGap, text: Bilingual, count = 1): MissingItem {
  return { code, ...CLOSED[code], text, count };
}
