import { describe, expect, it } from "vitest";
import { type Assignment, assignmentKey, type Evaluator } from "./assignment.js";
import { mergeAssignments, type StoredAssignment } from "./mergeAssignments.js";

const sheet = (evaluator: Evaluator, more: Partial<Assignment> = {}): Assignment => ({
  subjectId: "s",
  evaluator,
  side: "BELOW",
  role: "SUBORDINATE_UNITS",
  attribution: "NAMED",
  formCode: null,
  criteria: null,
  ...more,
});
const unit = (unitId: string, signatoryId = "m"): Evaluator => ({ kind: "UNIT", unitId, signatoryId });
const stored = (it: Assignment, more: Partial<StoredAssignment> = {}): StoredAssignment => ({
  ...it,
  id: `id of ${assignmentKey(it)}`,
  origin: "DERIVED",
  isRemoved: false,
  hasSheet: false,
  ...more,
});

describe("mergeAssignments", () => {
  it("adds what is new, drops what is no longer derived, and does nothing the second time", () => {
    const derived = [sheet(unit("a")), sheet(unit("b"))];
    expect(mergeAssignments(derived, [stored(sheet(unit("a"))), stored(sheet(unit("z")))])).toEqual({
      add: [sheet(unit("b"))],
      change: [],
      drop: ["id of s UNIT z"],
      unchanged: 1,
    });
    expect(
      mergeAssignments(
        derived,
        derived.map((it) => stored(it)),
      ),
    ).toEqual({
      add: [],
      change: [],
      drop: [],
      unchanged: 2,
    });
  });

  it.each<Partial<Assignment>>([
    { evaluator: unit("a", "successor") },
    { side: "ABOVE" },
    { role: "SUPERIOR_OFFICES" },
    { attribution: "CONFIDENTIAL" },
    { formCode: "Mẫu 03" },
    { criteria: ["I.1"] },
  ])("changes what is another now: %o", (more) => {
    const to = sheet(unit("a"), more);
    expect(mergeAssignments([to], [stored(sheet(unit("a")))])).toEqual({
      add: [],
      change: [{ id: "id of s UNIT a", to }],
      drop: [],
      unchanged: 0,
    });
  });

  it("leaves what the office added or took out, and a sheet that is begun", () => {
    const kept = [
      stored(sheet(unit("added")), { origin: "ADDED" }),
      stored(sheet(unit("begun")), { hasSheet: true }),
      stored(sheet(unit("out")), { isRemoved: true }),
    ];
    const derived = [sheet(unit("out")), sheet(unit("begun", "successor"))];
    expect(mergeAssignments(derived, kept)).toEqual({ add: [], change: [], drop: [], unchanged: 3 });
  });

  it("tells a body, a unit and a person apart, and one subject from another", () => {
    const keys = [
      sheet({ kind: "BODY", bodyId: "x", signatoryId: "x" }),
      sheet(unit("x", "x")),
      sheet({ kind: "PERSON", signatoryId: "x" }),
      sheet(unit("x", "x"), { subjectId: "t" }),
    ].map(assignmentKey);
    expect(keys).toEqual(["s BODY x", "s UNIT x", "s PERSON x", "t UNIT x"]);
  });
});
