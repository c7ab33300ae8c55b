import type { settings as vi } from "../vi/settings";

export const settings: typeof vi = {
  title: "Numbers that no document states",
  subtitle: "They hold for every unit on this system. Each change enters the audit trail.",
  isDefault: "The default is in force: %{value} %{unit}.",
  isSet: "%{value} %{unit} is in force, as set here. The default is %{default}.",
  value: "New number (%{unit})",
  range: "A whole number from %{min} to %{max}",
  save: "Set this number",
  back: "Back to the default of %{value}",
  saved: "Set. Meetings planned from now on follow the new number.",
};
