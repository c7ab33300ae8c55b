import { describe, expect, it } from "vitest";
import { grantableRoles, mayGrant } from "./mayGrant.js";
import { ROLES, type Role } from "./roles.js";

const actor = (role: Role) => ({ accountId: "a", memberId: null, grants: [{ role, lo: 100, hi: 199 }] });
const inside = { lo: 110, hi: 119 };
const outside = { lo: 200, hi: 209 };

describe("giving roles", () => {
  it("lets a ward administrator make secretaries, deciders and members of the own ward", () => {
    for (const role of ["CELL_SECRETARY", "COMMITTEE", "MEMBER"] as const)
      expect(mayGrant(actor("WARD_ADMINISTRATOR"), role, inside)).toBe(true);
  });

  it("refuses a ward administrator every role that reaches further than the own office", () => {
    for (const role of ["WARD_ADMINISTRATOR", "SYSTEM_ADMINISTRATOR", "ANALYST", "INSPECTOR"] as const)
      expect(mayGrant(actor("WARD_ADMINISTRATOR"), role, inside)).toBe(false);
  });

  it("refuses every role outside the own part of the tree", () => {
    expect(mayGrant(actor("WARD_ADMINISTRATOR"), "MEMBER", outside)).toBe(false);
    expect(mayGrant(actor("SYSTEM_ADMINISTRATOR"), "MEMBER", outside)).toBe(false);
  });

  it("refuses those who manage no accounts", () => {
    for (const role of ["COMMITTEE", "CELL_SECRETARY", "MEMBER", "ANALYST", "INSPECTOR"] as const)
      expect(mayGrant(actor(role), "MEMBER", inside)).toBe(false);
  });

  it("lets a system administrator give every role, and names each once where two offices give it", () => {
    expect(grantableRoles(actor("SYSTEM_ADMINISTRATOR"), inside)).toEqual(ROLES);
    const both = {
      ...actor("WARD_ADMINISTRATOR"),
      grants: [
        { role: "WARD_ADMINISTRATOR", lo: 100, hi: 199 } as const,
        { role: "SYSTEM_ADMINISTRATOR", lo: 200, hi: 299 } as const,
        { role: "WARD_ADMINISTRATOR", lo: 110, hi: 119 } as const,
      ],
    };
    expect(grantableRoles(both, inside)).toEqual(["COMMITTEE", "CELL_SECRETARY", "MEMBER"]);
  });
});
