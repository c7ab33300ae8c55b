import { describe, expect, it } from "vitest";
import { dueState } from "./dueState";

describe("a task", () => {
  it.each([
    { dueOn: "2018-11-30", state: "late" },
    { dueOn: "2018-12-01", state: "today" },
    { dueOn: "2018-12-02", state: "due" },
  ])("to be done by $dueOn is $state on Saturday, 1 December 2018", ({ dueOn, state }) =>
    expect(dueState(dueOn, "2018-12-01")).toBe(state),
  );
});
