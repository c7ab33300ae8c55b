import { describe, expect, it } from "vitest";
import type { Edition } from "../editions/edition.js";
import { EDITION_2019 } from "../editions/edition2019/edition2019.js";
import { evaluateLevel } from "../rating/evaluateLevel.js";
import { makeGrades, makeMemberFacts } from "../testing/builders.js";
import { makeMemberOverlay, makeOverlay } from "../testing/overlayBuilders.js";
import { applyOverlays } from "./applyOverlays.js";
import { criteriaFor, overlaysOnPath } from "./criteriaFor.js";
import type { Overlay, SubjectScope } from "./overlay.js";
import { editionForSubject } from "./refinedEdition.js";

const line = (code: string) => ({ code, group: "I", isResult: false, text: { vi: code } });
const member = EDITION_2019.subjects.MEMBER;

/** An edition whose leaders have one general line of their own, more than the others. */
const byPost: Edition = {
  ...EDITION_2019,
  subjects: {
    ...EDITION_2019.subjects,
    CADRE: null,
    MEMBER: {
      ...member,
      byPost: {
        LEADER: {
          text: { vi: "Giữ chức vụ", en: "With a post" },
          criteria: {
            source: "Phụ lục 3",
            certainty: "SOURCED",
            value: {
              groups: [
                {
                  ...member.criteria.value.groups[0]!,
                  provenance: { source: "Phụ lục 3, mục I", certainty: "KNOWN" },
                },
                ...member.criteria.value.groups.slice(1),
              ],
              criteria: [
                ...member.criteria.value.criteria,
                { code: "I.9", group: "I", isResult: false, text: { vi: "Năng lực", en: "Capacity" } },
              ],
            },
          },
        },
      },
    },
  },
};

function refine(...overlays: Overlay[]) {
  const verdict = applyOverlays(byPost, overlays);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.refusals));
  return verdict.refined;
}

const ward = makeOverlay({
  refinements: [
    { kind: "MEMBER", postTitle: "Bí thư chi bộ", adds: [line("I.7")] },
    { kind: "MEMBER", adds: [line("I.5")] },
    { kind: "MEMBER", post: "LEADER", adds: [line("I.6")] },
    { kind: "MEMBER", post: "NON_LEADER", adds: [line("I.8")] },
  ],
});

const firstGroup = (subject: SubjectScope) => {
  const set = criteriaFor(refine(ward), subject);
  return set?.lines.map((it) => it.criterion.code).filter((it) => it.startsWith("I."));
};

describe("criteriaFor", () => {
  const own = ["I.1", "I.2", "I.3", "I.4"];
  it.each([
    ["the whole kind", { kind: "MEMBER" }, [...own, "I.5"]],
    ["a group of posts of the edition", { kind: "MEMBER", post: "LEADER" }, [...own, "I.9", "I.5", "I.6"]],
    [
      "a group of posts that only the ward names",
      { kind: "MEMBER", post: "NON_LEADER" },
      [...own, "I.5", "I.8"],
    ],
    ["a group that nobody names", { kind: "MEMBER", post: "OUTSIDE_POLITICAL_SYSTEM" }, [...own, "I.5"]],
    ["a post", { kind: "MEMBER", postTitle: "Bí thư chi bộ" }, [...own, "I.5", "I.7"]],
    ["a post that nobody names", { kind: "MEMBER", postTitle: "Chi ủy viên" }, [...own, "I.5"]],
    [
      "a post within its group",
      { kind: "MEMBER", post: "LEADER", postTitle: "Bí thư chi bộ" },
      [...own, "I.9", "I.5", "I.6", "I.7"],
    ],
  ] as [string, SubjectScope, string[]][])("gives %s its own criteria", (_, subject, codes) =>
    expect(firstGroup(subject)).toEqual(codes),
  );

  it("has none for a kind that the edition does not rate", () =>
    expect(criteriaFor(refine(ward), { kind: "CADRE" })).toBeNull());

  it("tells the scope that was found and the document of each central line", () => {
    const set = criteriaFor(refine(ward), { kind: "MEMBER", post: "LEADER", postTitle: "Chi ủy viên" });
    expect(set?.scope).toEqual({ kind: "MEMBER", post: "LEADER" });
    expect(set?.lines[0]?.origin.document).toBe("Phụ lục 3, mục I");
    expect(set?.lines.at(-1)?.origin.document).toBe("Phụ lục 3");
  });
});

describe("editionForSubject", () => {
  it("rates the holder of a post by the criteria of that post", () => {
    const refined = refine(ward);
    const grades = { ...makeGrades(), "I.5": "GOOD" } as const;
    const facts = makeMemberFacts({ grades });
    const secretary = { kind: "MEMBER", postTitle: "Bí thư chi bộ" } as const;
    expect(evaluateLevel(facts, editionForSubject(refined, { kind: "MEMBER" })).outcome).toBe("GOOD");
    expect(editionForSubject(refined, { kind: "MEMBER" })).toBe(refined.edition);
    expect(editionForSubject(refined, { kind: "CADRE" })).toBe(refined.edition);
    expect(evaluateLevel(facts, editionForSubject(refined, secretary)).outcome).toBe("NO_MATCH");
    const whole = makeMemberFacts({ grades: { ...grades, "I.7": "GOOD" } });
    expect(evaluateLevel(whole, editionForSubject(refined, secretary)).outcome).toBe("GOOD");
  });

  it("keeps what a group of posts has of its own, under the edition's name or the usual one", () => {
    const { byPost: posts } = refine(ward).edition.subjects.MEMBER;
    expect(posts?.LEADER?.text.vi).toBe("Giữ chức vụ");
    expect(posts?.NON_LEADER?.text.vi).toBe("Cá nhân không giữ chức vụ lãnh đạo, quản lý");
    expect(refine().edition.subjects.MEMBER.byPost).toEqual(byPost.subjects.MEMBER.byPost);
  });
});

describe("editionForSubject and conditions", () => {
  it("tightens a condition for a group of posts alone", () => {
    const rule = { kind: "SHARE", of: "TASKS_DONE", is: "AT_LEAST", numerator: 1, denominator: 1 } as const;
    const stricter = makeMemberOverlay({
      post: "LEADER",
      conditions: [{ level: "GOOD", code: "TASKS_ALL_DONE", rule }],
    });
    const { edition } = refine(stricter);
    const facts = makeMemberFacts({ tasks: { total: 20, done: 19, late: 0, aboveRequirement: 0 } });
    expect(evaluateLevel(facts, edition).outcome).toBe("GOOD");
    const leader = { ...facts, post: "LEADER", grades: { ...makeGrades(), "I.9": "GOOD" } } as const;
    expect(evaluateLevel(leader, edition).outcome).toBe("SATISFACTORY");
  });
});

describe("overlaysOnPath", () => {
  it("picks those of the units above, from the province down, of the round's edition", () => {
    const at = (id: string, level: Overlay["level"], editionCode: Overlay["editionCode"] = "2019") =>
      makeMemberOverlay({}, { unit: { id, name: id }, level, editionCode });
    const all = [
      at("cell", "UNIT"),
      at("ward", "WARD"),
      at("other", "WARD"),
      at("city", "PROVINCE"),
      at("city", "PROVINCE", "2018"),
      at("school", "UNIT"),
    ];
    const found = overlaysOnPath(all, "2019", ["city", "ward", "school", "cell"]);
    expect(found.map((it) => it.unit.id)).toEqual(["city", "ward", "school", "cell"]);
  });
});
