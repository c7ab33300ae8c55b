/** Stories planted in the demo: what a guided tour shows and tests look for. Answers with identifiers: `answerKey.ts`. */
export const STORIES = {
  /** Calls nearly everybody excellent, every year. */
  lenientCell: { unit: "00118", cell: "Chi bộ tổ dân phố số 12" },
  /** 2018: the ballot gave one member no majority; the cell committee has to propose. */
  tiedBallot: { unit: "00118", cell: "Chi bộ tổ dân phố số 7" },
  /** 2018: met with too few present to vote. */
  noQuorum: { unit: "00118", cell: "Chi bộ tổ dân phố số 15" },
  /** 2018: nothing was done, and the days for it have passed. */
  lateCell: { unit: "00118", cell: "Chi bộ tổ dân phố số 21" },
  /** 2018: the self-assessments are partly in; cell of the demo's secretary and member. */
  halfWayCell: { unit: "00118", cell: "Chi bộ tổ dân phố số 5" },
  /** A member who came from another ward within the review year. */
  movedInOctober: {
    fromUnit: "00115",
    fromCell: "Chi bộ tổ dân phố số 3",
    toUnit: "00118",
    toCell: "Chi bộ tổ dân phố số 6",
    movedOn: "2018-10-10",
  },
  /** One EXCELLENT more than the quota allows, granted by name and reason. */
  overQuota: {
    unit: "00118",
    year: 2019,
    authority: "Ban Thường vụ Quận ủy Long Biên",
    reason: "Đảng bộ phường hoàn thành vượt mức kế hoạch giải phóng mặt bằng năm 2019 của quận",
  },
  /** Has no members yet; a roster waits to be imported. */
  emptyCell: { unit: "00154", cell: "Chi bộ 9" },
  /** Has not opened its round of 2018. */
  unopenedRound: { unit: "00154", year: 2018 },
  /** Reproduces the figures published for 2020. */
  publishedFigures: {
    unit: "00115",
    year: 2020,
    self: [139, 707, 20, 0],
    decided: [126, 720, 20, 0],
    rated: 866,
    cells: 27,
  },
} as const;
