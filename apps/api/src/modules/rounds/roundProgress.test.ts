import { editionByCode } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import type { CellProgressRow } from "./progress.queries.js";
import type { Round } from "./round.type.js";
import { roundProgress } from "./roundProgress.js";

const round: Round = {
  id: "r",
  organisation: { id: "w", name: "Đảng bộ phường Ngọc Thụy", shortName: "Ngọc Thụy", kind: "WARD" },
  year: 2018,
  editionCode: "2018",
  state: "OPEN",
  planNumber: "07-KH/ĐU",
  planIssuedOn: "2018-11-20",
  asOf: "2018-11-20",
  deadline: new Date("2018-12-14T17:00:00Z"),
  deadlineOn: "2018-12-15",
  quotaRounding: "FLOOR",
  asksCommitteeVote: false,
  steps: [{ code: "SUBMIT_SELF_ASSESSMENT", startsOn: "2018-11-22", endsOn: "2018-11-30" }],
  openedAt: new Date("2018-11-20T02:00:00Z"),
  publishedAt: null,
  closedAt: null,
  figuresVersion: 1,
  figuresRestatedOn: null,
  version: 1,
};

function makeCell(name: string, counts: Partial<CellProgressRow>): CellProgressRow {
  const nothing = { selfSubmitted: 0, voted: 0, proposed: 0, decided: 0, published: 0 };
  const levels = { excellent: 0, good: 0, satisfactory: 0, unsatisfactory: 0 };
  return {
    cell: { id: name, name, shortName: name, kind: "CELL" },
    total: 10,
    rated: 10,
    hasMeeting: false,
    meetingHeldOn: null,
    convened: 0,
    present: 0,
    ...nothing,
    ...levels,
    ...counts,
  };
}

const progress = (cells: CellProgressRow[], today: string) =>
  roundProgress(round, { cells, states: [], participation: [] }, editionByCode("2018"), today).cells;

const voted = {
  selfSubmitted: 10,
  hasMeeting: true,
  meetingHeldOn: "2018-12-05",
  convened: 10,
  present: 10,
  voted: 10,
  proposed: 10,
};

describe("progress of a round", () => {
  it.each([
    { today: "2018-11-30", isLate: false },
    { today: "2018-12-01", isLate: true },
  ])("counts self-assessments as late after the last day of the calendar: $today", ({ today, isLate }) => {
    expect(progress([makeCell("5", { selfSubmitted: 9 })], today)).toMatchObject([
      { blockedBy: "SUBMIT_SELF_ASSESSMENT", isLate },
    ]);
  });

  it.each([
    { today: "2018-12-14", isLate: false },
    { today: "2018-12-15", isLate: true },
  ])(
    "P-06: with a deadline before 15/12, a decision is in time on 14/12 and late on 15/12: $today",
    ({ today, isLate }) => {
      expect(progress([makeCell("5", voted)], today)).toMatchObject([{ blockedBy: "DECIDE", isLate }]);
    },
  );

  it("puts the cells furthest behind first and those with nothing left last", () => {
    const done = { ...voted, decided: 10, published: 10 };
    const order = progress(
      [
        makeCell("xong", done),
        makeCell("chờ quyết định", voted),
        makeCell("viết dở", { selfSubmitted: 6 }),
        makeCell("chưa viết", {}),
      ],
      "2018-11-25",
    );
    expect(order.map(({ cell, blockedBy }) => `${cell.name}: ${blockedBy}`)).toEqual([
      "chưa viết: SUBMIT_SELF_ASSESSMENT",
      "viết dở: SUBMIT_SELF_ASSESSMENT",
      "chờ quyết định: DECIDE",
      "xong: null",
    ]);
  });

  it.each([
    {
      says: "a meeting of 5 of 10",
      cell: { hasMeeting: true, convened: 10, present: 5 },
      unusual: ["NO_QUORUM"],
    },
    { says: "a meeting of 6 of 10", cell: { hasMeeting: true, convened: 10, present: 6 }, unusual: [] },
    { says: "ten at one level", cell: { ...voted, good: 10 }, unusual: ["UNIFORM_LEVELS"] },
    { says: "five at one level", cell: { ...voted, good: 5 }, unusual: [] },
    {
      says: "2 : 9, over a sixth",
      cell: { ...voted, excellent: 2, good: 9 },
      unusual: ["EXCELLENT_OVER_SHARE"],
    },
    { says: "2 : 10, exactly a sixth", cell: { ...voted, excellent: 2, good: 10 }, unusual: [] },
  ])("finds $unusual unusual in $says", ({ cell, unusual }) => {
    expect(progress([makeCell("5", cell)], "2018-12-01")[0]?.unusual).toEqual(unusual);
  });
});
