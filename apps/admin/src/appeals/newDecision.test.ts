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
  expect(isDecisionReady(it, former, isOver)).toBe(ready),
);

it("is of today where no day was typed, and overrides only where that was chosen", () => {
  expect(correctionOf(typed, "2018-12-14")).toEqual({
    level: "GOOD",
    resolutionNumber: "05-NQ/ĐU",
    resolvedOn: "2018-12-14",
    override: null,
  });
  expect(correctionOf(answered, "2018-12-14").override).toEqual({
    authority: "Quận ủy",
    reason: "Thành tích",
  });
});
