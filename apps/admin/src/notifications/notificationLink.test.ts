import { expect, it } from "vitest";
import { notificationLink } from "./notificationLink";

it.each([
  { kind: "SELF_ASSESSMENT_DUE", subjectKind: "REVIEW", link: "/my/review/1" },
  { kind: "SELF_ASSESSMENT_RETURNED", subjectKind: "REVIEW", link: "/my/review/1" },
  { kind: "PROMPT_ISSUED", subjectKind: "REVIEW", link: "/my/review/1" },
  { kind: "PROPOSAL_DUE", subjectKind: "REVIEW", link: "/reviews/1" },
  { kind: "SHEET_DUE", subjectKind: "REVIEW", link: null },
  { kind: "PLAN_ISSUED", subjectKind: "ROUND", link: "/rounds/1" },
  { kind: "MEETING_CALLED", subjectKind: "MEETING", link: null },
] as const)("$kind about a $subjectKind leads to $link", ({ kind, subjectKind, link }) =>
  expect(notificationLink({ kind, subjectKind, subjectId: "1" })).toBe(link),
);
