import { ROLES } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { vi } from "../i18n/vi";
import { MENU_ENTRIES, menuOf } from "./menuItems";

describe("the menu", () => {
  it.each([
    {
      role: "WARD_ADMINISTRATOR",
      labels: [
        "home",
        "rounds",
        "reviews",
        "mySheets",
        "members",
        "organisations",
        "residence",
        "imports",
        "statistics",
        "rules",
        "accounts",
      ],
    },
    {
      role: "COMMITTEE",
      labels: ["home", "rounds", "reviews", "mySheets", "members", "organisations", "statistics", "rules"],
    },
    {
      role: "CELL_SECRETARY",
      labels: [
        "home",
        "rounds",
        "reviews",
        "mySheets",
        "members",
        "organisations",
        "residence",
        "statistics",
        "rules",
      ],
    },
    { role: "MEMBER", labels: ["home", "mySheets", "rules"] },
    { role: "ANALYST", labels: ["home", "organisations", "statistics", "rules"] },
    {
      role: "INSPECTOR",
      labels: ["home", "rounds", "reviews", "members", "organisations", "rules", "audit"],
    },
    { role: "SYSTEM_ADMINISTRATOR", labels: ["home", "organisations", "rules", "accounts"] },
  ] as const)("of $role shows what that role may do", ({ role, labels }) => {
    expect(menuOf(role).map(({ label }) => label)).toEqual(labels);
  });

  it("shows nothing before the role is known", () => expect(menuOf(undefined)).toEqual([]));

  it("has an entry that every role can use", () => {
    for (const role of ROLES) expect(menuOf(role).length).toBeGreaterThan(0);
  });

  it("names every entry", () => {
    expect(MENU_ENTRIES.filter(({ label }) => !(label in vi.layout))).toEqual([]);
  });
});
