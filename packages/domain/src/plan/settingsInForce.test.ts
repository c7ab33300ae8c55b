import { describe, expect, it } from "vitest";
import type { EditionSettings } from "../editions/editionSettings.js";
import { settingsInForce } from "./settingsInForce.js";

const district: EditionSettings = {
  MEMBER: { quota: { rounding: "HALF_UP" }, participation: { SICK_LEAVE_CAP: "RATED" } },
};

describe("settings in force", () => {
  it("of a unit above carry down, field by field, and the unit adds its own", () => {
    const own: EditionSettings = {
      MEMBER: { quota: { hardBlock: true } },
      ORGANISATION: { pointsStepTenths: 10 },
    };
    expect(settingsInForce([{}, district], own)).toEqual({
      ok: true,
      settings: {
        MEMBER: {
          quota: { rounding: "HALF_UP", hardBlock: true },
          participation: { SICK_LEAVE_CAP: "RATED" },
        },
        ORGANISATION: { pointsStepTenths: 10 },
      },
    });
  });

  it("are no longer open below once a unit above has set them", () => {
    const again: EditionSettings = { MEMBER: { quota: { rounding: "HALF_UP" } } };
    const otherwise: EditionSettings = { MEMBER: { quota: { rounding: "CEIL" } } };
    expect(settingsInForce([district], again)).toMatchObject({ ok: true });
    expect(settingsInForce([district], otherwise)).toEqual({ ok: false, setting: "MEMBER.quota.rounding" });
    expect(settingsInForce([otherwise, district], {})).toEqual({
      ok: false,
      setting: "MEMBER.quota.rounding",
    });
  });

  it("take a field that a form left empty for not set", () => {
    const empty = { MEMBER: { quota: { rounding: undefined } } } as unknown as EditionSettings;
    expect(settingsInForce([district], empty)).toEqual({ ok: true, settings: district });
  });

  it("add up where they are lists, and leave what they came from as it was", () => {
    const above: EditionSettings = { CADRE: { conditionsOff: ["NOT_ABOVE_UNIT"] } };
    const own: EditionSettings = { CADRE: { conditionsOff: ["NOT_ABOVE_UNIT", "WITHIN_CAP"] } };
    const verdict = settingsInForce([above], own);
    expect(verdict).toMatchObject({
      settings: { CADRE: { conditionsOff: ["NOT_ABOVE_UNIT", "WITHIN_CAP"] } },
    });
    expect(above).toEqual({ CADRE: { conditionsOff: ["NOT_ABOVE_UNIT"] } });
    expect(settingsInForce([], {})).toEqual({ ok: true, settings: {} });
  });
});
