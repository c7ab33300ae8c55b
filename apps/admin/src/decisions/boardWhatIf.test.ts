import type { QuotaRule } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import type { Level } from "../graphql/generated/graphql";
import {
  type BoardCell,
  type BoardChange,
  boardWhatIf,
  cellsByWork,
  decidableCells,
  levelOfKey,
  setLevel,
} from "./boardWhatIf";

const rule: QuotaRule = {
  sharePercent: 20,
  group: "GRASSROOTS_ORGANISATION",
  rounding: "FLOOR",
  hardBlock: false,
};
const WHOLE = [{ name: null }];
const levels = (EXCELLENT: number, GOOD: number) => [
  { level: "EXCELLENT" as Level, count: EXCELLENT },
  { level: "GOOD" as Level, count: GOOD },
];
const cell = (id: string, excellent: number, good: number, more: Partial<BoardCell> = {}): BoardCell => ({
  cell: { id, name: id, shortName: id, kind: "CELL" },
  rated: excellent + good,
  isVoted: true,
  isDecided: false,
  self: [],
  proposed: levels(excellent, good),
  decided: [],
  groups: [{ name: null, proposed: levels(excellent, good), decided: more.decided ?? [] }],
  ...more,
});
const change = (more: Partial<BoardChange> = {}): BoardChange => ({
  reviewId: "r",
  memberName: "Trần Thị Thử",
  cellId: "a",
  quotaGroup: null,
  from: "EXCELLENT",
  to: "GOOD",
  reason: "",
  ...more,
});

describe("what if the committee decided so", () => {
  it("keeps 5 of 30: 8 and 22 exceed by 3, three moved to good do not", () => {
    const cells = [cell("a", 8, 22)];
    expect(boardWhatIf({ cells, groups: WHOLE }, new Set(["a"]), [], rule).quota).toMatchObject({
      allowed: 5,
      exceededBy: 3,
    });
    const moved = ["1", "2", "3"].map((reviewId) => change({ reviewId }));
    const after = boardWhatIf({ cells, groups: WHOLE }, new Set(["a"]), moved, rule);
    expect(after.counts).toMatchObject({ EXCELLENT: 5, GOOD: 25 });
    expect(after.quota).toMatchObject({ allowed: 5, exceededBy: 0, headroom: 0 });
  });

  it("counts decided cells always and open ones only when chosen", () => {
    const cells = [cell("a", 1, 5), cell("b", 0, 0, { isDecided: true, decided: levels(2, 10) })];
    expect(boardWhatIf({ cells, groups: WHOLE }, new Set(), [], rule).counts).toMatchObject({
      EXCELLENT: 2,
      GOOD: 10,
    });
    expect(boardWhatIf({ cells, groups: WHOLE }, new Set(["a"]), [], rule).counts).toMatchObject({
      EXCELLENT: 3,
      GOOD: 15,
    });
  });

  it("leaves changes of cells that are not chosen out", () => {
    const cells = [cell("a", 1, 5), cell("b", 1, 5)];
    expect(boardWhatIf({ cells, groups: WHOLE }, new Set(["b"]), [change()], rule).counts).toMatchObject({
      EXCELLENT: 1,
      GOOD: 5,
    });
  });

  it("counts each group by itself over the cells: a swap inside one mends it, a swap across does not", () => {
    // A holds 2 and 4, B 0 and 6, half of each in either cell: one place in each group, A is over by one.
    const half = (a: [number, number], b: [number, number]) => [
      { name: "A", proposed: levels(...a), decided: [] },
      { name: "B", proposed: levels(...b), decided: [] },
    ];
    const board = {
      groups: [{ name: "A" }, { name: "B" }],
      cells: [
        cell("a", 1, 5, { groups: half([1, 2], [0, 3]) }),
        cell("b", 1, 5, { groups: half([1, 2], [0, 3]) }),
      ],
    };
    const both = new Set(["a", "b"]);
    const before = boardWhatIf(board, both, [], rule);
    expect(before.counts).toMatchObject({ EXCELLENT: 2, GOOD: 10 });
    expect(before.quota).toMatchObject({ used: 2, allowed: 2, headroom: 1, exceededBy: 1 });
    expect(before.groups.map(({ name, quota }) => [name, quota.exceededBy, quota.headroom])).toEqual([
      ["A", 1, 0],
      ["B", 0, 1],
    ]);
    const toGood = change({ quotaGroup: "A" });
    const upIn = (quotaGroup: string) =>
      change({ reviewId: "up", cellId: "b", quotaGroup, from: "GOOD", to: "EXCELLENT" });
    expect(boardWhatIf(board, both, [toGood, upIn("B")], rule).quota).toMatchObject({
      used: 2,
      exceededBy: 0,
    });
    expect(boardWhatIf(board, both, [toGood, upIn("A")], rule).quota).toMatchObject({
      used: 2,
      exceededBy: 1,
    });
  });

  it("keeps what is left for later in the base, as it was proposed when the session was opened", () => {
    const board = {
      groups: [{ name: "A" }],
      cells: ["a", "b"].map((id) =>
        cell(id, 1, 2, { groups: [{ name: "A", proposed: levels(1, 2), decided: [] }] }),
      ),
    };
    const half = boardWhatIf(board, new Set(["a"]), [], rule);
    expect(half.counts).toMatchObject({ EXCELLENT: 1, GOOD: 2 });
    expect(half.quota).toMatchObject({ goodOrAbove: 6, allowed: 1, used: 1, exceededBy: 0 });
    const down = change({ quotaGroup: "A", from: "GOOD", to: "SATISFACTORY" });
    expect(boardWhatIf(board, new Set(["a"]), [down], rule).quota).toMatchObject({
      goodOrAbove: 5,
      exceededBy: 1,
    });
  });

  it("offers only cells that have voted and are not decided", () => {
    const cells = [
      cell("a", 1, 1),
      cell("b", 1, 1, { isVoted: false }),
      cell("c", 1, 1, { isDecided: true }),
    ];
    expect(decidableCells({ cells })).toEqual(["a"]);
  });
});

describe("the rows of the board", () => {
  it("shows what is to be decided first, then by name as people count", () => {
    const cells = [
      cell("Chi bộ 10", 1, 1),
      cell("Chi bộ 3", 1, 1, { isVoted: false }),
      cell("Chi bộ 1", 1, 1, { isDecided: true }),
      cell("Chi bộ 2", 1, 1),
    ];
    expect(cellsByWork(cells).map((it) => it.cell.name)).toEqual([
      "Chi bộ 2",
      "Chi bộ 10",
      "Chi bộ 1",
      "Chi bộ 3",
    ]);
  });
});

describe("changing a level on the board", () => {
  const target = {
    reviewId: "r",
    memberName: "Trần Thị Thử",
    cellId: "a",
    quotaGroup: null,
    from: "EXCELLENT" as const,
  };

  it("takes the change away when the level is the proposed one again", () => {
    expect(setLevel([change()], target, "EXCELLENT")).toEqual([]);
  });

  it("keeps the reason when another level is chosen", () => {
    expect(setLevel([change({ reason: "Chưa rõ kết quả" })], target, "SATISFACTORY")).toEqual([
      change({ to: "SATISFACTORY", reason: "Chưa rõ kết quả" }),
    ]);
  });

  it.each([
    ["1", "EXCELLENT"],
    ["4", "UNSATISFACTORY"],
    ["5", null],
    ["a", null],
  ])("reads key %s as %s", (key, level) => expect(levelOfKey(key)).toBe(level));
});
