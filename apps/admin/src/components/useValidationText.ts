import { useCallback } from "react";
import { useTranslate } from "react-admin";

/** Words of a validator's message, which react-admin carries as a key, a text or @@react-admin@@{"message": …}. */
export function useValidationText(): (message: string | undefined) => string {
  const translate = useTranslate();
  return useCallback(
    (message = "") => {
      const [, json] = /^@@react-admin@@(.*)$/.exec(message) ?? [];
      if (!json) return translate(message, { _: message });
      const parsed = JSON.parse(json) as string | { message: string; args: Record<string, unknown> };
      return typeof parsed === "string" ? translate(parsed) : translate(parsed.message, parsed.args);
    },
    [translate],
  );
}
