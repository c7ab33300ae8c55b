import { expect, it } from "vitest";
import { distribution } from "./distribution.js";
import { THUONG_THANH_2020_LEVELS } from "./fixtures/thuongThanh2020.js";
import { fewestMoved, netMovement } from "./netMovement.js";

const { cells, members } = THUONG_THANH_2020_LEVELS;

it("N-17: from self to decided 13 move down from excellent and the total stays 866", () => {
  expect(netMovement(members.self, members.decided)).toEqual({
    EXCELLENT: -13,
    GOOD: 13,
    SATISFACTORY: 0,
    UNSATISFACTORY: 0,
  });
  expect(distribution(members.self).rated).toBe(866);
  expect(distribution(members.decided).rated).toBe(866);
});

it("F-2: at least 13 members and 15 cells were changed between self and decision", () => {
  expect(fewestMoved(members.self, members.decided)).toBe(13);
  expect(fewestMoved(cells.self, cells.decided)).toBe(15);
  expect(fewestMoved(cells.self, cells.self)).toBe(0);
});

it("does not take those who only joined or left for moved", () => {
  const joined = { ...cells.self, SATISFACTORY: 4 };
  expect(fewestMoved(cells.self, joined)).toBe(0);
  expect(fewestMoved(joined, cells.self)).toBe(0);
});
