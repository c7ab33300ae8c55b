import { formatCount, formatShare as formatShareIn, type Language } from "./figures";

/** The language on screen, which the page itself names. */
const languageOnScreen = (): Language =>
  typeof document !== "undefined" && document.documentElement.lang === "en" ? "en" : "vi";

/** A count in the language on screen: 12.345 in Vietnamese, 12,345 in English. */
export const formatInteger = (value: number): string => formatCount(value, languageOnScreen());

/** Hundredths of a percent in the language on screen: 14,55 % in Vietnamese, 14.55% in English. */
export const formatShare = (hundredths: number): string => formatShareIn(hundredths, languageOnScreen());
