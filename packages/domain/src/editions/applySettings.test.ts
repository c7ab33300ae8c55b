import { describe, expect, it } from "vitest";
import { applySettings } from "./applySettings.js";
import type { Condition } from "./condition.js";
import type { Edition, SubjectRules } from "./edition.js";
import { EDITION_2018 } from "./edition2018/edition2018.js";
import { EDITION_2019 } from "./edition2019/edition2019.js";
import type { EditionSettings } from "./editionSettings.js";
import { editionByCode } from "./editions.js";

function applied(edition: Edition, settings: EditionSettings): Edition {
  const verdict = applySettings(edition, settings);
  if (!verdict.ok) throw new Error(verdict.setting);
  return verdict.edition;
}

const uncertain = {
  source: "Điều 11",
  certainty: "UNCERTAIN",
  note: { vi: "Mặc định.", en: "A default." },
} as const;
const condition = (certainty: "UNCERTAIN" | "SOURCED"): Condition => ({
  code: "NOT_ABOVE_UNIT",
  rule: { kind: "NOT_ABOVE_UNIT" },
  text: { vi: "Không cao hơn mức của đơn vị", en: "Not above the unit" },
  ...uncertain,
  certainty,
});

/** The members' rules of 2018 with a head cap that is uncertain for GOOD and read for EXCELLENT, also by post. */
function withHeadCap(): Edition {
  const { MEMBER } = EDITION_2018.subjects;
  const conditions = {
    ...MEMBER.conditions,
    required: {
      EXCELLENT: [condition("SOURCED")],
      GOOD: [condition("UNCERTAIN")],
      SATISFACTORY: [condition("UNCERTAIN")],
    },
    unsatisfactoryWhen: [condition("UNCERTAIN")],
  };
  const text = { vi: "Cán bộ", en: "Cadre" };
  const rules: SubjectRules = {
    ...MEMBER,
    conditions,
    byPost: { LEADER: { text, conditions }, NON_LEADER: { text } },
  };
  return { ...EDITION_2018, subjects: { ...EDITION_2018.subjects, MEMBER: rules } };
}

describe("applySettings", () => {
  it("sets the quota and the vote of one kind and leaves the others and the edition itself", () => {
    const edition = applied(EDITION_2018, {
      MEMBER: {
        quota: { rounding: "HALF_UP", hardBlock: true, group: "SIMILAR_ROLES" },
        ballot: { cumulativeDown: true, votesOnSelf: false, noMajority: "SECOND_BALLOT" },
      },
    });
    const { quota, ballot } = edition.subjects.MEMBER;
    expect(quota?.value).toEqual({
      sharePercent: 20,
      group: "SIMILAR_ROLES",
      rounding: "HALF_UP",
      hardBlock: true,
    });
    expect(ballot?.value).toMatchObject({
      cumulativeDown: true,
      votesOnSelf: false,
      noMajority: "SECOND_BALLOT",
    });
    expect(edition.subjects.ORGANISATION).toEqual(EDITION_2018.subjects.ORGANISATION);
    expect(EDITION_2018.subjects.MEMBER.quota?.value.rounding).toBe("FLOOR");
    expect(Object.isFrozen(edition.subjects.MEMBER.quota)).toBe(true);
  });

  it("sets how persons and bodies take part where the text is silent", () => {
    const edition = applied(EDITION_2018, {
      MEMBER: {
        participation: { ADMITTED_UNDER_SIX_MONTHS: "RATED", SICK_LEAVE_CAP: "CAPPED" },
        sixMonthsReferenceDay: "YEAR_END",
      },
      ORGANISATION: { participation: { FOUNDED_UNDER_SIX_MONTHS: "OUT" } },
    });
    const { MEMBER, ORGANISATION } = edition.subjects;
    expect(MEMBER.participation.ADMITTED_UNDER_SIX_MONTHS).toMatchObject({
      treatment: "RATED",
      countedTo: { value: "YEAR_END", certainty: "UNCERTAIN" },
    });
    expect(MEMBER.participation.SICK_LEAVE_CAP).toMatchObject({ treatment: "CAPPED", cap: "SATISFACTORY" });
    expect(MEMBER.participation.SICK_LEAVE_CAP).not.toHaveProperty("countedTo");
    expect(MEMBER.participation.EXEMPT).toEqual(EDITION_2018.subjects.MEMBER.participation.EXEMPT);
    expect(ORGANISATION.participation.FOUNDED_UNDER_SIX_MONTHS).toMatchObject({
      treatment: "OUT",
      countedTo: { value: "ROUND_REFERENCE_DAY" },
    });
  });

  it("L-13 setting: the day up to which six months are counted is open in 2019, the treatment is not", () => {
    const edition = applied(EDITION_2019, { MEMBER: { sixMonthsReferenceDay: "REVIEW_DAY" } });
    expect(edition.subjects.MEMBER.participation.ADMITTED_UNDER_SIX_MONTHS).toMatchObject({
      treatment: "REVIEW_ONLY",
      countedTo: { value: "REVIEW_DAY" },
    });
  });

  it("leaves the day of six months alone where a document names it", () => {
    const { MEMBER } = EDITION_2019.subjects;
    const rule = MEMBER.participation.ADMITTED_UNDER_SIX_MONTHS;
    if (!rule?.countedTo) throw new Error("no day in 2019");
    const named = { ...rule, countedTo: { ...rule.countedTo, certainty: "SOURCED" as const } };
    const withRules = (participation: SubjectRules["participation"]): Edition => ({
      ...EDITION_2019,
      subjects: { ...EDITION_2019.subjects, MEMBER: { ...MEMBER, participation } },
    });
    const settings = { MEMBER: { sixMonthsReferenceDay: "YEAR_END" } } as const;
    const onlyNamed = withRules({ ADMITTED_UNDER_SIX_MONTHS: named });
    expect(applySettings(onlyNamed, settings)).toMatchObject({
      ok: false,
      setting: "MEMBER.sixMonthsReferenceDay",
    });
    const both = withRules({ ADMITTED_UNDER_SIX_MONTHS: named, FOUNDED_UNDER_SIX_MONTHS: rule });
    const { participation } = applied(both, settings).subjects.MEMBER;
    expect(participation.ADMITTED_UNDER_SIX_MONTHS?.countedTo?.value).toBe("ROUND_REFERENCE_DAY");
    expect(participation.FOUNDED_UNDER_SIX_MONTHS?.countedTo?.value).toBe("YEAR_END");
  });

  it("turns a condition off only where it is uncertain, by post as well", () => {
    const edition = applied(withHeadCap(), { MEMBER: { conditionsOff: ["NOT_ABOVE_UNIT"] } });
    const { conditions, byPost } = edition.subjects.MEMBER;
    for (const own of [conditions, byPost?.LEADER?.conditions]) {
      expect(own?.required.EXCELLENT.map((it) => it.code)).toEqual(["NOT_ABOVE_UNIT"]);
      expect(own?.required.GOOD).toEqual([]);
      expect(own?.required.SATISFACTORY).toEqual([]);
      expect(own?.unsatisfactoryWhen).toEqual([]);
    }
    expect(byPost?.NON_LEADER).toEqual({ text: { vi: "Cán bộ", en: "Cadre" } });
  });

  it("sets the base of shares of subordinates for organisations", () => {
    const edition = applied(EDITION_2019, { ORGANISATION: { subordinateBase: "ALL" } });
    expect(edition.subjects.ORGANISATION.conditions.subordinateBase).toMatchObject({
      value: "ALL",
      certainty: "UNCERTAIN",
    });
  });

  it("sets the step of points where points are given and the step is open", () => {
    const edition = applied(editionByCode("2025"), { MEMBER: { pointsStepTenths: 10 } });
    expect(edition.subjects.MEMBER.scale.value).toMatchObject({
      kind: "POINTS",
      pointsStepTenths: { value: 10, certainty: "UNCERTAIN" },
    });
    expect(edition.subjects.ORGANISATION.scale.value).toMatchObject({ pointsStepTenths: { value: 5 } });
    const kept = applied(editionByCode("2025"), { MEMBER: {} }).subjects.MEMBER.scale;
    expect(kept).toEqual(editionByCode("2025").subjects.MEMBER.scale);
    const refusal = (code: string) => applySettings(editionByCode(code), { MEMBER: { pointsStepTenths: 1 } });
    for (const code of ["2014", "2019"])
      expect(refusal(code)).toEqual({
        ok: false,
        code: "SETTING_NOT_OPEN",
        setting: "MEMBER.pointsStepTenths",
      });
  });

  it.each<{ setting: string; settings: EditionSettings }>([
    {
      setting: "MEMBER.participation.SUSPENDED",
      settings: { MEMBER: { participation: { SUSPENDED: "RATED" } } },
    },
    // A setting must be one of the choices: whoever sits in another cell is not rated twice.
    { setting: "MEMBER.participation.EXEMPT", settings: { MEMBER: { participation: { EXEMPT: "OUT" } } } },
    { setting: "MEMBER.quota.group", settings: { MEMBER: { quota: { group: "SIMILAR_ROLES" } } } },
    { setting: "MEMBER.conditionsOff.EXEMPLARY", settings: { MEMBER: { conditionsOff: ["EXEMPLARY"] } } },
    { setting: "MEMBER.subordinateBase", settings: { MEMBER: { subordinateBase: "ALL" } } },
  ])("2019 refuses $setting, which its text decides or has not", ({ setting, settings }) => {
    expect(applySettings(EDITION_2019, settings)).toEqual({ ok: false, code: "SETTING_NOT_OPEN", setting });
  });

  it("refuses a treatment that is not among the choices of an open rule", () => {
    expect(applySettings(EDITION_2018, { MEMBER: { participation: { TEMPORARY_HERE: "RATED" } } })).toEqual({
      ok: false,
      code: "SETTING_NOT_OPEN",
      setting: "MEMBER.participation.TEMPORARY_HERE",
    });
  });

  it("refuses what the edition does not have at all", () => {
    const { MEMBER } = EDITION_2018.subjects;
    const bare: Edition = {
      ...EDITION_2018,
      subjects: {
        ...EDITION_2018.subjects,
        CADRE: null,
        MEMBER: { ...MEMBER, quota: null, ballot: null, participation: {} },
      },
    };
    const refusal = (settings: EditionSettings) => {
      const verdict = applySettings(bare, settings);
      return verdict.ok ? null : verdict.setting;
    };
    expect(refusal({ CADRE: {} })).toBe("CADRE.subject");
    expect(refusal({ MEMBER: { quota: { rounding: "CEIL" } } })).toBe("MEMBER.quota");
    expect(refusal({ MEMBER: { ballot: { votesOnSelf: true } } })).toBe("MEMBER.ballot");
    expect(refusal({ MEMBER: { sixMonthsReferenceDay: "YEAR_END" } })).toBe("MEMBER.sixMonthsReferenceDay");
    expect(refusal({ MEMBER: { participation: { SUSPENDED: "OUT" } } })).toBe(
      "MEMBER.participation.SUSPENDED",
    );
    expect(refusal({ MEMBER: { quota: {}, ballot: {} } })).toBeNull();
  });

  it("without settings leaves every value as it is", () => {
    expect(applySettings(EDITION_2019, {})).toEqual({ ok: true, edition: EDITION_2019 });
    expect(applySettings(EDITION_2019, { MEMBER: {}, ORGANISATION: {} })).toEqual({
      ok: true,
      edition: EDITION_2019,
    });
  });
});
