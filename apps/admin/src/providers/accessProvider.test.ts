import { describe, expect, it } from "vitest";
import { rolesOf } from "../session/useViewer";
import { canOf } from "./accessProvider";

const organisation = { id: "w", name: "Đảng bộ phường", shortName: "Phường", kind: "WARD" as const };
const grant = { lo: 10, hi: 20, validFrom: "2018-01-01", validTo: null, organisation };
const administrator = {
  accountId: "a",
  memberId: "m1",
  grants: [{ ...grant, role: "WARD_ADMINISTRATOR" as const }],
};

describe("what the viewer may do", () => {
  it("is nothing when nobody is signed in", () => expect(canOf(undefined)("member:list")).toBe(false));

  it("is asked without a subject for menus and with one for buttons", () => {
    const can = canOf(administrator);
    expect(can("member:update")).toBe(true);
    expect(can("member:update", { lo: 11, hi: 12 })).toBe(true);
    expect(can("member:update", { lo: 30, hi: 31 })).toBe(false);
    expect(can("audit:read")).toBe(false);
  });

  it("does not reach the own case where the table withholds it", () => {
    expect(canOf(administrator)("review:read", { lo: 11, hi: 12, memberId: "m1" })).toBe(false);
    expect(canOf(administrator)("review:read", { lo: 11, hi: 12, memberId: "m2" })).toBe(true);
  });
});

it("shows each role of a person once, the weightiest first", () => {
  expect(rolesOf([{ role: "MEMBER" }, { role: "COMMITTEE" }, { role: "MEMBER" }])).toEqual([
    "COMMITTEE",
    "MEMBER",
  ]);
});
