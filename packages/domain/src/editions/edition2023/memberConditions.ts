import type { Condition, LevelConditions } from "../condition.js";
import { sourceCondition } from "../sourceCondition.js";
import {
  CRITERION_POOR,
  DISCIPLINE_2023,
  EXCELLENT_GRADES,
  GOOD_GRADES,
  NOT_DISCIPLINED,
  SATISFACTORY_GRADES,
  share,
} from "./commonConditions.js";
import { article12 } from "./provenance.js";

/** Cases of UNSATISFACTORY of every individual, beside the tasks. */
export const INDIVIDUAL_CASES_2023: readonly Condition[] = [
  CRITERION_POOR,
  sourceCondition(
    "DEGRADATION_CONCLUDED",
    { kind: "CONCLUDED", fact: "DEGRADATION", whenMitigated: "COUNTS" },
    article12,
  ),
  sourceCondition(
    "CONDUCT_RULE_BREACH",
    { kind: "CONCLUDED", fact: "CONDUCT_RULE_BREACH", whenMitigated: "COUNTS" },
    article12,
  ),
  {
    ...sourceCondition(
      "DISCIPLINED_IN_YEAR",
      { kind: "DISCIPLINED", of: "SUBJECT", ...DISCIPLINE_2023 },
      article12,
    ),
    text: {
      vi: "Bị thi hành kỷ luật trong năm (trừ trường hợp tự phát hiện và khắc phục xong hậu quả; một vi phạm chỉ tính một lần)",
      en: "Disciplined in the year (except for what was self-detected and remedied; one violation counts once)",
    },
  },
];

/** What EXCELLENT asks of the own tasks of every individual. */
export const OWN_TASKS_2023: readonly Condition[] = [
  share("TASKS_ALL_DONE", "TASKS_DONE", "AT_LEAST", [1, 1]),
  share("TASKS_ALL_ON_TIME", "TASKS_LATE", "AT_MOST", [0, 1]),
  share("TASKS_ABOVE_REQUIREMENT", "TASKS_ABOVE_REQUIREMENT", "AT_LEAST", [1, 2]),
];

/** Levels of members, with and without a post. */
export const MEMBER_CONDITIONS_2023: LevelConditions = {
  required: {
    EXCELLENT: [
      ...EXCELLENT_GRADES,
      ...OWN_TASKS_2023,
      sourceCondition("EXEMPLARY", { kind: "JUDGED_BY_BODY" }, article12),
    ],
    GOOD: [...GOOD_GRADES, NOT_DISCIPLINED],
    SATISFACTORY: SATISFACTORY_GRADES,
  },
  unsatisfactoryWhen: [
    ...INDIVIDUAL_CASES_2023,
    share("TASKS_TOO_FEW_DONE", "TASKS_DONE", "LESS_THAN", [1, 2]),
  ],
  otherwise: null,
};
