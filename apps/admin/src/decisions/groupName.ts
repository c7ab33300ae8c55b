import type { useTranslate } from "react-admin";

/** What a group of the quota is called: the plan's words, or those of the type or kind by which it is grouped. */
export function groupName(translate: ReturnType<typeof useTranslate>, group: string | null): string {
  if (group === null) return translate("decisions.groups.none");
  return translate(`decisions.groups.named.${group}`, { _: group });
}
