import { describe, expect, it } from "vitest";
import type { ConditionRule, DisciplineClause } from "../editions/condition.js";
import { compareStrictness, type Strictness } from "./compareStrictness.js";

const share = (
  is: Extract<ConditionRule, { kind: "SHARE" }>["is"],
  numerator: number,
  denominator = 100,
): ConditionRule => ({ kind: "SHARE", of: "TASKS_DONE", is, numerator, denominator });
const clause: DisciplineClause = {
  of: "SUBJECT",
  lightest: "WARNING",
  whenSelfDetected: "WEIGHED",
  whenActEarlier: "COUNTS",
  whenFormerUnit: "COUNTS",
};
const disciplined = (own: Partial<DisciplineClause> = {}): ConditionRule => ({
  kind: "DISCIPLINED",
  ...clause,
  ...own,
});
const notDisciplined = (own: Partial<DisciplineClause> = {}): ConditionRule => ({
  kind: "NOT_DISCIPLINED",
  ...clause,
  ...own,
});
const band = (min: number, below: number | null): ConditionRule => ({ kind: "POINTS_IN_BAND", min, below });

const cases: [string, ConditionRule, ConditionRule, Strictness][] = [
  ["at least 85% is the case for fewer than 80%", share("AT_LEAST", 4, 5), share("AT_LEAST", 85), "FEWER"],
  ["at least 79%", share("AT_LEAST", 4, 5), share("AT_LEAST", 79), "MORE"],
  ["the same share written otherwise", share("AT_LEAST", 4, 5), share("AT_LEAST", 80), "SAME"],
  ["more than a higher share", share("MORE_THAN", 50), share("MORE_THAN", 51), "FEWER"],
  ["at most a lower share", share("AT_MOST", 20), share("AT_MOST", 10), "FEWER"],
  ["less than a higher share", share("LESS_THAN", 50), share("LESS_THAN", 60), "MORE"],
  ["another comparison", share("AT_LEAST", 50), share("MORE_THAN", 50), "DIFFERENT"],
  [
    "another share",
    share("AT_LEAST", 50),
    { ...share("AT_LEAST", 50), of: "TASKS_LATE" } as ConditionRule,
    "DIFFERENT",
  ],
  ["another kind of rule", share("AT_LEAST", 50), band(500, null), "DIFFERENT"],
  ["a higher floor of points", band(900, null), band(920, null), "FEWER"],
  ["a closed top", band(900, null), band(900, 950), "FEWER"],
  ["a lower top of the band", band(700, 900), band(700, 850), "FEWER"],
  ["a lower floor of points", band(700, 900), band(650, 900), "MORE"],
  ["a band moved upward", band(700, 900), band(750, 950), "DIFFERENT"],
  [
    "a better grade",
    { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "AVERAGE" },
    { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "GOOD" },
    "FEWER",
  ],
  [
    "a worse grade",
    { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "GOOD" },
    { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "AVERAGE" },
    "MORE",
  ],
  [
    "grades of other criteria",
    { kind: "GRADES_AT_LEAST", of: "OTHERS", grade: "GOOD" },
    { kind: "GRADES_AT_LEAST", of: "RESULTS", grade: "GOOD" },
    "DIFFERENT",
  ],
  [
    "the same grade found",
    { kind: "ANY_GRADE_IS", grade: "POOR" },
    { kind: "ANY_GRADE_IS", grade: "POOR" },
    "SAME",
  ],
  [
    "another grade found",
    { kind: "ANY_GRADE_IS", grade: "POOR" },
    { kind: "ANY_GRADE_IS", grade: "AVERAGE" },
    "DIFFERENT",
  ],
  [
    "a better State rating",
    { kind: "STATE_RATING_AT_LEAST", level: "GOOD" },
    { kind: "STATE_RATING_AT_LEAST", level: "EXCELLENT" },
    "FEWER",
  ],
  [
    "a lower level of linked bodies",
    { kind: "LINKED_BODIES_AT_LEAST", level: "GOOD" },
    { kind: "LINKED_BODIES_AT_LEAST", level: "SATISFACTORY" },
    "MORE",
  ],
  [
    "another State rating",
    { kind: "STATE_RATING_IS", level: "UNSATISFACTORY" },
    { kind: "STATE_RATING_IS", level: "SATISFACTORY" },
    "DIFFERENT",
  ],
  [
    "one body at the lowest level instead of two",
    { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["MASS_ORGANISATION"], atLeast: 2 },
    { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["MASS_ORGANISATION"], atLeast: 1 },
    "MORE",
  ],
  [
    "more kinds of bodies",
    { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["MASS_ORGANISATION"], atLeast: 2 },
    { kind: "LINKED_BODIES_UNSATISFACTORY", of: ["MASS_ORGANISATION", "FATHERLAND_FRONT"], atLeast: 2 },
    "MORE",
  ],
  ["a lighter discipline counts", disciplined(), disciplined({ lightest: "REPRIMAND" }), "MORE"],
  ["a heavier discipline only", disciplined(), disciplined({ lightest: "DISMISSAL" }), "FEWER"],
  ["only violations in duty", disciplined(), disciplined({ onlyDutyRelated: true }), "FEWER"],
  ["self-detected counts", disciplined(), disciplined({ whenSelfDetected: "COUNTS" }), "MORE"],
  ["self-detected is exempt", disciplined(), disciplined({ whenSelfDetected: "EXEMPT" }), "FEWER"],
  ["an earlier act is weighed", disciplined(), disciplined({ whenActEarlier: "WEIGHED" }), "FEWER"],
  ["a former unit's is exempt", disciplined(), disciplined({ whenFormerUnit: "EXEMPT" }), "FEWER"],
  ["somebody else's discipline", disciplined(), disciplined({ of: "SUBORDINATE" }), "DIFFERENT"],
  ["not even a reprimand", notDisciplined(), notDisciplined({ lightest: "REPRIMAND" }), "FEWER"],
  ["not more than a warning", notDisciplined(), notDisciplined({ lightest: "DISMISSAL" }), "MORE"],
  [
    "a conclusion that counts even when mitigated",
    { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" },
    { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "COUNTS" },
    "MORE",
  ],
  [
    "another conclusion",
    { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "COUNTS" },
    { kind: "CONCLUDED", fact: "DEGRADATION", whenMitigated: "COUNTS" },
    "DIFFERENT",
  ],
  [
    "a conclusion that never counts when mitigated",
    { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "WEIGHED" },
    { kind: "CONCLUDED", fact: "DISUNITY", whenMitigated: "EXEMPT" },
    "FEWER",
  ],
  [
    "a share that counts without missed targets as well",
    { ...share("LESS_THAN", 50), onlyWithMainTargetsMissed: true } as ConditionRule,
    share("LESS_THAN", 50),
    "MORE",
  ],
  [
    "force majeure that no longer excuses a share",
    { ...share("LESS_THAN", 50), whenForceMajeure: "EXEMPT" } as ConditionRule,
    share("LESS_THAN", 50),
    "DIFFERENT",
  ],
  [
    "force majeure that no longer excuses missed targets",
    { kind: "BASIC_TARGETS_MISSED", whenForceMajeure: "WEIGHED" },
    { kind: "BASIC_TARGETS_MISSED" },
    "MORE",
  ],
  ["a rule without figures", { kind: "JUDGED_BY_BODY" }, { kind: "JUDGED_BY_BODY" }, "SAME"],
];

describe("compareStrictness", () => {
  it.each(cases)("%s", (_, central, attempted, strictness) =>
    expect(compareStrictness(central, attempted)).toBe(strictness),
  );
});
