import { describe, expect, it } from "vitest";
import { makeQuotaSubjects } from "../testing/builders.js";
import type { QuotaAttribute } from "./quotaAttributes.js";
import { type QuotaSubject, quotaGroups } from "./quotaGroups.js";

const value = (code: string, vi: string, en: string) => ({ code, name: { vi, en } });
const ward = value("w1", "Đảng ủy phường Ngọc Hà", "the Party committee of Ngọc Hà ward");
const school = value("SCHOOL", "Chi bộ trường học", "School cells");
const residential = value("RESIDENTIAL", "Chi bộ tổ dân phố", "Residential cells");
const deputies = value("DEPUTY", "Cấp phó các ban, ngành", "Deputies of branches");
const communeTier = value("COMMUNE", "cấp xã", "commune level");
const culture = value("CULTURE", "lĩnh vực văn hóa - xã hội", "culture and society");

function subject(id: string, attributes: QuotaSubject["attributes"]): QuotaSubject {
  return { id, level: "GOOD", attributes };
}

describe("quotaGroups", () => {
  it("members are counted by grassroots organisation, and never by cell", () => {
    const subjects = [...makeQuotaSubjects({ GOOD: 2 }, "b"), ...makeQuotaSubjects({ EXCELLENT: 1 }, "a")];
    const { groups, ungrouped } = quotaGroups(subjects, { group: "GRASSROOTS_ORGANISATION" });
    expect(
      groups.map(({ key, description, subjects: its }) => ({ key, description, size: its.length })),
    ).toEqual([
      {
        key: "GRASSROOTS_ORGANISATION/a",
        description: { vi: "Đảng viên của Đảng bộ a", en: "Members of Party organisation a" },
        size: 1,
      },
      {
        key: "GRASSROOTS_ORGANISATION/b",
        description: { vi: "Đảng viên của Đảng bộ b", en: "Members of Party organisation b" },
        size: 2,
      },
    ]);
    expect(ungrouped).toEqual([]);
  });

  it("organisations are counted by type under one deciding authority", () => {
    const other = value("w2", "Đảng ủy phường Cầu Đất", "the Party committee of Cầu Đất ward");
    const { groups } = quotaGroups(
      [
        subject("s1", { organisationType: school, decidingAuthority: ward }),
        subject("r1", { organisationType: residential, decidingAuthority: ward }),
        subject("s2", { organisationType: school, decidingAuthority: ward }),
        subject("s3", { organisationType: school, decidingAuthority: other }),
      ],
      { group: "ORGANISATION_TYPE" },
    );
    expect(groups.map((it) => [it.key, it.subjects.map(({ id }) => id)])).toEqual([
      ["ORGANISATION_TYPE/RESIDENTIAL/w1", ["r1"]],
      ["ORGANISATION_TYPE/SCHOOL/w1", ["s1", "s2"]],
      ["ORGANISATION_TYPE/SCHOOL/w2", ["s3"]],
    ]);
    expect(groups[1]?.description).toEqual({
      vi: "Chi bộ trường học do Đảng ủy phường Ngọc Hà xếp loại",
      en: "School cells rated by the Party committee of Ngọc Hà ward",
    });
  });

  it("cadres are counted by equivalent titles in one level and one branch or field", () => {
    const economy = value("ECONOMY", "lĩnh vực kinh tế", "economy");
    const district = value("DISTRICT", "cấp huyện", "district level");
    const cadre = { titleGroup: deputies, tier: communeTier, sector: culture };
    const { groups } = quotaGroups(
      [
        subject("a", cadre),
        subject("b", { ...cadre, sector: economy }),
        subject("c", { ...cadre, tier: district }),
        subject("d", cadre),
      ],
      { group: "EQUIVALENT_TITLES" },
    );
    expect(groups.map((it) => it.subjects.map(({ id }) => id))).toEqual([["a", "d"], ["b"], ["c"]]);
    expect(groups[0]?.description).toEqual({
      vi: "Cấp phó các ban, ngành, cấp xã, lĩnh vực văn hóa - xã hội",
      en: "Deputies of branches, commune level, culture and society",
    });
  });

  it("from 2023 subjects of similar roles under one authority are one group", () => {
    const roleGroup = value("MASS", "Lãnh đạo đoàn thể", "Leaders of mass organisations");
    const { groups } = quotaGroups([subject("a", { roleGroup, decidingAuthority: ward })], {
      group: "SIMILAR_ROLES",
    });
    expect(groups[0]).toMatchObject({
      key: "SIMILAR_ROLES/MASS/w1",
      description: {
        vi: "Lãnh đạo đoàn thể do Đảng ủy phường Ngọc Hà xếp loại",
        en: "Leaders of mass organisations rated by the Party committee of Ngọc Hà ward",
      },
    });
  });

  it.each<{ group: Parameters<typeof quotaGroups>[1]["group"]; missing: QuotaAttribute[] }>([
    { group: "GRASSROOTS_ORGANISATION", missing: ["grassrootsOrganisation"] },
    { group: "ORGANISATION_TYPE", missing: ["organisationType", "decidingAuthority"] },
    { group: "EQUIVALENT_TITLES", missing: ["titleGroup", "tier", "sector"] },
    { group: "SIMILAR_ROLES", missing: ["roleGroup", "decidingAuthority"] },
  ])("$group: a subject without its attributes is reported with what it lacks", ({ group, missing }) => {
    expect(quotaGroups([{ id: "x", level: null, attributes: {} }], { group })).toEqual({
      groups: [],
      ungrouped: [{ id: "x", level: null, missing }],
    });
  });

  it("a blank code is no code, and what is there is not called missing", () => {
    const blank = value(" ", "", "");
    expect(
      quotaGroups([subject("x", { organisationType: school, decidingAuthority: blank })], {
        group: "ORGANISATION_TYPE",
      }),
    ).toEqual({ groups: [], ungrouped: [{ id: "x", level: "GOOD", missing: ["decidingAuthority"] }] });
  });

  it("codes with the separator in them do not run together", () => {
    const pairs = [
      ["a/b", "c"],
      ["a", "b/c"],
      ["a%2Fb", "c"],
    ] as const;
    const { groups } = quotaGroups(
      pairs.map(([type, authority], index) =>
        subject(`s${index}`, {
          organisationType: value(type, type, type),
          decidingAuthority: value(authority, authority, authority),
        }),
      ),
      { group: "ORGANISATION_TYPE" },
    );
    expect(groups.map((it) => it.key)).toEqual([
      "ORGANISATION_TYPE/a%252Fb/c",
      "ORGANISATION_TYPE/a%2Fb/c",
      "ORGANISATION_TYPE/a/b%2Fc",
    ]);
  });

  it("the same subject twice is a mistake of the caller", () => {
    const [first] = makeQuotaSubjects({ GOOD: 1 });
    if (!first) throw new Error("no subject");
    expect(() => quotaGroups([first, first], { group: "GRASSROOTS_ORGANISATION" })).toThrow(
      new RangeError("subject ward-GOOD-1 is given twice"),
    );
  });
});
