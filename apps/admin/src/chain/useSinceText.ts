import { useTranslate } from "react-admin";
import { formatDay } from "../components/dates";

/** Since when something waits; the working days are named once there is a whole one. */
export function useSinceText() {
  const translate = useTranslate();
  return (since: string, workingDaysWaited: number | null | undefined) =>
    workingDaysWaited
      ? translate("work.chain.since", { day: formatDay(since), smart_count: workingDaysWaited })
      : translate("work.chain.sinceToday", { day: formatDay(since) });
}
