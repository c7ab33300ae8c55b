import { expect, it } from "vitest";
import { correctionOf, emptyDecision, isDecisionReady } from "./newDecision";

const typed = { ...emptyDecision("GOOD"), number: " 05-NQ/ĐU " };
const answered = { ...typed, isOverriding: true, authority: "Quận ủy", reason: "Thành tích" };

it.each([
  {
    what: "another level and a number",
    it: typed,
    former: "SATISFACTORY" as const,
    isOver: false,
    ready: true,
  },
  { what: "the level it already has", it: typed, former: "GOOD" as const, isOver: false, ready: false },
  { what: "no number", it: emptyDecision("GOOD"), former: null, isOver: false, ready: false },
  { what: "nobody who answers for the excess", it: typed, former: null, isOver: true, ready: false },
  { what: "somebody who answers for it", it: answered, former: null, isOver: true, ready: true },
])("a new decision with $what: $ready", ({ it, former, isOver, ready }) =>
  expect(isDecisionReady(it, former, isOver, false)).toBe(ready),
);

it("is of today where no day was typed, and overrides only where that was chosen", () => {
  expect(correctionOf(typed, "2018-12-14", false)).toEqual({
    level: "GOOD",
    resolutionNumber: "05-NQ/ĐU",
    resolvedOn: "2018-12-14",
    override: null,
    vote: null,
  });
  expect(correctionOf(answered, "2018-12-14", false).override).toEqual({
    authority: "Quận ủy",
    reason: "Thành tích",
  });
});

it("waits for the committee's vote where the plan asks for it", () => {
  expect(isDecisionReady(typed, null, false, true)).toBe(false);
  const vote = { ...typed.vote, members: "9", present: "9", approve: "5", other: "4" };
  expect(isDecisionReady({ ...typed, vote }, null, false, true)).toBe(true);
  expect(correctionOf({ ...typed, vote }, "2018-12-14", true).vote).toMatchObject({ approve: 5 });
});
