import type { DeadlineRule } from "../editions/deadlineRule.js";
import { dateText } from "../editions/figureTexts.js";
import type { Provenance, Sourced } from "../editions/sourced.js";
import { bilingualOf } from "./localText.js";
import type { LocalDeadline } from "./overlay.js";
import { plain } from "./overlayRefusal.js";
import type { Refuse } from "./refuse.js";

/**
 * The deadlines with a unit's own day, which must not be later than the day in force for the same scope, or for every
 * unit where the scope has none.
 */
export function refineDeadlines(
  deadlines: readonly Sourced<DeadlineRule>[],
  local: LocalDeadline,
  provenance: Provenance,
  refuse: Refuse,
): readonly Sourced<DeadlineRule>[] {
  const dated = deadlines.filter((it) => it.value.beforeMonthDay !== null);
  const central =
    dated.find((it) => it.value.scope === local.scope) ?? dated.find((it) => it.value.scope === "EVERY_UNIT");
  if (central && dayOf(local) > dayOf(central.value)) {
    const { beforeMonthDay } = central.value;
    refuse(
      "OVERLAY_DEADLINE_LATER",
      local.scope,
      plain(dateText(beforeMonthDay!)),
      plain(dateText(local.beforeMonthDay)),
      central,
    );
    return deadlines;
  }
  const { scope, text, beforeMonthDay, yearOffset } = local;
  const value: DeadlineRule = { scope, text: bilingualOf(text), beforeMonthDay, yearOffset };
  return [
    ...deadlines.filter((it) => it.value.scope !== scope || it.value.beforeMonthDay === null),
    { value, ...provenance },
  ];
}

/** A day that sorts as text: year offset first. */
function dayOf({ yearOffset, beforeMonthDay }: Pick<DeadlineRule, "yearOffset" | "beforeMonthDay">): string {
  return `${yearOffset}-${beforeMonthDay}`;
}
