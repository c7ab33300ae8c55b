import { expect, it } from "vitest";
import { notificationLink } from "./notificationLink";

it.each([
  { kind: "PLAN_ISSUED", subjectKind: "ROUND", link: "/rounds/r" },
  { kind: "PLAN_AMENDED", subjectKind: "ROUND", link: "/rounds/r" },
  { kind: "PROMPT_ISSUED", subjectKind: "REVIEW", link: "/my/review/s" },
  { kind: "SELF_ASSESSMENT_DUE", subjectKind: "REVIEW", link: "/my/review/s" },
  { kind: "SELF_ASSESSMENT_DUE", subjectKind: "ROUND", link: "/" },
  { kind: "SELF_ASSESSMENT_RETURNED", subjectKind: "REVIEW", link: "/my/review/s" },
  { kind: "SHEET_DUE", subjectKind: "ROUND", link: "/my/sheets" },
  { kind: "RESIDENCE_COMMENT_DUE", subjectKind: "ROUND", link: "/residence-comments?year=2018" },
  { kind: "MEETING_CALLED", subjectKind: "MEETING", link: "/my-positions" },
  { kind: "MEETING_DUE", subjectKind: "REVIEW", link: "/cell-rounds/r/c" },
  { kind: "MEETING_DUE", subjectKind: "ROUND", link: "/rounds/r" },
  { kind: "BALLOT_DUE", subjectKind: "MEETING", link: "/cell-rounds/r/c/ballot" },
  { kind: "PROPOSAL_DUE", subjectKind: "REVIEW", link: "/cell-rounds/r/c/ballot" },
  { kind: "TELLER_NAMED", subjectKind: "MEETING", link: "/" },
  { kind: "PROPOSAL_RETURNED", subjectKind: "REVIEW", link: "/rounds/r/proposals" },
  { kind: "DECISION_DUE", subjectKind: "REVIEW", link: "/rounds/r/board" },
  { kind: "RESULT_NOTIFIED", subjectKind: "REVIEW", link: "/my/result/s" },
  { kind: "DOSSIER_MOVED", subjectKind: "REVIEW", link: "/my/review/s" },
  { kind: "DOSSIER_MOVED", subjectKind: "ROUND", link: "/cell-rounds/r/o" },
] as const)("$kind about a $subjectKind leads to $link", ({ kind, subjectKind, link }) =>
  expect(
    notificationLink({
      kind,
      subjectKind,
      subjectId: "s",
      roundId: "r",
      cellId: subjectKind === "ROUND" ? null : "c",
      organisation: { id: "o", shortName: "" },
      year: 2018,
    }),
  ).toBe(link),
);

it("leads to the review itself where it is no member's", () => {
  const place = { subjectId: "s", roundId: "r", cellId: null, organisation: null, year: 2018 };
  for (const kind of ["MEETING_DUE", "BALLOT_DUE", "PROPOSAL_DUE"] as const)
    expect(notificationLink({ ...place, kind, subjectKind: "REVIEW" })).toBe("/reviews/s?round=r");
});
