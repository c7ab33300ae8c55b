import { editionByCode } from "@xeploai/domain";
import { describe, expect, it } from "vitest";
import { groupStanding, lineFault, type PointsSheet, parsePoints, roomOf, wholeOf } from "./pointsOfLine";
import { reviewRules } from "./reviewRules";

const rules = reviewRules({ editionCode: "2025", subject: { kind: "MEMBER" }, postGroup: "NON_LEADER" });
const scale = rules?.scale.value;
if (rules === null || scale?.kind !== "POINTS") throw new RangeError("members of 2025 are given points");
const { criteria } = rules.criteria.value;
const sheet = (points: Record<string, number>, maxima: Record<string, number> = {}): PointsSheet => ({
  scale,
  criteria,
  points,
  maxima,
});

describe("points as they are typed", () => {
  it.each([
    ["8", 80],
    [" 8,5 ", 85],
    ["8.5", 85],
    ["70", 700],
    ["0", 0],
    ["8,", 80],
    ["", null],
    ["tám", undefined],
    ["-1", undefined],
    ["8,55", undefined],
    ["1000", undefined],
  ])("%j", (text, tenths) => expect(parsePoints(text)).toBe(tenths));
});

describe("points of a line of 2025", () => {
  it("have room for what the other lines leave of the group", () => {
    expect(roomOf(sheet({}), "I.1")).toBe(300);
    expect(roomOf(sheet({ "I.1": 50, "I.2": 200, "II.1": 650 }), "I.1")).toBe(100);
    expect(roomOf(sheet({ "I.2": 300 }), "I.1")).toBe(0);
  });

  it("have no more room than the plan allots to the line", () => {
    expect(roomOf(sheet({ "I.2": 100 }, { "I.1": 120 }), "I.1")).toBe(120);
    expect(roomOf(sheet({ "I.2": 250 }, { "I.1": 120 }), "I.1")).toBe(50);
  });

  it("are refused off the step, above the line and above the group, and for no fault of another line", () => {
    expect(lineFault(sheet({ "I.2": 200 }), "I.1", 100)).toBeNull();
    expect(lineFault(sheet({}), "I.1", 102)).toMatchObject({ code: "POINTS_NOT_ON_STEP", stepTenths: 5 });
    expect(lineFault(sheet({}, { "I.1": 90 }), "I.1", 95)).toMatchObject({ code: "POINTS_ABOVE_LINE" });
    expect(lineFault(sheet({ "I.2": 250 }), "I.1", 55)).toMatchObject({ code: "POINTS_ABOVE_GROUP" });
    expect(lineFault(sheet({ "I.2": 305 }), "II.1", 700)).toBeNull();
  });

  it("add up in their group, and the groups to a hundred", () => {
    expect(groupStanding(sheet({ "I.1": 85, "I.3": 100, "II.1": 600 }), "I")).toEqual({
      given: 185,
      max: 300,
    });
    expect(wholeOf(sheet({}))).toBe(1000);
  });
});

describe("rules of a review", () => {
  const formOf = (kind: "MEMBER" | "CADRE" | "COLLECTIVE", postGroup: "LEADER" | "NON_LEADER" | null) =>
    reviewRules({ editionCode: "2025", subject: { kind }, postGroup })?.selfAssessment.value.formCode;

  it("are those of its kind and post group", () => {
    expect(formOf("MEMBER", "NON_LEADER")).toBe("Mẫu 02B-HD KĐ.ĐG 2025");
    expect(formOf("MEMBER", "LEADER")).toBe("Mẫu 02A-HD KĐ.ĐG 2025");
    expect(formOf("CADRE", "LEADER")).toBe("Mẫu 02A-HD KĐ.ĐG 2025");
    expect(formOf("COLLECTIVE", null)).toBe("Mẫu 01-HD KĐ.ĐG 2025");
  });

  it("are none for an edition this version does not know and for a kind the edition does not rate", () => {
    expect(reviewRules({ editionCode: "1986", subject: { kind: "MEMBER" }, postGroup: null })).toBeNull();
    expect(editionByCode("2014").subjects.CADRE).toBeNull();
    expect(reviewRules({ editionCode: "2014", subject: { kind: "CADRE" }, postGroup: null })).toBeNull();
  });
});
