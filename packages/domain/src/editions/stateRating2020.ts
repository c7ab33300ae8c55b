import type { Comparison, Condition, ConditionCode } from "./condition.js";
import { deepFreeze } from "./deepFreeze.js";
import type { LegalDocument } from "./edition.js";
import { DECREE_90 } from "./regulation132/documents.js";
import type { ShareCode } from "./share.js";
import { sourceCondition } from "./sourceCondition.js";

/** Rules of the State side, beside an edition of the Party's. */
export interface StateRatingRules {
  readonly document: LegalDocument;
  /** First year rated under it. */
  readonly validFromYear: number;
  /** What a cadre needs to be rated EXCELLENT by the State; all of it. */
  readonly excellent: readonly Condition[];
}

/**
 * The State rating of cadres from 2020, level EXCELLENT: the own tasks all done, on time and to standard; the targets of
 * the units led all met, at least half of them above; every unit in charge SATISFACTORY or better and at least 70 % of them
 * GOOD or better. A fact of the State side: it enters the Party's rating as `stateRating`, never as a Party level.
 * @see Nghị định 90/2020/NĐ-CP, mục xếp loại cán bộ ở mức hoàn thành xuất sắc nhiệm vụ
 */
export const STATE_RATING_OF_2020: StateRatingRules = /* @__PURE__ */ deepFreeze<StateRatingRules>({
  document: DECREE_90,
  validFromYear: 2020,
  excellent: [
    share("TASKS_ALL_DONE", "TASKS_DONE", "AT_LEAST", 1, 1),
    share("TASKS_ALL_ON_TIME", "TASKS_LATE", "AT_MOST", 0, 1),
    share("UNIT_TASKS_ALL_DONE", "UNIT_TASKS_DONE", "AT_LEAST", 1, 1),
    share("UNIT_TASKS_ABOVE_REQUIREMENT", "UNIT_TASKS_ABOVE_REQUIREMENT", "AT_LEAST", 1, 2),
    share("UNITS_IN_CHARGE_ALL_SATISFACTORY", "UNITS_IN_CHARGE_UNSATISFACTORY", "AT_MOST", 0, 1),
    share("UNITS_IN_CHARGE_MOSTLY_GOOD", "UNITS_IN_CHARGE_GOOD_OR_ABOVE", "AT_LEAST", 7, 10),
  ],
});

function share(
  code: ConditionCode,
  of: ShareCode,
  is: Comparison,
  numerator: number,
  denominator: number,
): Condition {
  return sourceCondition(
    code,
    { kind: "SHARE", of, is, numerator, denominator },
    { source: "Nghị định 90/2020/NĐ-CP", certainty: "SOURCED" },
  );
}
