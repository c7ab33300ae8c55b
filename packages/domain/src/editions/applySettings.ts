import { deepFreeze } from "./deepFreeze.js";
import type { Edition } from "./edition.js";
import type { ParticipationReason, Treatment } from "./participationRule.js";
import type { Rounding } from "./quotaRule.js";

/** What a unit may set where the text of the rules is silent; what is left out keeps the edition's default. */
export interface EditionSettings {
  readonly quotaRounding?: Rounding;
  readonly quotaHardBlock?: boolean;
  readonly cumulativeDown?: boolean;
  readonly votesOnSelf?: boolean;
  /** Treatment by reason, only where the edition's own rule is UNCERTAIN. */
  readonly participation?: Readonly<Partial<Record<ParticipationReason, Treatment>>>;
}

export type SettingsVerdict =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly code: "SETTING_NOT_OPEN"; readonly setting: string };

/**
 * The edition with a unit's settings for its member rules. Only what the edition marks UNCERTAIN or leaves open
 * (rounding and blocking of the quota) can be set; a rule read in its document cannot be loosened.
 */
export function applySettings(edition: Edition, settings: EditionSettings): SettingsVerdict {
  const rules = edition.subjects.MEMBER;
  const { quota, ballot } = rules;
  const participation = { ...rules.participation };
  for (const [key, treatment] of Object.entries(settings.participation ?? {})) {
    const reason = key as ParticipationReason;
    const rule = participation[reason];
    if (rule?.certainty !== "UNCERTAIN") {
      return { ok: false, code: "SETTING_NOT_OPEN", setting: `participation.${reason}` };
    }
    participation[reason] = {
      ...rule,
      treatment,
      ...(treatment === "CAPPED" && { cap: rule.cap ?? "SATISFACTORY" }),
    };
  }
  const ballotSettings = definedOf({
    cumulativeDown: settings.cumulativeDown,
    votesOnSelf: settings.votesOnSelf,
  });
  if (Object.keys(ballotSettings).length > 0 && ballot?.certainty !== "UNCERTAIN") {
    return { ok: false, code: "SETTING_NOT_OPEN", setting: "ballot" };
  }
  const quotaSettings = definedOf({ rounding: settings.quotaRounding, hardBlock: settings.quotaHardBlock });
  return {
    ok: true,
    edition: deepFreeze<Edition>({
      ...edition,
      subjects: {
        ...edition.subjects,
        MEMBER: {
          ...rules,
          participation,
          quota: quota && { ...quota, value: { ...quota.value, ...quotaSettings } },
          ballot: ballot && { ...ballot, value: { ...ballot.value, ...ballotSettings } },
        },
      },
    }),
  };
}

function definedOf<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, it]) => it !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
