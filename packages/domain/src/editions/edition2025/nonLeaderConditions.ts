import type { LevelConditions } from "../condition.js";
import { sourceCondition } from "../sourceCondition.js";
import { band, DISCIPLINE_2025, pointsTooFew, share, shortcomingsFixed } from "./commonConditions.js";
import { article } from "./provenance.js";
import { taskConditions } from "./taskConditions.js";

const tasks = taskConditions();
const cases = article("Điều 11, khoản 4.2");

/**
 * Levels of individuals without a leading post and of members outside the political system. Where no level fits the text
 * is silent, so a person decides; whatever the subject admitted, detected and remedied itself is weighed by the authority.
 */
export const NON_LEADER_CONDITIONS_2025: LevelConditions = {
  required: {
    EXCELLENT: [band("EXCELLENT"), ...tasks.EXCELLENT, shortcomingsFixed()],
    GOOD: [band("GOOD"), ...tasks.GOOD],
    SATISFACTORY: [band("SATISFACTORY"), ...tasks.SATISFACTORY],
  },
  unsatisfactoryWhen: [
    pointsTooFew(),
    sourceCondition(
      "DEGRADATION_CONCLUDED",
      { kind: "CONCLUDED", fact: "DEGRADATION", whenMitigated: "WEIGHED" },
      cases,
    ),
    {
      ...sourceCondition(
        "DISCIPLINED_IN_YEAR",
        { kind: "DISCIPLINED", of: "SUBJECT", onlyDutyRelated: true, ...DISCIPLINE_2025 },
        { ...cases, source: `${cases.source}, 4.3` },
      ),
      text: {
        vi: "Vi phạm liên quan đến hoạt động công vụ bị xử lý kỷ luật từ khiển trách trở lên",
        en: "A violation in public duty disciplined with reprimand or heavier",
      },
    },
    sourceCondition(
      "CONDUCT_RULE_BREACH",
      { kind: "CONCLUDED", fact: "CONDUCT_RULE_BREACH", whenMitigated: "WEIGHED" },
      cases,
    ),
    share("TASKS_MOSTLY_NOT_DONE", "TASKS_NOT_DONE", "MORE_THAN", [1, 2], cases),
  ],
  otherwise: null,
};
