import { describe, expect, it } from "vitest";
import type { LevelConditions } from "./condition.js";
import type { CriteriaTree, Scale } from "./criterion.js";
import type { Edition, SelfAssessmentForm, SubjectRules } from "./edition.js";
import { EDITIONS } from "./editions.js";
import { POST_GROUPS, type PostGroup } from "./postGroup.js";
import { rulesFor } from "./rulesFor.js";
import { SUBJECT_KINDS, type SubjectKind } from "./subjectKind.js";

interface Rules extends SubjectRules {
  readonly edition: Edition;
  readonly kind: SubjectKind;
}

/** The rules of every edition, kind and post that has rules of its own. */
const cases = EDITIONS.flatMap((edition) =>
  SUBJECT_KINDS.flatMap((kind) =>
    [undefined, ...POST_GROUPS].flatMap((post: PostGroup | undefined) => {
      const rules = rulesFor(edition, kind, post);
      if (!rules || (post && !rules.byPost?.[post])) return [];
      return [{ name: [edition.code, kind, post].join(" ").trim(), rules: { ...rules, edition, kind } }];
    }),
  ),
);
const codes = (all: readonly { readonly code: string }[]) => all.map((it) => it.code);
const conditionsOf = ({ required, unsatisfactoryWhen }: LevelConditions) => [
  ...Object.values(required).flat(),
  ...unsatisfactoryWhen,
];

it("collectives and cadres are rated from 2018, organisations and members in every edition", () => {
  for (const edition of EDITIONS) {
    const rated = SUBJECT_KINDS.filter((kind) => edition.subjects[kind]);
    expect(rated, edition.code).toEqual(edition.code === "2014" ? ["ORGANISATION", "MEMBER"] : SUBJECT_KINDS);
  }
});

describe.each(cases)("$name", ({ rules }: { rules: Rules }) => {
  it("fills a form that the edition has for this kind", () => {
    const form = rules.edition.forms.find((it) => it.value.code === formOf(rules).formCode);
    expect(form?.value.subjectKinds).toContain(rules.kind);
  });

  it("grades each group of criteria after exactly one section", () => {
    const asked = formOf(rules).sections.flatMap((it) => it.criteriaGroup ?? []);
    expect(asked.toSorted()).toEqual(codes(treeOf(rules).groups).toSorted());
  });

  it("has each line once, in a group of its own tree, and asks the level last", () => {
    const { groups, criteria } = treeOf(rules);
    const sections = formOf(rules).sections;
    for (const all of [codes(groups), codes(criteria), codes(sections)])
      expect(new Set(all).size).toBe(all.length);
    for (const it of criteria) expect(codes(groups), it.code).toContain(it.group);
    for (const group of codes(groups)) expect(criteria.map((it) => it.group)).toContain(group);
    expect(sections.at(-1)?.kind).toBe("LEVEL");
  });

  it("gives points to groups of the tree, or grades", () => {
    const scale: Scale = rules.scale.value;
    if (scale.kind === "GRADES") expect(Object.keys(scale.gradeNames)).toHaveLength(4);
    else {
      expect(codes(scale.groups)).toEqual(codes(treeOf(rules).groups));
      expect(scale.groups.reduce((sum, it) => sum + it.maxPoints, 0)).toBe(100);
    }
  });

  it("words every condition, with its figures filled in", () => {
    for (const { code, text } of conditionsOf(rules.conditions)) {
      expect(`${text.vi} ${text.en}`, code).not.toMatch(/[{}]/);
    }
  });

  it("asks something of every level but UNSATISFACTORY", () => {
    for (const [level, required] of Object.entries(rules.conditions.required)) {
      expect(required.length, level).toBeGreaterThan(0);
      expect(new Set(codes(required)).size, level).toBe(required.length);
    }
    expect(rules.conditions.unsatisfactoryWhen.length).toBeGreaterThan(0);
  });

  it("names its levels by four different words", () => {
    const names = Object.values(rules.levelNames.value);
    expect(new Set(names.map((it) => it.vi)).size).toBe(4);
    expect(new Set(names.map((it) => it.abbr)).size).toBe(4);
  });
});

describe.each(EDITIONS.map((edition) => ({ code: edition.code, edition })))("$code", ({ edition }) => {
  const forms = new Map(edition.forms.map((it) => [it.value.code, it.value]));

  it("has each form once, with fields that have codes of their own", () => {
    expect(forms.size).toBe(edition.forms.length);
    for (const { code, fields } of forms.values()) {
      expect(fields.length, code).toBeGreaterThan(0);
      expect(new Set(codes(fields)).size, code).toBe(fields.length);
    }
  });

  it("has the sheet of every evaluator", () => {
    for (const { value } of edition.evaluators) {
      if (value.formCode)
        expect(forms.get(value.formCode)?.subjectKinds, value.text.vi).toContain(value.subjectKind);
    }
  });

  it("has each order constraint once", () => {
    const order = edition.order.map((it) => it.value.code);
    expect(new Set(order).size).toBe(order.length);
  });
});

function formOf(rules: SubjectRules): SelfAssessmentForm {
  return rules.selfAssessment.value;
}

function treeOf(rules: SubjectRules): CriteriaTree {
  return rules.criteria.value;
}
