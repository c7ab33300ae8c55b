import type { Condition, ConditionCode, ConditionRule, LevelConditions } from "../condition.js";
import { sourceCondition } from "../sourceCondition.js";
import type { Provenance, Sourced } from "../sourced.js";
import type { SubordinateBase } from "../subordinateBase.js";

/** Where an edition has the conditions of organisations from. */
export interface OrganisationSources {
  readonly excellent: Provenance;
  readonly good: Provenance;
  readonly satisfactory: Provenance;
  /** More than 20 % of those below UNSATISFACTORY. */
  readonly tooManyBelow: Provenance;
  /** The other cases of UNSATISFACTORY. */
  readonly unsatisfactory: Provenance;
  readonly base: Sourced<SubordinateBase>;
}

const RULES = {
  OUTSTANDING_ACHIEVEMENTS: { kind: "JUDGED_BY_BODY" },
  RESULTS_ALL_EXCELLENT: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "EXCELLENT" },
  OTHERS_AT_LEAST_GOOD: { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "GOOD" },
  RESULTS_AT_LEAST_GOOD: { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "GOOD" },
  OTHERS_AT_LEAST_AVERAGE: { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "AVERAGE" },
  ALL_AT_LEAST_AVERAGE: { kind: "GRADES_AT_LEAST", of: "ALL", grade: "AVERAGE" },
  LINKED_BODIES_AT_LEAST_GOOD: { kind: "LINKED_BODIES_AT_LEAST", level: "GOOD" },
  LINKED_BODIES_AT_LEAST_SATISFACTORY: { kind: "LINKED_BODIES_AT_LEAST", level: "SATISFACTORY" },
  SUBORDINATES_ALL_SATISFACTORY: {
    kind: "SHARE",
    of: "SUBORDINATES_SATISFACTORY_OR_ABOVE",
    is: "AT_LEAST",
    numerator: 1,
    denominator: 1,
  },
  SUBORDINATES_TOO_MANY_UNSATISFACTORY: {
    kind: "SHARE",
    of: "SUBORDINATES_UNSATISFACTORY",
    is: "MORE_THAN",
    numerator: 1,
    denominator: 5,
  },
  TASKS_TOO_FEW_DONE: { kind: "SHARE", of: "TASKS_DONE", is: "LESS_THAN", numerator: 1, denominator: 2 },
  COLLECTIVE_DISCIPLINED: {
    kind: "DISCIPLINED",
    of: "SUBJECT",
    lightest: "REPRIMAND",
    whenSelfDetected: "COUNTS",
    whenActEarlier: "COUNTS",
    whenFormerUnit: "COUNTS",
  },
  DISUNITY_CONCLUDED: { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "COUNTS" },
} satisfies Partial<Record<ConditionCode, ConditionRule>>;

const condition = (code: keyof typeof RULES, provenance: Provenance): Condition =>
  sourceCondition(code, RULES[code], provenance);

/** So many of the organisations below, in a cell of the members, GOOD or better. */
const mostlyGood = (numerator: number, denominator: number, provenance: Provenance): Condition =>
  sourceCondition(
    "SUBORDINATES_MOSTLY_GOOD",
    { kind: "SHARE", of: "SUBORDINATES_GOOD_OR_ABOVE", is: "AT_LEAST", numerator, denominator },
    provenance,
  );

/**
 * Level conditions of a Party organisation, 2018 to 2022. An organisation with organisations below is judged by their
 * levels, a cell by those of its members.
 */
export function organisationConditions(from: OrganisationSources): LevelConditions {
  const { excellent, good, satisfactory, unsatisfactory } = from;
  return {
    required: {
      EXCELLENT: [
        condition("OUTSTANDING_ACHIEVEMENTS", excellent),
        condition("RESULTS_ALL_EXCELLENT", excellent),
        condition("OTHERS_AT_LEAST_GOOD", excellent),
        condition("SUBORDINATES_ALL_SATISFACTORY", excellent),
        mostlyGood(4, 5, excellent),
        condition("LINKED_BODIES_AT_LEAST_GOOD", excellent),
      ],
      GOOD: [
        condition("RESULTS_AT_LEAST_GOOD", good),
        condition("OTHERS_AT_LEAST_AVERAGE", good),
        condition("SUBORDINATES_ALL_SATISFACTORY", good),
        mostlyGood(1, 2, good),
        condition("LINKED_BODIES_AT_LEAST_SATISFACTORY", good),
      ],
      SATISFACTORY: [condition("ALL_AT_LEAST_AVERAGE", satisfactory)],
    },
    unsatisfactoryWhen: [
      condition("SUBORDINATES_TOO_MANY_UNSATISFACTORY", from.tooManyBelow),
      condition("TASKS_TOO_FEW_DONE", unsatisfactory),
      condition("COLLECTIVE_DISCIPLINED", unsatisfactory),
      condition("DISUNITY_CONCLUDED", unsatisfactory),
    ],
    otherwise: {
      level: "UNSATISFACTORY",
      text: {
        vi: "Không đạt mức Hoàn thành nhiệm vụ thì xếp loại Không hoàn thành nhiệm vụ",
        en: "An organisation that does not reach Satisfactory is rated Unsatisfactory",
      },
      ...unsatisfactory,
    },
    subordinateBase: from.base,
  };
}
