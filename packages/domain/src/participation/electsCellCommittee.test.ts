import { expect, it } from "vitest";
import { electsCellCommittee } from "./electsCellCommittee.js";

it("P-11: a cell elects a committee from nine official members on", () => {
  expect([0, 6, 8, 9, 10].map(electsCellCommittee)).toEqual([false, false, false, true, true]);
  expect(() => electsCellCommittee(-1)).toThrow(RangeError);
  expect(() => electsCellCommittee(8.5)).toThrow(RangeError);
});
