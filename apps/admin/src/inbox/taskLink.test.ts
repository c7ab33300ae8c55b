import { describe, expect, it } from "vitest";
import type { TaskItemFragment } from "../graphql/generated/graphql";
import { taskLink } from "./taskLink";

const at = (kind: TaskItemFragment["kind"], isOwn = false, hasEvaluators = true) =>
  taskLink(
    {
      kind,
      roundId: "r",
      year: 2018,
      unit: { id: "u", name: "", shortName: "" },
      reviewId: "v",
      formId: "f",
      isOwn,
    },
    hasEvaluators,
  );

describe("a task opens its form", () => {
  it.each([
    ["SUGGEST_POINTS", "/rounds/r/evaluators"],
    ["ANSWER_POINTS", "/my/review/v"],
    ["WRITE_SELF_ASSESSMENT", "/my/review/v"],
    ["DRAFT_REPORTS", "/reviews?round=r&kind=COLLECTIVE"],
    ["TYPE_SELF_ASSESSMENTS", "/cell-rounds/r/u/typing"],
    ["RECORD_STATE_RATINGS", "/cell-rounds/r/u/ballot"],
    ["RECORD_PAPER", "/reviews/v?round=r"],
    ["WRITE_RESIDENCE_COMMENTS", "/residence-comments?year=2018"],
    ["FILL_SHEET", "/my/sheets/f"],
    ["NOTE_POSITIONS", "/my-positions"],
    ["PLAN_VOTING_SESSION", "/cell-rounds/r/u/meeting"],
    ["HOLD_SESSION", "/meeting-sessions/f"],
    ["HOLD_MEETING", "/cell-rounds/r/u/roll-call"],
    ["RECORD_REVIEW", "/reviews/v?round=r"],
    ["RECORD_BALLOT", "/cell-rounds/r/u/ballot"],
    ["PROPOSE_WITHOUT_MAJORITY", "/cell-rounds/r/u/ballot"],
    ["SETTLE_APPEAL", "/appeals/v"],
    ["RERATE_LEVEL", "/appeals/v"],
    ["PROPOSE_LEVELS", "/rounds/r/proposals/levels"],
    ["SEAL_PROPOSALS", "/rounds/r/proposals"],
    ["DECIDE_LEVELS", "/rounds/r/board"],
    ["PUBLISH_RESULTS", "/rounds/r"],
    ["APPLY_CHANGES", "/rounds/r/changes"],
  ] as const)("%s", (kind, link) => expect(at(kind)).toBe(link));

  it("leads whoever heads the subject to the own page", () =>
    expect(at("RECORD_REVIEW", true)).toBe("/my/review/v"));

  it("of points for who does not choose evaluators on the list of reviews", () =>
    expect(at("SUGGEST_POINTS", false, false)).toBe("/reviews?round=r&kind=COLLECTIVE"));
});
