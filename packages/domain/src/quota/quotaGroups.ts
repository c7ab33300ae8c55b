import type { Bilingual } from "../editions/bilingual.js";
import type { Level } from "../editions/level.js";
import type { QuotaGroup, QuotaRule } from "../editions/quotaRule.js";
import {
  GROUPINGS,
  type QuotaAttribute,
  type QuotaAttributes,
  type QuotaAttributeValue,
} from "./quotaAttributes.js";

/** A subject as the quota sees it: `level` is null while it is not rated, and then it counts nowhere. */
export interface QuotaSubject {
  readonly id: string;
  readonly level: Level | null;
  readonly attributes: QuotaAttributes;
}

/** Subjects whose quota is one. */
export interface SubjectGroup {
  /** Same key for the same group in any call, whatever the order of subjects. */
  readonly key: string;
  readonly description: Bilingual;
  /** In the order given, those not rated included. */
  readonly subjects: readonly QuotaSubject[];
}

/** A subject that lacks what it would be grouped by: it is in no group until a person says which. */
export interface UngroupedSubject {
  readonly id: string;
  readonly level: Level | null;
  readonly missing: readonly QuotaAttribute[];
}

export interface QuotaGrouping {
  /** In the order of their keys. */
  readonly groups: readonly SubjectGroup[];
  readonly ungrouped: readonly UngroupedSubject[];
}

/**
 * The groups in which the quota of `rule` is counted, each subject in exactly one or reported as ungrouped.
 * @throws {RangeError} when an id comes twice
 * @see Guidance 21-HD/BTCTW (2019): members by grassroots organisation, cadres by equivalent titles
 */
export function quotaGroups(
  subjects: readonly QuotaSubject[],
  rule: Pick<QuotaRule, "group">,
): QuotaGrouping {
  const { by, vi, en } = GROUPINGS[rule.group];
  const ids = new Set<string>();
  const groups = new Map<string, { key: string; description: Bilingual; subjects: QuotaSubject[] }>();
  const ungrouped: UngroupedSubject[] = [];
  for (const subject of subjects) {
    const { id, level, attributes } = subject;
    if (ids.has(id)) throw new RangeError(`subject ${id} is given twice`);
    ids.add(id);
    const missing = by.filter((it) => !attributes[it]?.code.trim());
    const values = by.flatMap((it) => attributes[it] ?? []);
    const key = keyOf(rule.group, values);
    const group = groups.get(key);
    if (missing.length > 0) ungrouped.push({ id, level, missing });
    else if (group) group.subjects.push(subject);
    else {
      const names = (language: keyof Bilingual) => values.map((it) => it.name[language]);
      const description = { vi: vi(names("vi")), en: en(names("en")) };
      groups.set(key, { key, description, subjects: [subject] });
    }
  }
  return { groups: [...groups.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), ungrouped };
}

/** Codes joined by "/"; the two characters that could make two groups one are written %25 and %2F. */
function keyOf(group: QuotaGroup, values: readonly QuotaAttributeValue[]): string {
  return [group, ...values.map(({ code }) => code.replace(/[%/]/g, encodeURIComponent))].join("/");
}
