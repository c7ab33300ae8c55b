import type { settings as vi } from "../vi/settings";

export const settings: typeof vi = {
  title: "Numbers that no document states",
  subtitle: "They hold for every unit on this system. Each change enters the audit trail.",
  isOpen: "Uncertain: a unit may set it.",
  isDefault: "The default is in force: %{value} %{unit}.",
  isSet: "%{value} %{unit} is in force, as set here. The default is %{default}.",
  value: "New number",
  range: "In %{unit}, a whole number from %{min} to %{max}",
  save: "Set this number",
  back: "Back to the default of %{value}",
  saved: "Set. The new number counts from now on.",
};
