import type { Edition } from "@xeploai/domain";
import { useTranslate } from "react-admin";

/** "2018", "2019–2022" or "từ 2025": the years an edition holds for. */
export function useYearsText(): (edition: Edition) => string {
  const translate = useTranslate();
  return ({ validFromYear: from, validToYear: to }) => {
    if (to === null) return translate("rules.since", { year: from });
    return from === to ? String(from) : `${from}–${to}`;
  };
}
