import type { Bilingual } from "./bilingual.js";

/** One value a unit may choose, in the words of the settings page. */
export interface SettingOption<T extends string | boolean> {
  readonly value: T;
  readonly text: Bilingual;
}

/**
 * A point on which the text of the rules is silent or was not readable, so that a unit sets it: what is asked, the
 * default, the choices, and why it is open. Screens and prints show it beside every figure that depends on it.
 */
export interface RuleSetting<T extends string | boolean = string | boolean> {
  /** The field of the rule that the setting fills. */
  readonly field: string;
  readonly label: Bilingual;
  readonly defaultValue: T;
  readonly options: readonly SettingOption<T>[];
  /** Why the rules do not decide it. */
  readonly why: Bilingual;
}
