import polyglotI18nProvider from "ra-i18n-polyglot";
import { en } from "../i18n/en";
import { vi } from "../i18n/vi";

const MESSAGES = { vi, en };
type Locale = keyof typeof MESSAGES;

const isLocale = (locale: string): locale is Locale => locale in MESSAGES;

export const i18nProvider = polyglotI18nProvider(
  (locale) => {
    const chosen = isLocale(locale) ? locale : "vi";
    if (typeof document !== "undefined") document.documentElement.lang = chosen;
    return MESSAGES[chosen];
  },
  "vi",
  [
    { locale: "vi", name: "Tiếng Việt" },
    { locale: "en", name: "English" },
  ],
  { allowMissing: false },
);
