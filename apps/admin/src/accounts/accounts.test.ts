import { describe, expect, it } from "vitest";
import { areComplete, draftsOf, grantInputs } from "./grantDraft";
import { proposedUsername } from "./proposedUsername";

describe("proposedUsername", () => {
  it.each([
    ["Nguyễn Thị Hòa", "hoa.nt"],
    ["ĐẶNG VĂN ĐỨC", "duc.dv"],
    ["Hòa", "hoa"],
    ["", ""],
  ])("proposes for %s the name %s", (fullName, username) =>
    expect(proposedUsername(fullName)).toBe(username),
  );
});

describe("grants", () => {
  const organisation = { id: "o1", name: "Chi bộ 1", shortName: "CB 1", kind: "CELL" as const };
  const grant = {
    role: "CELL_SECRETARY" as const,
    lo: 1,
    hi: 2,
    validFrom: "2018-01-01",
    validTo: null,
    organisation,
  };

  it("come back from the editor as they went in", () => {
    expect(grantInputs(draftsOf({ grants: [grant] }))).toEqual([
      { role: "CELL_SECRETARY", organisationId: "o1", validFrom: "2018-01-01" },
    ]);
  });

  it("are complete only with an organisation and a first day", () => {
    const [draft] = draftsOf({ grants: [grant] });
    if (!draft) throw new Error("no draft");
    expect(areComplete([draft])).toBe(true);
    expect(areComplete([{ ...draft, organisationId: null }])).toBe(false);
    expect(areComplete([{ ...draft, validFrom: "" }])).toBe(false);
  });
});
