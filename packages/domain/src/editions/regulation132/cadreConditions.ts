import type { LevelConditions } from "../condition.js";
import { memberCondition } from "../memberConditions.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance } from "../sourced.js";

/** Where an edition has the conditions of cadres from. */
export interface CadreSources {
  /** Conditions on grades, tasks, discipline and conclusions. */
  readonly levels: Provenance;
  /** The head is not rated above the collective or organisation headed. */
  readonly head: Provenance;
}

/**
 * Level conditions of a leading cadre, 2018 to 2022: the grades of the sheet, and for the head of a unit the level of
 * that unit. The State rating is no condition: it is the rating of the same person as a cadre.
 */
export function cadreConditions({ levels, head }: CadreSources): LevelConditions {
  const notAboveUnit = sourceCondition("NOT_ABOVE_UNIT", { kind: "NOT_ABOVE_UNIT" }, head);
  return {
    required: {
      EXCELLENT: [
        memberCondition("RESULTS_ALL_EXCELLENT", levels),
        memberCondition("OTHERS_AT_LEAST_GOOD", levels),
        notAboveUnit,
      ],
      GOOD: [
        memberCondition("RESULTS_AT_LEAST_GOOD", levels),
        memberCondition("OTHERS_AT_LEAST_AVERAGE", levels),
        notAboveUnit,
      ],
      SATISFACTORY: [memberCondition("ALL_AT_LEAST_AVERAGE", levels), notAboveUnit],
    },
    unsatisfactoryWhen: [
      memberCondition("DEGRADATION_CONCLUDED", levels),
      memberCondition("TASKS_TOO_FEW_DONE", levels),
      memberCondition("DISCIPLINED_IN_YEAR", levels),
    ],
    otherwise: {
      level: "UNSATISFACTORY",
      text: {
        vi: "Không đạt mức Hoàn thành nhiệm vụ thì xếp loại Không hoàn thành nhiệm vụ",
        en: "Whoever does not reach Satisfactory is rated Unsatisfactory",
      },
      ...levels,
    },
  };
}
