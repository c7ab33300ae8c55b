import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkQuorum } from "../ballot/checkQuorum.js";
import { MORE_THAN_HALF } from "../editions/majority.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";
import { makeProcedureFacts, makeRatedEdition } from "../testing/builders.js";
import { mayAdvance } from "./mayAdvance.js";
import type { ProcedureFacts } from "./procedureFacts.js";
import type { ReviewState } from "./reviewState.js";
import { STEPS, type Step } from "./steps.js";

/** What must have been true at some moment before a subject may stand in a state, told apart from the machine. */
const MUST_HAVE_HELD: readonly {
  readonly name: string;
  readonly states: readonly ReviewState[];
  readonly kinds: readonly SubjectKind[];
  readonly held: (facts: ProcedureFacts) => boolean;
}[] = [
  {
    name: "the self-assessment was complete",
    states: [
      "SELF_SUBMITTED",
      "REVIEWED",
      "COMPILED",
      "VOTED",
      "PROPOSED",
      "QUOTA_CHECKED",
      "VERIFIED",
      "DECIDED",
    ],
    kinds: SUBJECT_KINDS,
    held: (it) => it.isSelfAssessmentComplete === true,
  },
  {
    name: "the review was recorded",
    states: [
      "REVIEWED",
      "COMPILED",
      "VOTED",
      "PROPOSED",
      "QUOTA_CHECKED",
      "VERIFIED",
      "DECIDED",
      "PUBLISHED",
    ],
    kinds: ["MEMBER", "CADRE", "COLLECTIVE"],
    held: (it) => it.isReviewRecorded === true,
  },
  {
    name: "the State rating was known",
    states: ["COMPILED", "VOTED", "PROPOSED", "DECIDED", "NOTIFIED", "CLOSED"],
    kinds: ["MEMBER"],
    held: (it) => (it.stateRating ?? null) !== null,
  },
  {
    name: "a vote with quorum was taken",
    states: ["VOTED", "PROPOSED", "QUOTA_CHECKED", "VERIFIED", "DECIDED", "PUBLISHED"],
    kinds: SUBJECT_KINDS,
    held: (it) => it.hasBallot === true && it.quorum?.ok === true,
  },
  {
    name: "a level was proposed",
    states: ["PROPOSED", "QUOTA_CHECKED", "VERIFIED", "DECIDED", "PUBLISHED"],
    kinds: SUBJECT_KINDS,
    held: (it) => (it.proposedLevel ?? null) !== null,
  },
  {
    name: "the quota was checked",
    states: ["QUOTA_CHECKED", "VERIFIED", "DECIDED", "NOTIFIED", "PUBLISHED", "CLOSED"],
    kinds: SUBJECT_KINDS,
    held: (it) => (it.quota ?? null) !== null,
  },
  {
    name: "somebody else decided a level",
    states: ["DECIDED", "NOTIFIED", "PUBLISHED", "APPEALED", "REOPENED", "CLOSED"],
    kinds: SUBJECT_KINDS,
    held: (it) => it.isOwnCase !== true && (it.decidedLevel ?? null) !== null,
  },
  {
    name: "a reason was given",
    states: ["APPEALED", "REOPENED", "DEFERRED"],
    kinds: SUBJECT_KINDS,
    held: (it) => it.hasReason === true,
  },
];

const { quota } = makeProcedureFacts();
const anyFacts: fc.Arbitrary<Partial<ProcedureFacts>> = fc.record(
  {
    isSelfAssessmentComplete: fc.boolean(),
    isReviewRecorded: fc.boolean(),
    stateRating: fc.constantFrom("GOOD", "NOT_APPLICABLE", null),
    hasBallot: fc.boolean(),
    quorum: fc.constantFrom(checkQuorum(16, 30, MORE_THAN_HALF), checkQuorum(15, 30, MORE_THAN_HALF), null),
    ballotOutcome: fc.constantFrom("GOOD", "EXCELLENT", "NO_MAJORITY", null),
    proposedLevel: fc.constantFrom("GOOD", "EXCELLENT", null),
    quota: fc.constantFrom(quota ?? null, null),
    decidedLevel: fc.constantFrom("GOOD", "EXCELLENT", null),
    isOwnCase: fc.boolean(),
    hasReason: fc.boolean(),
  },
  { requiredKeys: [] },
);
/** Mostly the whole of what is needed, so that walks get far; now and then something is missing. */
const mostlyDone = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Partial<ProcedureFacts>>(makeProcedureFacts()) },
  { weight: 2, arbitrary: anyFacts },
);
const oneIn = (n: number) => fc.integer({ min: 1, max: n }).map((it) => it === 1);
/** Moves along the main line three times in four, so that walks arrive somewhere; a wild move tries any step. */
const anyMove = fc.record({
  pick: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat() }),
  isWild: oneIn(5),
  facts: mostlyDone,
});
const anyWalk = fc.array(anyMove, { minLength: 10, maxLength: 60, size: "max" });
const edition = makeRatedEdition();

function walk(
  kind: SubjectKind,
  moves: readonly { pick: number; isWild: boolean; facts: Partial<ProcedureFacts> }[],
) {
  const history: ProcedureFacts[] = [];
  const visited: { state: ReviewState; after: number }[] = [];
  let state: ReviewState = "DRAFT";
  for (const { pick, isWild, facts } of moves) {
    const now: ProcedureFacts = { ...facts, edition, kind };
    history.push(now);
    const allowed = STEPS.filter((step) => mayAdvance(state, step, now).ok);
    const steps: readonly Step[] = isWild || allowed.length === 0 ? STEPS : allowed;
    const verdict = mayAdvance(state, steps[pick % steps.length] ?? "DECIDE", now);
    if (!verdict.ok) continue;
    state = verdict.to;
    visited.push({ state, after: history.length });
  }
  return { history, visited };
}

describe("the state machine", () => {
  it.each(SUBJECT_KINDS)("never brings a %s to a state whose precondition never held", (kind) => {
    fc.assert(
      fc.property(anyWalk, (moves) => {
        const { history, visited } = walk(kind, moves);
        for (const { state, after } of visited) {
          for (const { name, states, kinds, held } of MUST_HAVE_HELD) {
            if (!states.includes(state) || !kinds.includes(kind)) continue;
            expect(history.slice(0, after).some(held), `${state}: ${name}`).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is walked to the end often enough for that to mean something", () => {
    const ends = fc
      .sample(anyWalk, { numRuns: 300, seed: 20181127 })
      .map((moves) => walk("MEMBER", moves).visited);
    expect(ends.filter((it) => it.some(({ state }) => state === "DECIDED")).length).toBeGreaterThan(30);
  });
});
