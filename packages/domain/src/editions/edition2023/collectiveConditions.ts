import type { Condition, LevelConditions } from "../condition.js";
import { sourceCondition } from "../sourceCondition.js";
import {
  CRITERION_POOR,
  DISCIPLINE_2023,
  EXCELLENT_GRADES,
  GOOD_GRADES,
  mostTasksMissed,
  NOT_DISCIPLINED,
  SATISFACTORY_GRADES,
  share,
} from "./commonConditions.js";
import { article12 } from "./provenance.js";

const anyDiscipline = { ...DISCIPLINE_2023, whenSelfDetected: "COUNTS" } as const;

const outstanding = sourceCondition("OUTSTANDING_ACHIEVEMENTS", { kind: "JUDGED_BY_BODY" }, article12);
const noSubordinateDisciplined = sourceCondition(
  "NO_SUBORDINATE_DISCIPLINED",
  { kind: "NOT_DISCIPLINED", of: "SUBORDINATE", ...anyDiscipline },
  article12,
);

/** Cases of UNSATISFACTORY of organisations and collectives; their tasks are those of what they lead. */
const cases: readonly Condition[] = [
  CRITERION_POOR,
  sourceCondition(
    "CORRUPTION_IN_SUBORDINATE_UNIT",
    { kind: "CONCLUDED", fact: "CORRUPTION_IN_SUBORDINATE_UNIT", whenMitigated: "EXEMPT" },
    article12,
  ),
  mostTasksMissed("TASKS_TOO_FEW_DONE", "TASKS_DONE"),
  sourceCondition(
    "COLLECTIVE_DISCIPLINED",
    { kind: "DISCIPLINED", of: "SUBJECT", ...DISCIPLINE_2023 },
    article12,
  ),
  share("SUBORDINATES_TOO_MANY_DISCIPLINED", "SUBORDINATES_DISCIPLINED", "MORE_THAN", [1, 5]),
  sourceCondition(
    "DISUNITY_CONCLUDED",
    { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "COUNTS" },
    article12,
  ),
  sourceCondition(
    "COLLECTIVE_MEMBER_DEGRADATION",
    { kind: "CONCLUDED", fact: "COLLECTIVE_MEMBER_DEGRADATION", whenMitigated: "COUNTS" },
    article12,
  ),
];

const lower = {
  GOOD: [...GOOD_GRADES, NOT_DISCIPLINED],
  SATISFACTORY: SATISFACTORY_GRADES,
} as const;

/** Levels of a Party organisation. */
export const ORGANISATION_CONDITIONS_2023: LevelConditions = {
  required: { EXCELLENT: [...EXCELLENT_GRADES, outstanding, noSubordinateDisciplined], ...lower },
  unsatisfactoryWhen: cases,
  otherwise: null,
};

/** Levels of a collective, which also answers for its own members. */
export const COLLECTIVE_CONDITIONS_2023: LevelConditions = {
  required: {
    EXCELLENT: [
      ...EXCELLENT_GRADES,
      outstanding,
      noSubordinateDisciplined,
      sourceCondition(
        "NO_COLLECTIVE_MEMBER_DISCIPLINED",
        { kind: "NOT_DISCIPLINED", of: "COLLECTIVE_MEMBER", ...anyDiscipline },
        article12,
      ),
    ],
    ...lower,
  },
  unsatisfactoryWhen: [
    ...cases,
    {
      ...sourceCondition(
        "COLLECTIVE_MEMBER_DISCIPLINED",
        { kind: "DISCIPLINED", of: "COLLECTIVE_MEMBER", ...DISCIPLINE_2023 },
        { ...article12, certainty: "KNOWN" },
      ),
      text: {
        vi: "Có thành viên bị kỷ luật trong năm (trừ trường hợp tự phát hiện và khắc phục xong hậu quả)",
        en: "A member is disciplined in the year (except for what was self-detected and remedied)",
      },
    },
  ],
  otherwise: null,
};
