import { describe, expect, it } from "vitest";
import { editionByCode } from "./editions.js";
import { postGroupOf } from "./postGroupOf.js";

const LEADER = { isLeader: true };
const ORDINARY = { isLeader: false };
const OUTSIDE = { isLeader: false, isOutsidePoliticalSystem: true };
const CENTRAL = { isLeader: true, isCentrallyManaged: true };

describe("postGroupOf", () => {
  it.each([
    { code: "2018", kind: "MEMBER", facts: LEADER, group: null },
    { code: "2018", kind: "CADRE", facts: LEADER, group: null },
    { code: "2014", kind: "CADRE", facts: LEADER, group: null },
    { code: "2023", kind: "MEMBER", facts: LEADER, group: "LEADER" },
    { code: "2023", kind: "MEMBER", facts: CENTRAL, group: "LEADER" },
    { code: "2023", kind: "MEMBER", facts: ORDINARY, group: "NON_LEADER" },
    { code: "2023", kind: "MEMBER", facts: OUTSIDE, group: "NON_LEADER" },
    { code: "2025", kind: "MEMBER", facts: OUTSIDE, group: "OUTSIDE_POLITICAL_SYSTEM" },
    { code: "2025", kind: "MEMBER", facts: ORDINARY, group: "NON_LEADER" },
    { code: "2025", kind: "MEMBER", facts: { ...OUTSIDE, isLeader: true }, group: "LEADER" },
    { code: "2025", kind: "MEMBER", facts: CENTRAL, group: "CENTRALLY_MANAGED_CADRE" },
    { code: "2025", kind: "CADRE", facts: LEADER, group: "LEADER" },
    { code: "2025", kind: "CADRE", facts: CENTRAL, group: "CENTRALLY_MANAGED_CADRE" },
  ] as const)("$code, $kind, $facts: $group", ({ code, kind, facts, group }) => {
    expect(postGroupOf(facts, editionByCode(code), kind)).toBe(group);
  });
});
