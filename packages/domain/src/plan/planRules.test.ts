import { describe, expect, it } from "vitest";
import { EDITION_2018 } from "../editions/edition2018/edition2018.js";
import type { Overlay } from "../overlay/overlay.js";
import { makePlan, PLAN_OWNER } from "../testing/planBuilders.js";
import { planRules } from "./planRules.js";

const district: Overlay = {
  editionCode: "2018",
  level: "DISTRICT",
  unit: { id: "district-1", name: "Quận ủy Long Biên" },
  document: { number: "12-HD/QU", issuedOn: "2018-11-15" },
  refinements: [],
  settings: { MEMBER: { quota: { rounding: "HALF_UP" } } },
};

describe("planRules", () => {
  it("goes by what the units above have set", () => {
    const rules = planRules(EDITION_2018, [district], makePlan(), PLAN_OWNER);
    expect(rules).toMatchObject({
      ok: true,
      refined: { edition: { subjects: { MEMBER: { quota: { value: { rounding: "HALF_UP" } } } } } },
    });
  });

  it("names the setting that a unit above has set otherwise, and the one that no unit may set", () => {
    const otherwise = makePlan({ settings: { MEMBER: { quota: { rounding: "CEIL" } } } });
    expect(planRules(EDITION_2018, [district], otherwise, PLAN_OWNER)).toEqual({
      ok: false,
      refusals: [],
      settingNotOpen: "MEMBER.quota.rounding",
    });
    const points = makePlan({ settings: { MEMBER: { pointsStepTenths: 10 } } });
    expect(planRules(EDITION_2018, [], points, PLAN_OWNER)).toMatchObject({
      settingNotOpen: "MEMBER.pointsStepTenths",
    });
  });
});
