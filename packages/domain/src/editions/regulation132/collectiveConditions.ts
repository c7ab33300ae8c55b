import type { Condition, ConditionCode, ConditionRule, LevelConditions } from "../condition.js";
import type { DisciplineForm } from "../discipline.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance } from "../sourced.js";

/** Where an edition has the conditions of collectives from. */
export interface CollectiveSources {
  /** EXCELLENT to SATISFACTORY, and UNSATISFACTORY by reaching none of them. */
  readonly upper: Provenance;
  /** The cases of UNSATISFACTORY. */
  readonly unsatisfactory: Provenance;
  /** Fewer than half of the unit's targets. */
  readonly tasks: Provenance;
}

const discipline = (of: "SUBJECT" | "COLLECTIVE_MEMBER", lightest: DisciplineForm): ConditionRule => ({
  kind: "DISCIPLINED",
  of,
  lightest,
  whenSelfDetected: "COUNTS",
  whenActEarlier: "COUNTS",
  whenFormerUnit: "COUNTS",
});

const RULES = {
  OUTSTANDING_ACHIEVEMENTS: { kind: "JUDGED_BY_BODY" },
  RESULTS_ALL_EXCELLENT: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "EXCELLENT" },
  OTHERS_AT_LEAST_GOOD: { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "GOOD" },
  RESULTS_AT_LEAST_GOOD: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "GOOD" },
  OTHERS_AT_LEAST_AVERAGE: { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "AVERAGE" },
  ALL_AT_LEAST_AVERAGE: { kind: "GRADES_AT_LEAST", of: "ALL", grade: "AVERAGE" },
  DISUNITY_CONCLUDED: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "COUNTS" },
  COLLECTIVE_MEMBER_DEGRADATION: {
    kind: "CONCLUDED",
    fact: "COLLECTIVE_MEMBER_DEGRADATION",
    whenMitigated: "COUNTS",
  },
  TASKS_TOO_FEW_DONE: { kind: "SHARE", of: "TASKS_DONE", is: "LESS_THAN", numerator: 1, denominator: 2 },
  COLLECTIVE_DISCIPLINED: discipline("SUBJECT", "REPRIMAND"),
  COLLECTIVE_MEMBER_DISCIPLINED: discipline("COLLECTIVE_MEMBER", "WARNING"),
} satisfies Partial<Record<ConditionCode, ConditionRule>>;

const condition = (code: keyof typeof RULES, provenance: Provenance): Condition =>
  sourceCondition(code, RULES[code], provenance);

/** Level conditions of a leadership collective, 2018 to 2022; its tasks are those of the unit it leads. */
export function collectiveConditions({ upper, unsatisfactory, tasks }: CollectiveSources): LevelConditions {
  return {
    required: {
      EXCELLENT: [
        condition("OUTSTANDING_ACHIEVEMENTS", upper),
        condition("RESULTS_ALL_EXCELLENT", upper),
        condition("OTHERS_AT_LEAST_GOOD", upper),
      ],
      GOOD: [condition("RESULTS_AT_LEAST_GOOD", upper), condition("OTHERS_AT_LEAST_AVERAGE", upper)],
      SATISFACTORY: [condition("ALL_AT_LEAST_AVERAGE", upper)],
    },
    unsatisfactoryWhen: [
      condition("DISUNITY_CONCLUDED", unsatisfactory),
      condition("COLLECTIVE_MEMBER_DEGRADATION", unsatisfactory),
      condition("TASKS_TOO_FEW_DONE", tasks),
      condition("COLLECTIVE_DISCIPLINED", unsatisfactory),
      condition("COLLECTIVE_MEMBER_DISCIPLINED", unsatisfactory),
    ],
    otherwise: {
      level: "UNSATISFACTORY",
      text: {
        vi: "Không đạt mức Hoàn thành nhiệm vụ thì xếp loại Không hoàn thành nhiệm vụ",
        en: "A collective that does not reach Satisfactory is rated Unsatisfactory",
      },
      ...upper,
    },
  };
}
