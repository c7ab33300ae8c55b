import type { Condition, ConditionCode, LevelConditions } from "./condition.js";
import type { Scale } from "./criterion.js";
import { deepFreeze } from "./deepFreeze.js";
import type { Edition, SubjectRules } from "./edition.js";
import type { EditionSettings, SubjectSettings } from "./editionSettings.js";
import type { ParticipationReason } from "./participationReason.js";
import type { ParticipationRule, ParticipationRules } from "./participationRule.js";
import type { Sourced } from "./sourced.js";
import { SUBJECT_KINDS, type SubjectKind } from "./subjectKind.js";

/** The setting that is not open, with its kind: "MEMBER.participation.SUSPENDED". */
export interface SettingNotOpen {
  readonly ok: false;
  readonly code: "SETTING_NOT_OPEN";
  readonly setting: string;
}
export type SettingsVerdict = { readonly ok: true; readonly edition: Edition } | SettingNotOpen;

/**
 * The edition with a unit's settings. Only what the edition marks UNCERTAIN, and the rounding and blocking of the quota,
 * which no document names, can be set; a rule read in its document stays as it is.
 */
export function applySettings(edition: Edition, settings: EditionSettings): SettingsVerdict {
  const changed: Partial<Record<SubjectKind, SubjectRules>> = {};
  for (const kind of SUBJECT_KINDS) {
    const own = settings[kind];
    if (!own) continue;
    const rules = edition.subjects[kind];
    if (!rules) return notOpen(kind, "subject");
    const closed = closedSetting(rules, own);
    if (closed !== null) return notOpen(kind, closed);
    changed[kind] = withSettings(rules, own);
  }
  return {
    ok: true,
    edition: deepFreeze<Edition>({ ...edition, subjects: { ...edition.subjects, ...changed } }),
  };
}

const notOpen = (kind: SubjectKind, setting: string): SettingNotOpen => ({
  ok: false,
  code: "SETTING_NOT_OPEN",
  setting: `${kind}.${setting}`,
});

/** The first setting that the rules do not leave open; null when all are. */
function closedSetting(rules: SubjectRules, settings: SubjectSettings): string | null {
  const { quota, ballot, participation, conditions } = rules;
  if (isSet(settings.quota) && !quota) return "quota";
  if (settings.quota?.group && quota?.certainty === "SOURCED") return "quota.group";
  if (isSet(settings.ballot) && ballot?.certainty !== "UNCERTAIN") return "ballot";
  for (const [key, treatment] of Object.entries(settings.participation ?? {})) {
    const isOpen = participation[key as ParticipationReason]?.options?.includes(treatment);
    if (!isOpen) return `participation.${key}`;
  }
  if (settings.sixMonthsReferenceDay && !Object.values(participation).some(isCountedOpen))
    return "sixMonthsReferenceDay";
  const off = settings.conditionsOff?.find((code) => !allConditions(rules).some((it) => isOff(it, [code])));
  if (off) return `conditionsOff.${off}`;
  if (settings.subordinateBase && conditions.subordinateBase?.certainty !== "UNCERTAIN")
    return "subordinateBase";
  if (settings.pointsStepTenths && !isStepOpen(rules.scale.value)) return "pointsStepTenths";
  return null;
}

function withSettings(rules: SubjectRules, settings: SubjectSettings): SubjectRules {
  const { quota, ballot, conditions, byPost } = rules;
  const posts = Object.entries(byPost ?? {}).map(([post, own]) => [
    post,
    own.conditions ? { ...own, conditions: conditionsWith(own.conditions, settings) } : own,
  ]);
  return {
    ...rules,
    participation: participationWith(rules.participation, settings),
    conditions: conditionsWith(conditions, settings),
    scale: { ...rules.scale, value: scaleWith(rules.scale.value, settings) },
    quota: quota && { ...quota, value: { ...quota.value, ...settings.quota } },
    ballot: ballot && { ...ballot, value: { ...ballot.value, ...settings.ballot } },
    ...(byPost && { byPost: Object.fromEntries(posts) }),
  };
}

function participationWith(rules: ParticipationRules, settings: SubjectSettings): ParticipationRules {
  const day = settings.sixMonthsReferenceDay;
  const entries = Object.entries(rules).map(([reason, rule]) => {
    const treatment = settings.participation?.[reason as ParticipationReason];
    return [
      reason,
      {
        ...rule,
        ...(treatment && { treatment }),
        ...(day && isCountedOpen(rule) && { countedTo: { ...rule.countedTo, value: day } }),
      },
    ];
  });
  return Object.fromEntries(entries);
}

function conditionsWith(conditions: LevelConditions, settings: SubjectSettings): LevelConditions {
  const { subordinateBase, conditionsOff = [] } = settings;
  const kept = (all: readonly Condition[]) => all.filter((it) => !isOff(it, conditionsOff));
  const { EXCELLENT, GOOD, SATISFACTORY } = conditions.required;
  return {
    ...conditions,
    required: { EXCELLENT: kept(EXCELLENT), GOOD: kept(GOOD), SATISFACTORY: kept(SATISFACTORY) },
    unsatisfactoryWhen: kept(conditions.unsatisfactoryWhen),
    ...(subordinateBase &&
      conditions.subordinateBase && {
        subordinateBase: { ...conditions.subordinateBase, value: subordinateBase },
      }),
  };
}

function scaleWith(scale: Scale, { pointsStepTenths }: SubjectSettings): Scale {
  if (pointsStepTenths === undefined || !isStepOpen(scale)) return scale;
  return { ...scale, pointsStepTenths: { ...scale.pointsStepTenths, value: pointsStepTenths } };
}

function allConditions({ conditions, byPost }: SubjectRules): readonly Condition[] {
  const own = Object.values(byPost ?? {}).flatMap((it) => it.conditions ?? []);
  return [conditions, ...own].flatMap((it) => [
    ...Object.values(it.required).flat(),
    ...it.unsatisfactoryWhen,
  ]);
}

type CountedRule = ParticipationRule & Required<Pick<ParticipationRule, "countedTo">>;
const isCountedOpen = (rule: ParticipationRule): rule is CountedRule =>
  rule.countedTo?.certainty === "UNCERTAIN";

/** A condition is turned off only where it is uncertain; the same condition read in a document stays. */
const isOff = ({ code, certainty }: Condition, off: readonly ConditionCode[]): boolean =>
  certainty === "UNCERTAIN" && off.includes(code);

type OpenScale = Extract<Scale, { readonly kind: "POINTS" }> & { readonly pointsStepTenths: Sourced<number> };
const isStepOpen = (scale: Scale): scale is OpenScale =>
  scale.kind === "POINTS" && scale.pointsStepTenths?.certainty === "UNCERTAIN";

const isSet = (values: object = {}): boolean => Object.keys(values).length > 0;
