import type { Level } from "../editions/level.js";
import type { QuotaRule } from "../editions/quotaRule.js";
import type { QuotaException } from "./quotaException.js";
import { type QuotaGroupStanding, quotaGroupStanding } from "./quotaGroupStanding.js";
import { type QuotaSubject, quotaGroups } from "./quotaGroups.js";

/** What a change of levels does to one group it touches. */
export interface QuotaEffect {
  readonly before: QuotaGroupStanding;
  readonly after: QuotaGroupStanding;
}

export interface QuotaWhatIf {
  /** The groups touched, in the order of their keys. */
  readonly effects: readonly QuotaEffect[];
  /** Changed subjects that lack a group; they touch none until they have one. */
  readonly ungrouped: readonly string[];
  /** True when no group touched is over its quota afterwards, as the unit rounds it. */
  readonly isWithin: boolean;
}

/**
 * What follows if some subjects had other levels: one change, or a swap at full quota, which is two changes in one
 * question. A swap keeps within only inside one group, and only when the one who steps down stays GOOD.
 * @param changes level by subject; null takes the level away
 * @throws {RangeError} when a changed subject is not among the subjects, or one is given twice
 */
export function quotaWhatIf(
  subjects: readonly QuotaSubject[],
  changes: ReadonlyMap<string, Level | null>,
  rule: QuotaRule,
  exceptions: Readonly<Record<string, QuotaException>> = {},
): QuotaWhatIf {
  const ids = new Set(subjects.map(({ id }) => id));
  for (const id of changes.keys()) if (!ids.has(id)) throw new RangeError(`no subject ${id}`);
  const { groups, ungrouped } = quotaGroups(subjects, rule);
  const effects = groups
    .filter((group) => group.subjects.some(({ id }) => changes.has(id)))
    .map((group) => ({
      before: quotaGroupStanding(group, rule, exceptions[group.key]),
      after: quotaGroupStanding(
        { ...group, subjects: group.subjects.map((it) => changedBy(it, changes)) },
        rule,
        exceptions[group.key],
      ),
    }));
  return {
    effects,
    ungrouped: ungrouped.map(({ id }) => id).filter((id) => changes.has(id)),
    isWithin: effects.every(({ after }) => after.state.exceededBy === 0),
  };
}

function changedBy(subject: QuotaSubject, changes: ReadonlyMap<string, Level | null>): QuotaSubject {
  const level = changes.get(subject.id);
  return level === undefined ? subject : { ...subject, level };
}
