import type { Condition, ConditionCode, ConditionRule, DisciplineClause } from "../editions/condition.js";
import type { CriteriaTree } from "../editions/criterion.js";
import type { Edition, SubjectRules } from "../editions/edition.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { sourceCondition } from "../editions/sourceCondition.js";
import type { Provenance } from "../editions/sourced.js";

const R366: Provenance = { source: "Quy định 366-QĐ/TW (2025), Điều 11", certainty: "SOURCED" };
const HD21: Provenance = { source: "Hướng dẫn 21-HD/BTCTW (2019)", certainty: "SOURCED" };
const member = EDITION_2019.subjects.MEMBER;

const r366 = (code: ConditionCode, rule: ConditionRule): Condition => sourceCondition(code, rule, R366);
const hd21 = (code: ConditionCode, rule: ConditionRule): Condition => sourceCondition(code, rule, HD21);
const share = (
  of: Extract<ConditionRule, { kind: "SHARE" }>["of"],
  is: Extract<ConditionRule, { kind: "SHARE" }>["is"],
  numerator: number,
  denominator: number,
): ConditionRule => ({ kind: "SHARE", of, is, numerator, denominator });
const band = (min: number, below: number | null): ConditionRule => ({ kind: "POINTS_IN_BAND", min, below });

const DUTY: DisciplineClause = {
  of: "SUBJECT",
  lightest: "REPRIMAND",
  onlyDutyRelated: true,
  whenSelfDetected: "WEIGHED",
  whenActEarlier: "WEIGHED",
  whenFormerUnit: "EXEMPT",
};

const TREE: CriteriaTree = {
  groups: [
    { code: "I", text: { vi: "Nhóm tiêu chí chung", en: "General criteria" } },
    { code: "II", text: { vi: "Nhóm tiêu chí kết quả thực hiện nhiệm vụ", en: "Task results" } },
  ],
  criteria: [
    {
      code: "I.1",
      group: "I",
      isResult: false,
      text: { vi: "Chính trị, đạo đức", en: "Politics and ethics" },
    },
    { code: "I.2", group: "I", isResult: false, text: { vi: "Tự phê bình", en: "Self-criticism" } },
    { code: "II.1", group: "II", isResult: true, text: { vi: "Nhiệm vụ được giao", en: "Assigned tasks" } },
  ],
};

const POINTS_RULES: SubjectRules = {
  ...member,
  scale: {
    value: {
      kind: "POINTS",
      groups: [
        { code: "I", maxPoints: 30 },
        { code: "II", maxPoints: 70 },
      ],
      pointsStepTenths: { value: 5, ...R366 },
    },
    ...R366,
  },
  criteria: { value: TREE, ...R366 },
  quota: {
    value: {
      sharePercent: 20,
      group: "SIMILAR_ROLES",
      rounding: "FLOOR",
      hardBlock: false,
      exceptionSharePercent: 25,
    },
    ...R366,
  },
  conditions: {
    required: {
      EXCELLENT: [
        r366("POINTS_IN_BAND", band(900, null)),
        r366("TASKS_ALL_DONE", share("TASKS_DONE", "AT_LEAST", 1, 1)),
        r366("TASKS_ALL_ON_TIME", share("TASKS_LATE", "AT_MOST", 0, 1)),
        r366("TASKS_ABOVE_REQUIREMENT", share("TASKS_ABOVE_REQUIREMENT", "AT_LEAST", 3, 10)),
        r366("SHORTCOMINGS_ALL_FIXED", share("SHORTCOMINGS_FIXED", "AT_LEAST", 1, 1)),
      ],
      GOOD: [
        r366("POINTS_IN_BAND", band(700, 900)),
        r366("TASKS_ALL_DONE", share("TASKS_DONE", "AT_LEAST", 1, 1)),
        r366("TASKS_ALL_ON_TIME", share("TASKS_LATE", "AT_MOST", 0, 1)),
      ],
      SATISFACTORY: [
        r366("POINTS_IN_BAND", band(500, 700)),
        r366("TASKS_ALL_DONE", share("TASKS_DONE", "AT_LEAST", 1, 1)),
        r366("TASKS_LATE_WITHIN_LIMIT", share("TASKS_LATE", "AT_MOST", 1, 5)),
      ],
    },
    unsatisfactoryWhen: [
      r366("POINTS_TOO_FEW", band(0, 500)),
      r366("TASKS_MOSTLY_NOT_DONE", share("TASKS_NOT_DONE", "MORE_THAN", 1, 2)),
      r366("DISCIPLINED_IN_YEAR", { kind: "DISCIPLINED", ...DUTY }),
      r366("DEGRADATION_CONCLUDED", { kind: "CONCLUDED", fact: "DEGRADATION", whenMitigated: "WEIGHED" }),
    ],
    otherwise: null,
  },
};

/** Points 30 + 70 with the bands and shares of 2025 for a member without a post, and nothing else of that year. */
export const SMALL_POINTS_EDITION: Edition = {
  ...EDITION_2019,
  code: "2025",
  subjects: { ...EDITION_2019.subjects, MEMBER: POINTS_RULES },
};

/** The conditions of 2019 on an organisation's subordinates and linked bodies, with the grades of a member. */
export const SMALL_ORGANISATION_EDITION: Edition = {
  ...EDITION_2019,
  subjects: {
    ...EDITION_2019.subjects,
    ORGANISATION: {
      ...member,
      conditions: {
        required: {
          EXCELLENT: [
            hd21(
              "SUBORDINATES_ALL_SATISFACTORY",
              share("SUBORDINATES_SATISFACTORY_OR_ABOVE", "AT_LEAST", 1, 1),
            ),
            hd21("SUBORDINATES_MOSTLY_GOOD", share("SUBORDINATES_GOOD_OR_ABOVE", "AT_LEAST", 4, 5)),
            hd21("LINKED_BODIES_AT_LEAST_GOOD", { kind: "LINKED_BODIES_AT_LEAST", level: "GOOD" }),
          ],
          GOOD: [
            hd21(
              "SUBORDINATES_ALL_SATISFACTORY",
              share("SUBORDINATES_SATISFACTORY_OR_ABOVE", "AT_LEAST", 1, 1),
            ),
            hd21("SUBORDINATES_MOSTLY_GOOD", share("SUBORDINATES_GOOD_OR_ABOVE", "AT_LEAST", 1, 2)),
          ],
          SATISFACTORY: [],
        },
        unsatisfactoryWhen: [
          hd21(
            "SUBORDINATES_TOO_MANY_UNSATISFACTORY",
            share("SUBORDINATES_UNSATISFACTORY", "MORE_THAN", 1, 5),
          ),
          hd21("MASS_ORGANISATIONS_AT_LOWEST", {
            kind: "LINKED_BODIES_UNSATISFACTORY",
            of: ["FATHERLAND_FRONT", "MASS_ORGANISATION"],
            atLeast: 2,
          }),
        ],
        otherwise: null,
      },
    },
  },
};
