import { useMemo } from "react";
import { useLocaleState } from "react-admin";
import {
  formatChange,
  formatCount,
  formatCountChange,
  formatExpected,
  formatShare,
  formatWholePercent,
  type Language,
} from "./figures";

export interface Figures {
  count: (value: number) => string;
  countChange: (value: number) => string;
  share: (hundredths: number) => string;
  wholePercent: (percent: number) => string;
  change: (hundredths: number) => string;
  expected: (hundredths: number) => string;
}

/** The number formats of one language. */
export function figuresIn(language: Language): Figures {
  return {
    count: (value) => formatCount(value, language),
    countChange: (value) => formatCountChange(value, language),
    share: (hundredths) => formatShare(hundredths, language),
    wholePercent: (percent) => formatWholePercent(percent, language),
    change: (hundredths) => formatChange(hundredths, language),
    expected: (hundredths) => formatExpected(hundredths, language),
  };
}

/** The number formats of the language on screen. */
export function useFigures(): Figures {
  const [locale] = useLocaleState();
  return useMemo(() => figuresIn(locale === "en" ? "en" : "vi"), [locale]);
}
