import type { Bilingual } from "@xeploai/domain";
import { useCallback } from "react";
import { useLocaleState } from "react-admin";

/** Reads the texts that the rules bring along, in the language of the screen. */
export function useBilingual(): (text: Bilingual) => string {
  const [locale] = useLocaleState();
  return useCallback((text) => (locale === "en" ? text.en : text.vi), [locale]);
}
