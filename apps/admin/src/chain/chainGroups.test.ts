import { expect, it } from "vitest";
import type { ChainLinkLineFragment } from "../graphql/generated/graphql";
import { chainGroups } from "./chainGroups";

const link = (unit: string, rest: Partial<ChainLinkLineFragment>): ChainLinkLineFragment => ({
  id: unit + (rest.nextStep ?? ""),
  unit: { id: unit, name: unit },
  kind: "MEMBER",
  state: "DRAFT",
  nextStep: "SUBMIT_SELF_ASSESSMENT",
  actor: { vi: "Đảng viên", en: "The member" },
  count: 1,
  names: [],
  reviewIds: [],
  since: null,
  workingDaysWaited: null,
  isActionable: true,
  refusals: [],
  people: [],
  ...rest,
});

it("makes one group of the same step in many units, with its subjects and the longest wait", () => {
  const [group, ...others] = chainGroups([
    link("a", { count: 3, since: "2018-11-28", workingDaysWaited: 2 }),
    link("b", { count: 4, since: "2018-11-24", workingDaysWaited: 5 }),
  ]);
  expect(others).toEqual([]);
  expect(group).toMatchObject({ count: 7, since: "2018-11-24", workingDaysWaited: 5 });
  expect(group?.links.map(({ unit }) => unit.id)).toEqual(["b", "a"]);
});

it("reminds each account once and names those who have none", () => {
  const people = [
    { name: "An", accountId: "1" },
    { name: "Bình", accountId: null },
  ];
  expect(chainGroups([link("a", { people }), link("b", { people })])).toMatchObject([
    { accountIds: ["1"], unreachable: ["Bình"] },
  ]);
});

it("keeps apart what waits for another reason, and does not repeat the step as its own reason", () => {
  const groups = chainGroups([
    link("a", { nextStep: "RECORD_REVIEW", refusals: [{ code: "REVIEW_NOT_RECORDED", arguments: [] }] }),
    link("b", { nextStep: "RECORD_REVIEW" }),
    link("c", { nextStep: "COMPILE", refusals: [{ code: "PAPER_MISSING", arguments: [] }] }),
  ]);
  expect(groups.map((it) => [it.nextStep, it.count, it.refusals.map(({ code }) => code)])).toEqual([
    ["RECORD_REVIEW", 2, []],
    ["COMPILE", 1, ["PAPER_MISSING"]],
  ]);
});

it("puts what can be done now before what waits, then the longest wait", () => {
  const groups = chainGroups([
    link("a", { nextStep: "DECIDE", isActionable: false, workingDaysWaited: 9 }),
    link("b", { nextStep: "RECORD_BALLOT", workingDaysWaited: 1 }),
    link("c", { workingDaysWaited: 5 }),
  ]);
  expect(groups.map(({ nextStep }) => nextStep)).toEqual([
    "SUBMIT_SELF_ASSESSMENT",
    "RECORD_BALLOT",
    "DECIDE",
  ]);
});
