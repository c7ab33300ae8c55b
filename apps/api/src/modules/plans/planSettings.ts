import {
  CONDITION_CODES,
  type ConditionCode,
  type EditionSettings,
  NO_MAJORITY_RULES,
  PARTICIPATION_REASONS,
  POINTS_STEPS_TENTHS,
  QUOTA_GROUPS,
  ROUNDINGS,
  SIX_MONTHS_REFERENCE_DAYS,
  SUBJECT_KINDS,
  SUBORDINATE_BASES,
  type SubjectSettings,
  TREATMENTS,
} from "@xeploai/domain";
import type { InputCheck } from "../../errors/InputCheck.js";
import type { PlanSetting } from "./planContent.type.js";

const FLAG = ["true", "false"] as const;

/** Values each setting takes; whether the edition leaves it open is asked of the domain. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  "quota.rounding": ROUNDINGS,
  "quota.group": QUOTA_GROUPS,
  "quota.hardBlock": FLAG,
  "ballot.noMajority": NO_MAJORITY_RULES,
  "ballot.cumulativeDown": FLAG,
  "ballot.votesOnSelf": FLAG,
  sixMonthsReferenceDay: SIX_MONTHS_REFERENCE_DAYS,
  subordinateBase: SUBORDINATE_BASES,
  pointsStepTenths: POINTS_STEPS_TENTHS.map(String),
  conditionsOff: CONDITION_CODES,
  ...Object.fromEntries(PARTICIPATION_REASONS.map((it) => [`participation.${it}`, TREATMENTS])),
};

/** The settings of a plan as the domain takes them; an unknown one is named beside its field. */
export function settingsOf(
  settings: readonly PlanSetting[],
  path: string,
  check: InputCheck,
): EditionSettings {
  const byKind: Record<string, Record<string, unknown>> = {};
  for (const [index, { kind, field, value }] of settings.entries()) {
    if (!VALUES[field]?.includes(value)) {
      check.add(`${path}.${index}.value`, "SETTING_UNKNOWN");
      continue;
    }
    const own = byKind[kind] ?? {};
    byKind[kind] = own;
    const [area, name] = field.split(".") as [string, string | undefined];
    if (name) own[area] = { ...(own[area] as object), [name]: typed(value) };
    else if (area === "conditionsOff") own[area] = [...((own[area] as ConditionCode[]) ?? []), value];
    else own[area] = typed(value);
  }
  return byKind as EditionSettings;
}

function typed(value: string): string | number | boolean {
  if (value === "true" || value === "false") return value === "true";
  return /^\d+$/.test(value) ? Number(value) : value;
}

/** The settings of a plan as its form has them, by kind. */
export function settingsList(settings: EditionSettings): PlanSetting[] {
  return SUBJECT_KINDS.flatMap((kind) => {
    const own: SubjectSettings = settings[kind] ?? {};
    return Object.entries(own).flatMap(([area, value]): PlanSetting[] => {
      if (Array.isArray(value)) return value.map((it: string) => ({ kind, field: area, value: it }));
      if (typeof value === "object")
        return Object.entries(value).map(([name, it]) => ({
          kind,
          field: `${area}.${name}`,
          value: String(it),
        }));
      return [{ kind, field: area, value: String(value) }];
    });
  });
}
