import { useCallback } from "react";
import { useTranslate } from "react-admin";

/** What a cell waits for, in words; "" when it waits for nothing. */
export function useBlockedText(): (code: string | null | undefined) => string {
  const translate = useTranslate();
  return useCallback(
    (code) => {
      if (!code) return "";
      return translate(`home.blocked.${code}`, { _: translate(`errors.${code}`, { _: code }) });
    },
    [translate],
  );
}
