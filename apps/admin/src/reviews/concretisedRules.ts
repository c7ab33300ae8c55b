import type { Criterion, SubjectRules } from "@xeploai/domain";

/** A line as the API answers it, with what units made of it. */
export interface ConcretisedLine {
  code: string;
  group: string;
  isResult: boolean;
  textVi: string;
  textEn: string;
  /** Largest points in tenths; null where nobody gave any. */
  maxPointsTenths?: number | null;
}

/** The rules of the edition with the lines by which this subject is judged: its plan's, where the round has one. */
export function concretisedRules(rules: SubjectRules, lines: readonly ConcretisedLine[]): SubjectRules {
  const { value } = rules.criteria;
  const known = new Map(value.criteria.map((it) => [it.code, it]));
  const criteria = lines.map(
    ({ code, group, isResult, textVi, textEn }): Criterion => ({
      ...known.get(code),
      code,
      group,
      isResult,
      text: { vi: textVi, en: textEn },
    }),
  );
  return { ...rules, criteria: { ...rules.criteria, value: { ...value, criteria } } };
}

/** Largest points in tenths of the lines to which the plan allots points. */
export function lineMaxima(lines: readonly ConcretisedLine[]): Record<string, number> {
  return Object.fromEntries(
    lines.flatMap(({ code, maxPointsTenths }) =>
      maxPointsTenths === null || maxPointsTenths === undefined ? [] : [[code, maxPointsTenths]],
    ),
  );
}
