import { describe, expect, it } from "vitest";
import { MORE_THAN_HALF } from "../editions/majority.js";
import { checkQuorum } from "./checkQuorum.js";

describe("a quorum of more than half", () => {
  it.each([
    { present: 15, convened: 30, required: 16 },
    { present: 4, convened: 9, required: 5 },
    { present: 0, convened: 0, required: 1 },
  ])("is not met by $present of $convened, and $required are needed", (figures) =>
    expect(checkQuorum(figures.present, figures.convened, MORE_THAN_HALF)).toEqual({
      ok: false,
      code: "QUORUM_NOT_MET",
      ...figures,
    }),
  );

  it.each([
    { present: 16, convened: 30 },
    { present: 5, convened: 9 },
  ])("is met by $present of $convened", ({ present, convened }) =>
    expect(checkQuorum(present, convened, MORE_THAN_HALF)).toEqual({ ok: true }),
  );
});
