import type { EditionSettings } from "../editions/editionSettings.js";
import { SUBJECT_KINDS, type SubjectKind } from "../editions/subjectKind.js";

/** What a unit goes by where the text of the rules is silent, or what it may not set because a unit above has. */
export type SettingsInForce =
  | { readonly ok: true; readonly settings: EditionSettings }
  | {
      readonly ok: false;
      /** As in the form, "MEMBER.quota.rounding". */
      readonly setting: string;
    };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Settings of the units above, from the top down, with the unit's own. What a unit above has set is no longer open below:
 * setting it again to the same is allowed, to something else is not. Conditions switched off add up.
 */
export function settingsInForce(above: readonly EditionSettings[], own: EditionSettings): SettingsInForce {
  const inForce: Partial<Record<SubjectKind, Fields>> = {};
  for (const settings of [...above, own]) {
    for (const kind of SUBJECT_KINDS) {
      const merged = mergeFields(inForce[kind] ?? {}, (settings[kind] ?? {}) as Fields);
      if (!merged.ok) return { ok: false, setting: `${kind}.${merged.setting}` };
      if (Object.keys(merged.fields).length > 0) inForce[kind] = merged.fields;
    }
  }
  return { ok: true, settings: inForce as EditionSettings };
}

type Merged =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly setting: string };

function mergeFields(above: Fields, own: Fields): Merged {
  const fields: Record<string, unknown> = { ...above };
  for (const [name, value] of Object.entries(own)) {
    const set = above[name];
    if (value === undefined) continue;
    if (set === undefined) fields[name] = value;
    else if (Array.isArray(set) && Array.isArray(value)) fields[name] = [...new Set([...set, ...value])];
    else if (isFields(set) && isFields(value)) {
      const merged = mergeFields(set, value);
      if (!merged.ok) return { ok: false, setting: `${name}.${merged.setting}` };
      fields[name] = merged.fields;
    } else if (set !== value) return { ok: false, setting: name };
  }
  return { ok: true, fields };
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
