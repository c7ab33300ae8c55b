import { expect, it } from "vitest";
import { kindStanding } from "./kindStanding";

it("counts who is expected and who has handed in, at whatever later step", () => {
  const counts = [
    { state: "DRAFT", count: 5 },
    { state: "SELF_SUBMITTED", count: 3 },
    { state: "COMPILED", count: 2 },
    { state: "PUBLISHED", count: 1 },
    { state: "REVIEW_ONLY", count: 1 },
    { state: "EXEMPT", count: 4 },
  ] as const;
  expect(kindStanding(counts)).toEqual({ expected: 12, handedIn: 6, out: 4 });
  expect(kindStanding([])).toEqual({ expected: 0, handedIn: 0, out: 0 });
});
