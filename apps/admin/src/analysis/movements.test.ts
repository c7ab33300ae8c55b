import { describe, expect, it } from "vitest";
import { makeCell } from "./makeCell";
import { movements } from "./movements";

describe("movements between stages", () => {
  it("takes 13 from excellent to good between self-assessment 139/707/20 and decision 126/720/20", () => {
    const self = makeCell({ counts: [139, 707, 20, 0] });
    const decided = makeCell({ counts: [126, 720, 20, 0] });
    const found = movements(self, decided);
    expect(found?.map((it) => it.change)).toEqual([-13, 13, 0, 0]);
    expect(found?.reduce((sum, it) => sum + it.change, 0)).toBe(0);
  });

  it("says nothing where fewer have a decision than assessed themselves", () => {
    expect(
      movements(makeCell({ counts: [139, 707, 20, 0] }), makeCell({ counts: [20, 100, 0, 0] })),
    ).toBeNull();
  });

  it("says nothing of a withheld unit", () => {
    expect(movements(makeCell({ isWithheld: true }), makeCell())).toBeNull();
  });
});
