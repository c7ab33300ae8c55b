import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import type { EvaluatorSide } from "../editions/evaluatorRule.js";
import { EVALUATOR_SIDES } from "../editions/evaluatorRule.js";
import { SUBJECT_KINDS } from "../editions/subjectKind.js";
import { emptyPlan, type PlanContent } from "../plan/planContent.js";
import type { PlanFacts } from "../plan/planFacts.js";
import type { PlanOwner } from "../plan/planOverlay.js";
import { planRules } from "../plan/planRules.js";

/** The ward whose plan a test writes. */
export const PLAN_OWNER: PlanOwner = {
  unit: { id: "ward-1", name: "Đảng ủy phường Ngọc Thụy" },
  level: "WARD",
  editionCode: "2018",
};

/** A plan of 2018 that lacks nothing: finished before 15 December, evaluators on every side of every kind. */
export function makePlan(plan: Partial<PlanContent> = {}): PlanContent {
  return {
    ...emptyPlan("2018-11-20"),
    document: { number: "07-KH/ĐU", issuedOn: "2018-11-20" },
    deadlineOn: "2018-12-15",
    calendar: [
      { code: "SUBMIT_SELF_ASSESSMENT", startsOn: "2018-11-21", endsOn: "2018-11-28" },
      { code: "RECORD_REVIEW", startsOn: "2018-11-29", endsOn: "2018-12-03" },
      { code: "RECORD_BALLOT", startsOn: "2018-12-03", endsOn: "2018-12-05" },
      { code: "DECIDE", startsOn: "2018-12-06", endsOn: "2018-12-11" },
      { code: "PUBLISH", startsOn: "2018-12-12", endsOn: "2018-12-14" },
    ],
    evaluators: SUBJECT_KINDS.flatMap((subjectKind) =>
      EVALUATOR_SIDES.map((side: EvaluatorSide) => ({
        subjectKind,
        side,
        body: "Ủy ban Mặt trận Tổ quốc phường",
        isConfidential: false,
      })),
    ),
    ...plan,
  };
}

/** What is known of a complete plan of 2018 with twelve members and one cadre to be rated. */
export function makePlanFacts({ plan = makePlan(), ...facts }: Partial<PlanFacts> = {}): PlanFacts {
  return {
    plan,
    rules: planRules(EDITION_2018, [], plan, PLAN_OWNER),
    year: 2018,
    deadlineAbove: null,
    rated: [
      { kind: "MEMBER", post: null, count: 12 },
      { kind: "CADRE", post: null, count: 1 },
    ],
    withoutQuotaGroup: [],
    undecided: [],
    cellsWithoutSecretary: [],
    ...facts,
  };
}
