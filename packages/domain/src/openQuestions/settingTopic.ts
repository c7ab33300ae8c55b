import type { RuleSetting, SettingOption } from "../editions/ruleSetting.js";
import type { OpenTopic } from "./openQuestion.js";

/**
 * The open point behind a setting; its default in words is that of the option chosen by default.
 * @throws {RangeError} when the default is not among the options
 */
export function settingTopic(
  area: string,
  setting: RuleSetting,
  own: Pick<OpenTopic, "shownAt" | "aspects"> & Partial<OpenTopic>,
): OpenTopic {
  const options: readonly SettingOption<string | boolean>[] = setting.options;
  const chosen = options.find((it) => it.value === setting.defaultValue);
  if (!chosen) throw new RangeError(`setting ${setting.field} has no option ${setting.defaultValue}`);
  return {
    key: `${area}.${setting.field}`,
    label: setting.label,
    question: setting.why,
    defaultText: chosen.text,
    decidedBy: "UNIT_SETTING",
    options,
    ...own,
  };
}
