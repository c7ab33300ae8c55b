import { describe, expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { EDITION_2018 } from "../editions/edition2018.js";
import { EDITION_2019 } from "../editions/edition2019.js";
import { checkExcellentQuota } from "../quota/quotaState.js";
import { mayAdvance, type ProcedureFacts } from "./mayAdvance.js";
import { isDecided, REVIEW_STATES } from "./reviewState.js";
import { nextSteps, STEP_RULES, STEPS, type Step, stepsBetween } from "./steps.js";

const quota20 = {
  sharePercent: 20,
  group: "GRASSROOTS_ORGANISATION",
  rounding: "FLOOR",
  hardBlock: false,
} as const;
const within = checkExcellentQuota({ excellent: 141, good: 705 }, quota20);
const over = checkExcellentQuota({ excellent: 142, good: 704 }, quota20);

/** Everything done; a test takes away what it is about. */
function facts(change: Partial<ProcedureFacts> = {}): ProcedureFacts {
  return {
    edition: EDITION_2018,
    isSelfAssessmentComplete: true,
    isReviewRecorded: true,
    stateRating: "NOT_APPLICABLE",
    hasBallot: true,
    hasQuorum: true,
    ballotOutcome: "GOOD",
    proposedLevel: "GOOD",
    decidedLevel: "GOOD",
    quota: within,
    hasReason: true,
    ...change,
  };
}

function refusals(step: Step, change: Partial<ProcedureFacts>): string[] {
  const state = STEP_RULES[step].from[0] ?? "DRAFT";
  const verdict = mayAdvance(state, step, facts(change));
  return verdict.ok ? [] : verdict.refusals.map((it) => it.code);
}

describe("mayAdvance", () => {
  it("goes from draft to closed when everything is done", () => {
    const walked = ["DRAFT"];
    let state: (typeof REVIEW_STATES)[number] = "DRAFT";
    for (const step of stepsBetween("DRAFT", "CLOSED") ?? []) {
      const verdict = mayAdvance(state, step, facts());
      if (!verdict.ok) throw new Error(`${step}: ${JSON.stringify(verdict.refusals)}`);
      state = verdict.to;
      walked.push(state);
    }
    expect(walked).toEqual([
      "DRAFT",
      "SELF_SUBMITTED",
      "REVIEWED",
      "COMPILED",
      "VOTED",
      "PROPOSED",
      "QUOTA_CHECKED",
      "VERIFIED",
      "DECIDED",
      "NOTIFIED",
      "PUBLISHED",
      "CLOSED",
    ]);
  });

  it("refuses every step from every state it does not start from", () => {
    for (const state of REVIEW_STATES) {
      for (const step of STEPS) {
        const verdict = mayAdvance(state, step, facts());
        expect(verdict.ok, `${step} from ${state}`).toBe(STEP_RULES[step].from.includes(state));
      }
    }
  });

  it.each<{ step: Step; change: Partial<ProcedureFacts>; codes: string[] }>([
    {
      step: "SUBMIT_SELF_ASSESSMENT",
      change: { isSelfAssessmentComplete: false },
      codes: ["SELF_ASSESSMENT_INCOMPLETE"],
    },
    { step: "RECORD_REVIEW", change: { isReviewRecorded: false }, codes: ["REVIEW_NOT_RECORDED"] },
    { step: "COMPILE", change: { missingPapers: ["TEMPORARY_CELL_COMMENT"] }, codes: ["PAPER_MISSING"] },
    { step: "RECORD_BALLOT", change: { hasBallot: false }, codes: ["BALLOT_NOT_RECORDED"] },
    { step: "RECORD_BALLOT", change: { hasQuorum: false }, codes: ["QUORUM_NOT_MET"] },
    {
      step: "RECORD_BALLOT",
      change: { imbalances: [{ code: "RETURNED_NOT_BALANCED", expected: 27, actual: 28 }] },
      codes: ["COUNTING_MINUTES_NOT_BALANCED"],
    },
    {
      step: "RECORD_BALLOT",
      change: { isReviewRecorded: false, hasBallot: false },
      codes: ["REVIEW_NOT_RECORDED", "BALLOT_NOT_RECORDED"],
    },
    { step: "PROPOSE", change: { proposedLevel: null }, codes: ["PROPOSAL_MISSING"] },
    { step: "PROPOSE", change: { ballotOutcome: null }, codes: ["BALLOT_NOT_RECORDED"] },
    { step: "PROPOSE", change: { ballotOutcome: "NO_MAJORITY" }, codes: ["NO_MAJORITY_NEEDS_REASON"] },
    {
      step: "PROPOSE",
      change: { ballotOutcome: "NO_MAJORITY", proposalReason: "Chi ủy thống nhất" },
      codes: [],
    },
    { step: "PROPOSE", change: { proposedLevel: "EXCELLENT" }, codes: ["PROPOSAL_DIFFERS_FROM_BALLOT"] },
    { step: "CHECK_QUOTA", change: { quota: null }, codes: ["QUOTA_NOT_CHECKED"] },
    { step: "DECIDE", change: { decidedLevel: null }, codes: ["LEVEL_NOT_DECIDED"] },
    { step: "DECIDE", change: { isOwnCase: true }, codes: ["OWN_CASE"] },
    { step: "DECIDE", change: { quota: null }, codes: ["QUOTA_NOT_CHECKED"] },
    {
      step: "DECIDE",
      change: { quota: over, decidedLevel: "EXCELLENT" },
      codes: ["EXCELLENT_QUOTA_EXCEEDED"],
    },
    { step: "DECIDE", change: { quota: over, decidedLevel: "GOOD" }, codes: [] },
    {
      step: "DECIDE",
      change: {
        quota: over,
        decidedLevel: "EXCELLENT",
        quotaOverride: { reason: "Thành tích đột xuất", namedBy: "Bí thư" },
      },
      codes: [],
    },
    {
      step: "DECIDE",
      change: { quota: over, decidedLevel: "EXCELLENT", quotaOverride: { reason: " ", namedBy: "Bí thư" } },
      codes: ["EXCELLENT_QUOTA_EXCEEDED"],
    },
    {
      step: "DECIDE",
      change: {
        quota: checkExcellentQuota({ excellent: 142, good: 704 }, { ...quota20, hardBlock: true }),
        decidedLevel: "EXCELLENT",
        quotaOverride: { reason: "Thành tích đột xuất", namedBy: "Bí thư" },
      },
      codes: ["EXCELLENT_QUOTA_EXCEEDED"],
    },
    { step: "DEFER", change: { hasReason: false }, codes: ["REASON_MISSING"] },
    { step: "APPEAL", change: { hasReason: false }, codes: ["REASON_MISSING"] },
    { step: "REOPEN", change: { hasReason: false }, codes: ["REASON_MISSING"] },
  ])("$step with $change answers $codes", ({ step, change, codes }) => {
    expect(refusals(step, change)).toEqual(codes);
  });

  it.each([EDITION_2018, EDITION_2019])(
    "P-09 ($code): without the State rating the member is neither compiled, voted on nor decided",
    (edition) => {
      for (const step of ["COMPILE", "RECORD_BALLOT", "DECIDE"] as const) {
        expect(refusals(step, { edition, stateRating: null }), step).toEqual(["STATE_RATING_MISSING"]);
        expect(refusals(step, { edition, stateRating: "GOOD" }), step).toEqual([]);
      }
    },
  );

  it("P-09: the refusal says who must act first and which order it would break", () => {
    expect(mayAdvance("REVIEWED", "COMPILE", facts({ stateRating: null }))).toEqual({
      ok: false,
      refusals: [
        {
          code: "STATE_RATING_MISSING",
          actor: "CELL_SECRETARY",
          constraint: "STATE_RATING_BEFORE_MEMBER_RATING",
        },
      ],
    });
  });

  it("an edition without the order constraint does not ask for the State rating", () => {
    const edition: Edition = { ...EDITION_2018, order: [] };
    expect(refusals("COMPILE", { edition, stateRating: null })).toEqual([]);
  });

  it("a fact nobody stated counts as not having happened", () => {
    const verdict = mayAdvance("VERIFIED", "DECIDE", { edition: EDITION_2018 });
    expect(verdict.ok ? [] : verdict.refusals.map((it) => it.code)).toEqual([
      "STATE_RATING_MISSING",
      "LEVEL_NOT_DECIDED",
      "QUOTA_NOT_CHECKED",
    ]);
  });
});

describe("steps", () => {
  it.each([
    { state: "DRAFT", steps: ["SUBMIT_SELF_ASSESSMENT", "DEFER"] },
    { state: "SELF_SUBMITTED", steps: ["RECORD_REVIEW", "WITHDRAW_SELF_ASSESSMENT", "DEFER"] },
    { state: "PUBLISHED", steps: ["CLOSE", "APPEAL", "REOPEN"] },
    { state: "APPEALED", steps: ["DECIDE"] },
    { state: "REOPENED", steps: ["DECIDE"] },
    { state: "EXEMPT", steps: [] },
    { state: "REVIEW_ONLY", steps: [] },
  ] as const)("from $state lead $steps", ({ state, steps }) => expect(nextSteps(state)).toEqual(steps));

  it("names the steps that one act on paper covers, and none backwards", () => {
    expect(stepsBetween("PROPOSED", "DECIDED")).toEqual(["CHECK_QUOTA", "VERIFY", "DECIDE"]);
    expect(stepsBetween("DECIDED", "DECIDED")).toEqual([]);
    expect(stepsBetween("DECIDED", "DRAFT")).toBeNull();
    expect(stepsBetween("EXEMPT", "CLOSED")).toBeNull();
  });

  it("no step leads back behind a decision without reopening it", () => {
    for (const step of STEPS) {
      const { from, to } = STEP_RULES[step];
      for (const state of from.filter(isDecided)) expect(isDecided(to), `${step} from ${state}`).toBe(true);
    }
  });
});
