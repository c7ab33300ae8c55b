import { describe, expect, it } from "vitest";
import { checkQuorum } from "../ballot/checkQuorum.js";
import { MONDAY_TO_FRIDAY } from "../calendar/workingDays.js";
import type { Edition } from "../editions/edition.js";
import { editionByCode } from "../editions/editions.js";
import { MORE_THAN_HALF } from "../editions/majority.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import { checkExcellentQuota } from "../quota/quotaState.js";
import { makeProcedureFacts, makeRatedEdition } from "../testing/builders.js";
import { appealWindow } from "./appealWindow.js";
import { mayAdvance } from "./mayAdvance.js";
import { possibleSteps } from "./possibleSteps.js";
import type { ProcedureFacts } from "./procedureFacts.js";
import { nextSteps, PROCEDURES, stepsBetween } from "./procedures.js";
import { REVIEW_STATES, type ReviewState } from "./reviewState.js";
import { severityOf } from "./severity.js";
import { STEP_RULES, STEPS, type Step } from "./steps.js";

const EDITION_2018 = editionByCode("2018");
const EDITION_2019 = editionByCode("2019");

const quota20 = {
  sharePercent: 20,
  group: "GRASSROOTS_ORGANISATION",
  rounding: "FLOOR",
  hardBlock: false,
} as const;
/** 15 of 30 where 16 are needed. */
const TOO_FEW = checkQuorum(15, 30, MORE_THAN_HALF);
const over = checkExcellentQuota({ excellent: 142, good: 704 }, quota20);

function refusals(step: Step, change: Partial<ProcedureFacts>): string[] {
  const state = STEP_RULES[step].from[0] ?? "DRAFT";
  const verdict = mayAdvance(state, step, makeProcedureFacts(change));
  return verdict.ok ? [] : verdict.refusals.map((it) => it.code);
}

describe("mayAdvance", () => {
  it("goes from draft to closed when everything is done", () => {
    const walked = ["DRAFT"];
    let state: (typeof REVIEW_STATES)[number] = "DRAFT";
    for (const step of stepsBetween("DRAFT", "CLOSED") ?? []) {
      const verdict = mayAdvance(state, step, makeProcedureFacts());
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
        const verdict = mayAdvance(state, step, makeProcedureFacts());
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
    { step: "RECORD_BALLOT", change: { quorum: null }, codes: ["BALLOT_NOT_RECORDED"] },
    { step: "RECORD_BALLOT", change: { quorum: TOO_FEW }, codes: ["QUORUM_NOT_MET"] },
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

  it("a vote by too few says how many were there and how many must be", () => {
    expect(mayAdvance("COMPILED", "RECORD_BALLOT", makeProcedureFacts({ quorum: TOO_FEW }))).toMatchObject({
      refusals: [{ code: "QUORUM_NOT_MET", figures: { convened: 30, present: 15, required: 16 } }],
    });
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
    expect(mayAdvance("REVIEWED", "COMPILE", makeProcedureFacts({ stateRating: null }))).toEqual({
      ok: false,
      refusals: [
        {
          code: "STATE_RATING_MISSING",
          actor: "CELL_SECRETARY",
          waitingSince: null,
          waitsFor: [],
          constraint: "STATE_RATING_BEFORE_MEMBER_RATING",
        },
      ],
      warnings: [],
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

describe("mayAdvance for other kinds", () => {
  const edition = makeRatedEdition();

  it.each(SUBJECT_KINDS)("a %s goes from draft to closed when everything is done", (kind) => {
    const everything = makeProcedureFacts({ kind, edition });
    let state: ReviewState = "DRAFT";
    const steps = stepsBetween("DRAFT", "CLOSED", PROCEDURES[kind]) ?? [];
    for (const step of steps) {
      const verdict = mayAdvance(state, step, everything);
      if (!verdict.ok) throw new Error(`${step}: ${JSON.stringify(verdict.refusals)}`);
      state = verdict.to;
    }
    expect(state).toBe("CLOSED");
    expect(steps).toHaveLength(kind === "ORGANISATION" ? 10 : 11);
  });

  it("only the member rating rests on the State rating", () => {
    const verdictOf = (kind: SubjectKind) =>
      mayAdvance("VERIFIED", "DECIDE", makeProcedureFacts({ kind, edition, stateRating: null })).ok;
    expect(SUBJECT_KINDS.filter((kind) => !verdictOf(kind))).toEqual(["MEMBER"]);
  });

  it("an organisation votes without a review meeting of its own, a collective does not", () => {
    const verdictOf = (kind: SubjectKind) =>
      mayAdvance("COMPILED", "RECORD_BALLOT", makeProcedureFacts({ kind, edition, isReviewRecorded: false }))
        .ok;
    expect(verdictOf("ORGANISATION")).toBe(true);
    expect(verdictOf("COLLECTIVE")).toBe(false);
  });

  it("the refusal names who acts for the kind", () => {
    const verdict = mayAdvance(
      "SELF_SUBMITTED",
      "RECORD_REVIEW",
      makeProcedureFacts({ kind: "COLLECTIVE", edition, isReviewRecorded: false }),
    );
    expect(verdict.ok ? [] : verdict.refusals.map((it) => it.actor)).toEqual(["COLLECTIVE_HEAD"]);
    const unchecked = mayAdvance(
      "VERIFIED",
      "DECIDE",
      makeProcedureFacts({ kind: "CADRE", edition, quota: null }),
    );
    expect(unchecked.ok ? [] : unchecked.refusals.map((it) => [it.code, it.actor])).toEqual([
      ["QUOTA_NOT_CHECKED", "ADVISORY_OFFICE"],
    ]);
  });

  it("a step the kind does not have is refused like one out of place", () => {
    const verdict = mayAdvance(
      "SELF_SUBMITTED",
      "RECORD_REVIEW",
      makeProcedureFacts({ kind: "ORGANISATION", edition }),
    );
    expect(verdict.ok ? [] : verdict.refusals).toMatchObject([
      {
        code: "STEP_NOT_POSSIBLE_FROM_STATE",
        figures: { state: "SELF_SUBMITTED", step: "RECORD_REVIEW", next: "COMPILE" },
      },
    ]);
  });

  it("an edition that does not rate the kind refuses every step", () => {
    const { subjects } = edition;
    const until2017: Edition = { ...edition, subjects: { ...subjects, COLLECTIVE: null } };
    const verdict = mayAdvance(
      "DRAFT",
      "SUBMIT_SELF_ASSESSMENT",
      makeProcedureFacts({ kind: "COLLECTIVE", edition: until2017 }),
    );
    expect(verdict.ok ? [] : verdict.refusals).toMatchObject([
      { code: "SUBJECT_KIND_NOT_RATED", figures: { kind: "COLLECTIVE" } },
    ]);
  });

  it("an edition without a quota asks for no check of it", () => {
    const { subjects } = edition;
    const noQuota: Edition = {
      ...edition,
      subjects: { ...subjects, MEMBER: { ...subjects.MEMBER, quota: null } },
    };
    const facts = makeProcedureFacts({ edition: noQuota, quota: null });
    expect(mayAdvance("PROPOSED", "CHECK_QUOTA", facts).ok).toBe(true);
    expect(mayAdvance("VERIFIED", "DECIDE", facts).ok).toBe(true);
  });

  it.each(["REFERENCE", "NONE"] as const)("where the vote is %s, the body proposes without it", (vote) => {
    const facts = makeProcedureFacts({ edition: makeRatedEdition({ vote }), ballotOutcome: null });
    expect(mayAdvance("COMPILED", "PROPOSE", facts)).toMatchObject({ ok: true, to: "PROPOSED" });
    const otherwise = { ...facts, ballotOutcome: "GOOD", proposedLevel: "SATISFACTORY" } as const;
    expect(mayAdvance("COMPILED", "PROPOSE", otherwise).ok).toBe(true);
    expect(mayAdvance("COMPILED", "PROPOSE", { ...facts, proposedLevel: null }).ok).toBe(false);
  });
});

describe("what a refusal carries", () => {
  it("the day since when it waits and what for, as the caller knows them", () => {
    const verdict = mayAdvance(
      "REVIEWED",
      "COMPILE",
      makeProcedureFacts({
        stateRating: null,
        missingPapers: ["FORMER_CELL_OPINION"],
        stateSince: "2018-11-28",
        waits: { STATE_RATING_MISSING: { since: "2018-11-20", for: ["agency-7"] } },
      }),
    );
    expect(verdict.ok ? [] : verdict.refusals).toMatchObject([
      { code: "STATE_RATING_MISSING", waitingSince: "2018-11-20", waitsFor: ["agency-7"] },
      { code: "PAPER_MISSING", waitingSince: "2018-11-28", waitsFor: [] },
    ]);
  });

  it("no day when nobody recorded one", () => {
    const verdict = mayAdvance("VERIFIED", "DECIDE", makeProcedureFacts({ isOwnCase: true }));
    expect(verdict.ok ? [] : verdict.refusals).toMatchObject([{ code: "OWN_CASE", waitingSince: null }]);
  });

  it("suggested points without an answer, by their ids", () => {
    const verdict = mayAdvance(
      "DRAFT",
      "SUBMIT_SELF_ASSESSMENT",
      makeProcedureFacts({ unansweredPoints: ["point-2", "point-5"] }),
    );
    expect(verdict.ok ? [] : verdict.refusals).toMatchObject([
      {
        code: "SUGGESTED_POINT_UNANSWERED",
        actor: "MEMBER",
        waitsFor: ["point-2", "point-5"],
        figures: { count: 2 },
      },
    ]);
  });

  it("the items that the dossier lacks before it is closed", () => {
    const facts = makeProcedureFacts({ missingDossierItems: [{ item: "MEETING_MINUTES", number: 3 }] });
    const verdict = mayAdvance("PUBLISHED", "CLOSE", facts);
    expect(verdict.ok ? [] : verdict.refusals).toMatchObject([
      { code: "DOSSIER_ITEM_MISSING", figures: { item: "MEETING_MINUTES", number: 3 } },
    ]);
    expect(mayAdvance("PUBLISHED", "CLOSE", { ...facts, missingDossierItems: [] }).ok).toBe(true);
  });

  it.each([
    ["2018-12-31", true],
    ["2019-01-01", false],
  ])("an appeal filed on %s against a notice of 17/12/2018 is taken: %s", (filedOn, isTaken) => {
    const window = appealWindow("2018-12-17", 10, MONDAY_TO_FRIDAY);
    const verdict = mayAdvance("NOTIFIED", "APPEAL", makeProcedureFacts({ appeal: { window, filedOn } }));
    expect(verdict.ok ? [] : verdict.refusals.map((it) => [it.code, it.figures])).toEqual(
      isTaken ? [] : [["APPEAL_WINDOW_OVER", { lastDay: "2018-12-31" }]],
    );
  });

  it.each([
    { certainty: "SOURCED", isRefused: true },
    { certainty: "KNOWN", isRefused: false },
  ] as const)(
    "a late draft report is refused when the rule is $certainty: $isRefused",
    ({ certainty, isRefused }) => {
      const draftReport = {
        ok: false,
        code: "DRAFT_REPORT_LATE",
        severity: severityOf(certainty),
        lastDay: "2025-12-08",
        sentOn: "2025-12-09",
        workingDays: 3,
      } as const;
      const facts = makeProcedureFacts({ kind: "COLLECTIVE", edition: makeRatedEdition(), draftReport });
      const verdict = mayAdvance("SELF_SUBMITTED", "RECORD_REVIEW", facts);
      const expected = [
        {
          code: "DRAFT_REPORT_LATE",
          actor: "COLLECTIVE_HEAD",
          waitingSince: "2025-12-08",
          waitsFor: [],
          figures: { lastDay: "2025-12-08", workingDays: 3 },
        },
      ];
      expect(verdict.ok ? [] : verdict.refusals).toEqual(isRefused ? expected : []);
      expect(verdict.warnings).toEqual(isRefused ? [] : expected);
      const inTime = { ...facts, draftReport: { ok: true, lastDay: "2025-12-08" } } as const;
      expect(mayAdvance("SELF_SUBMITTED", "RECORD_REVIEW", inTime)).toEqual({
        ok: true,
        to: "REVIEWED",
        warnings: [],
      });
    },
  );
});

describe("possibleSteps", () => {
  it("gives every step from a state with who acts and what stands against it", () => {
    const steps = possibleSteps("SELF_SUBMITTED", makeProcedureFacts({ isReviewRecorded: false }));
    expect(steps.map((it) => [it.step, it.actor, it.verdict.ok])).toEqual([
      ["RECORD_REVIEW", "CELL_SECRETARY", false],
      ["WITHDRAW_SELF_ASSESSMENT", "MEMBER", true],
      ["DEFER", "CELL_SECRETARY", true],
    ]);
  });

  it("is empty where the part in the round is over", () => {
    expect(possibleSteps("EXEMPT", makeProcedureFacts())).toEqual([]);
  });

  it("names the steps of `nextSteps` in every state", () => {
    for (const state of REVIEW_STATES)
      expect(possibleSteps(state, makeProcedureFacts()).map((it) => it.step)).toEqual(nextSteps(state));
  });
});
