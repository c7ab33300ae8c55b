import { describe, expect, it } from "vitest";
import type { EditionCode } from "../editions/edition.js";
import { editionByCode } from "../editions/editions.js";
import { participationInShort } from "../testing/participationInShort.js";
import type { BodyFacts } from "./bodyFacts.js";
import { bodyParticipation } from "./bodyParticipation.js";

/** Review year in which each edition is asked, and the reference day 1 December of it. */
const YEARS = { "2014": 2016, "2018": 2018, "2019": 2021, "2023": 2024, "2025": 2025 } as const;
const CODES = ["2014", "2018", "2019", "2023", "2025"] as const satisfies readonly EditionCode[];
type Cells = readonly [string, string, string, string, string];

interface BodyRow {
  readonly what: string;
  readonly facts: (year: number) => BodyFacts;
  readonly cells: Cells;
}

const organisation =
  (facts: (year: number) => Partial<BodyFacts>) =>
  (year: number): BodyFacts =>
    ({
      kind: "ORGANISATION",
      year,
      referenceDate: `${year}-12-01`,
      foundedOn: "1995-03-02",
      ...facts(year),
    }) as BodyFacts;

const collective =
  (facts: (year: number) => Partial<BodyFacts>) =>
  (year: number): BodyFacts =>
    ({
      kind: "COLLECTIVE",
      collective: "PEOPLES_COMMITTEE",
      memberCount: 4,
      year,
      referenceDate: `${year}-12-01`,
      foundedOn: "1995-03-02",
      ...facts(year),
    }) as BodyFacts;

const BODIES: readonly BodyRow[] = [
  {
    what: "an ordinary cell",
    facts: organisation(() => ({})),
    cells: ["RATED -", "RATED -", "RATED -", "RATED -", "RATED -"],
  },
  {
    what: "O-14: a cell founded four months before",
    facts: organisation((year) => ({ foundedOn: `${year}-08-01` })),
    cells: ["REVIEW_ONLY U", "REVIEW_ONLY U", "REVIEW_ONLY S", "REVIEW_ONLY U", "RATED ? U"],
  },
  {
    what: "a Party group",
    facts: organisation(() => ({ isPartyGroup: true })),
    cells: ["OUT K", "OUT K", "OUT K", "OUT K", "OUT K"],
  },
  {
    what: "a cell merged into another in July",
    facts: organisation((year) => ({ ended: { on: `${year}-07-01`, how: "MERGED" } })),
    cells: ["OUT U", "OUT U", "OUT U", "OUT U", "OUT U"],
  },
  {
    what: "a cell that received another",
    facts: organisation((year) => ({ receivedOn: `${year}-07-01` })),
    cells: ["RATED U", "RATED U", "RATED U", "RATED U", "RATED U"],
  },
  {
    what: "a cell dissolved in July",
    facts: organisation((year) => ({ ended: { on: `${year}-07-01`, how: "DISSOLVED" } })),
    cells: ["OUT U", "OUT U", "OUT U", "OUT U", "OUT U"],
  },
  {
    what: "a People's Committee",
    facts: collective(() => ({})),
    cells: ["OUT K", "RATED -", "RATED -", "RATED -", "RATED -"],
  },
  {
    what: "a collective founded four months before",
    facts: collective((year) => ({ foundedOn: `${year}-08-01` })),
    cells: ["OUT K", "REVIEW_ONLY U", "REVIEW_ONLY S", "REVIEW_ONLY U", "RATED ? U"],
  },
  {
    what: "a leadership collective of two",
    facts: collective(() => ({ collective: "UNIT_LEADERSHIP", memberCount: 2 })),
    cells: ["OUT K", "RATED -", "RATED -", "RATED -", "RATED S"],
  },
  {
    what: "the committee of a grassroots organisation without a standing committee",
    facts: collective(() => ({ collective: "PARTY_COMMITTEE", memberCount: 9 })),
    cells: ["OUT K", "REVIEW_ONLY K", "REVIEW_ONLY K", "RATED -", "RATED -"],
  },
  {
    what: "the committee of a grassroots organisation with a standing committee",
    facts: collective(() => ({
      collective: "PARTY_COMMITTEE",
      memberCount: 15,
      hasStandingCommittee: true,
    })),
    cells: ["OUT K", "REVIEW_ONLY K", "REVIEW_ONLY K", "OUT S", "RATED -"],
  },
  {
    what: "a cell committee",
    facts: collective(() => ({ collective: "CELL_COMMITTEE", memberCount: 3 })),
    cells: ["OUT K", "REVIEW_ONLY K", "REVIEW_ONLY K", "RATED -", "RATED -"],
  },
  {
    what: "P-11: a cell of six without a cell committee",
    facts: collective(() => ({ collective: "CELL_COMMITTEE", memberCount: 2, hasCellCommittee: false })),
    cells: ["OUT K", "OUT K", "OUT S", "OUT K", "OUT S"],
  },
  {
    what: "a cell of a sectional organisation as a collective",
    facts: collective(() => ({ collective: "CELL_OF_SECTIONAL_ORGANISATION", memberCount: 20 })),
    cells: ["OUT K", "OUT K", "OUT K", "RATED -", "OUT S"],
  },
];

describe("which bodies take part, by edition", () => {
  it.each(
    BODIES.flatMap(({ what, facts, cells }) =>
      CODES.map((code, index) => ({ what, code, facts, expected: cells[index] })),
    ),
  )("$code: $what is $expected", ({ code, facts, expected }) => {
    expect(participationInShort(bodyParticipation(facts(YEARS[code]), editionByCode(code)))).toBe(expected);
  });
});
