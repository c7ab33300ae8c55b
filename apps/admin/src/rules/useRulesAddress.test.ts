import { editionByCode } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { readRulesAddress } from "./useRulesAddress";

const read = (query: string, today?: string) => {
  const { edition, kind, post } = readRulesAddress(new URLSearchParams(query), today);
  return { edition: edition.code, kind, post };
};

describe("the address of the rules page", () => {
  it.each([
    { query: "", today: "2018-12-01", shown: { edition: "2018", kind: "MEMBER", post: null } },
    { query: "", today: "2021-12-01", shown: { edition: "2019", kind: "MEMBER", post: null } },
    {
      query: "edition=2019&kind=CADRE",
      today: "2018-12-01",
      shown: { edition: "2019", kind: "CADRE", post: null },
    },
    {
      query: "edition=1999&kind=CAT&post=DOG",
      today: "2018-12-01",
      shown: { edition: "2018", kind: "MEMBER", post: null },
    },
    {
      query: "edition=2014&kind=CADRE",
      today: "2018-12-01",
      shown: { edition: "2014", kind: "MEMBER", post: null },
    },
    {
      query: "edition=2025&kind=MEMBER&post=LEADER",
      today: "2018-12-01",
      shown: { edition: "2025", kind: "MEMBER", post: "LEADER" },
    },
    {
      query: "edition=2014&post=LEADER",
      today: "2018-12-01",
      shown: { edition: "2014", kind: "MEMBER", post: null },
    },
  ])("$query on $today shows $shown", ({ query, today, shown }) => expect(read(query, today)).toEqual(shown));

  it("shows the oldest rules while the day is not known, and never none", () => {
    expect(readRulesAddress(new URLSearchParams(), undefined).edition.validFromYear).toBe(2014);
    expect(editionByCode("2018").subjects.CADRE).not.toBeUndefined();
  });
});
