import { describe, expect, it } from "vitest";
import type { EditionCode } from "../editions/edition.js";
import { editionByCode } from "../editions/editions.js";
import { participationInShort } from "../testing/participationInShort.js";
import { participation } from "./participation.js";
import type { MemberStatus, ParticipationFacts } from "./participationFacts.js";

/** Review year in which each edition is asked, and the reference day 1 December of it. */
const YEARS = { "2014": 2016, "2018": 2018, "2019": 2021, "2023": 2024, "2025": 2025 } as const;
const CODES = ["2014", "2018", "2019", "2023", "2025"] as const satisfies readonly EditionCode[];
type Cells = readonly [string, string, string, string, string];

const during = (status: MemberStatus, fromMonthDay: string, untilMonthDay?: string) => (year: number) => ({
  intervals: [
    { status, from: `${year}-${fromMonthDay}`, until: untilMonthDay ? `${year}-${untilMonthDay}` : null },
  ],
});

interface PersonRow {
  readonly what: string;
  readonly facts: (year: number) => Partial<ParticipationFacts>;
  readonly cells: Cells;
}

const PERSONS: readonly PersonRow[] = [
  {
    what: "an ordinary member",
    facts: () => ({}),
    cells: ["RATED -", "RATED -", "RATED -", "RATED -", "RATED -"],
  },
  {
    what: "exempt from Party work and meetings",
    facts: during("EXEMPT", "03-01"),
    cells: ["OUT K", "OUT S", "OUT S", "OUT S", "OUT S"],
  },
  {
    what: "L-14, L-15: suspended from Party activity",
    facts: during("SUSPENDED", "05-01"),
    cells: ["RATED ? U", "RATED ? U", "OUT S", "OUT S", "OUT S"],
  },
  {
    what: "L-16: suspended from the committee only",
    facts: during("COMMITTEE_SUSPENDED", "05-01"),
    cells: ["RATED ? U", "RATED ? U", "RATED S", "RATED K", "RATED S"],
  },
  {
    what: "L-12: admitted four months before",
    facts: (year) => ({ admittedOn: `${year}-08-01` }),
    cells: ["REVIEW_ONLY U", "REVIEW_ONLY U", "REVIEW_ONLY S", "OUT S", "OUT S"],
  },
  {
    what: "L-10, L-11: sick leave of three months",
    facts: during("SICK_LEAVE", "03-01", "06-01"),
    cells: ["RATED ? U", "RATED ? U", "RATED ≤SATISFACTORY S", "RATED ? U", "RATED S"],
  },
  {
    what: "maternity leave in the first half of the year",
    facts: during("MATERNITY_LEAVE", "01-01", "07-01"),
    cells: ["RATED U", "RATED U", "RATED S", "RATED U", "RATED S"],
  },
  {
    what: "absent from the review with reason",
    facts: () => ({ isReviewDeferred: true }),
    cells: [
      "RATED −COMPLETED_REVIEW U",
      "RATED −COMPLETED_REVIEW U",
      "RATED −COMPLETED_REVIEW S",
      "RATED −COMPLETED_REVIEW U",
      "RATED −COMPLETED_REVIEW U",
    ],
  },
  {
    what: "L-19: in temporary activity elsewhere, without the comment",
    facts: during("TEMPORARY_ELSEWHERE", "04-01"),
    cells: [
      "RATED −TEMPORARY_CELL_COMMENT U",
      "RATED −TEMPORARY_CELL_COMMENT U",
      "RATED −TEMPORARY_CELL_COMMENT S",
      "RATED −TEMPORARY_CELL_COMMENT U",
      "RATED −TEMPORARY_CELL_COMMENT S",
    ],
  },
  {
    what: "in temporary activity here",
    facts: during("TEMPORARY_HERE", "04-01"),
    cells: ["OUT U", "OUT U", "OUT S", "OUT U", "OUT S"],
  },
  {
    what: "transferred in after six months elsewhere, without the opinion of the former cell",
    facts: (year) => ({ transferredInOn: `${year}-07-10`, monthsAtFormerCell: 6 }),
    cells: [
      "RATED −FORMER_CELL_OPINION U",
      "RATED −FORMER_CELL_OPINION U",
      "RATED −FORMER_CELL_OPINION S",
      "RATED −FORMER_CELL_OPINION U",
      "RATED −FORMER_CELL_OPINION U",
    ],
  },
  {
    what: "L-18: transferred in after five months elsewhere",
    facts: (year) => ({ transferredInOn: `${year}-06-10`, monthsAtFormerCell: 5 }),
    cells: ["RATED U", "RATED U", "RATED S", "RATED U", "RATED U"],
  },
  {
    what: "transferred out",
    facts: during("TRANSFERRED_OUT", "10-01"),
    cells: ["OUT U", "OUT U", "OUT S", "OUT U", "OUT U"],
  },
  {
    what: "probationary for six months and more",
    facts: (year) => ({ isProbationary: true, admittedOn: `${year}-05-19` }),
    cells: ["RATED K", "RATED K", "RATED K", "RATED K", "RATED K"],
  },
  {
    what: "outside the political system",
    facts: () => ({ isOutsidePoliticalSystem: true }),
    cells: ["RATED K", "RATED K", "RATED K", "RATED K", "RATED S"],
  },
  {
    what: "State employee since August",
    facts: (year) => ({ isStateEmployee: true, stateWorkFrom: `${year}-08-01` }),
    cells: ["RATED -", "RATED ? U", "RATED S", "RATED S", "RATED S"],
  },
  {
    what: "deceased",
    facts: during("DECEASED", "10-01"),
    cells: ["OUT K", "OUT K", "OUT K", "OUT K", "OUT K"],
  },
  {
    what: "left the Party",
    facts: during("LEFT", "10-01"),
    cells: ["OUT K", "OUT K", "OUT K", "OUT K", "OUT K"],
  },
  {
    what: "not yet admitted on the reference day",
    facts: (year) => ({ admittedOn: `${year}-12-02` }),
    cells: ["OUT D", "OUT D", "OUT D", "OUT D", "OUT D"],
  },
  {
    what: "without a date of admission",
    facts: () => ({ admittedOn: null }),
    cells: ["RATED ? D", "RATED ? D", "RATED ? D", "RATED ? D", "RATED ? D"],
  },
];

const personCases = PERSONS.flatMap(({ what, facts, cells }) =>
  CODES.map((code, index) => ({ what, code, facts, expected: cells[index] })),
);

describe("who among members takes part, by edition", () => {
  it.each(personCases)("$code: $what is $expected", ({ code, facts, expected }) => {
    const year = YEARS[code];
    const all: ParticipationFacts = {
      year,
      referenceDate: `${year}-12-01`,
      admittedOn: "2001-05-19",
      intervals: [],
      ...facts(year),
    };
    expect(participationInShort(participation(all, editionByCode(code)))).toBe(expected);
  });

  it.each(personCases.filter((it) => it.code !== "2014"))(
    "$code: a cadre is treated as a member, $what",
    ({ code, facts, expected }) => {
      const year = YEARS[code];
      const all: ParticipationFacts = {
        year,
        referenceDate: `${year}-12-01`,
        admittedOn: "2001-05-19",
        intervals: [],
        ...facts(year),
      };
      expect(participationInShort(participation(all, editionByCode(code), "CADRE"))).toBe(expected);
    },
  );
});
