import type { Bilingual } from "@xeploai/domain";

type Words<K extends string> = Record<K, string>;

/** Words that the domain already has in both languages, as one language's texts by the same keys. */
export const inVietnamese = <K extends string>(texts: Readonly<Record<K, Bilingual>>): Words<K> =>
  wordsIn(texts, "vi");

export const inEnglish = <K extends string>(texts: Readonly<Record<K, Bilingual>>): Words<K> =>
  wordsIn(texts, "en");

function wordsIn<K extends string>(
  texts: Readonly<Record<K, Bilingual>>,
  language: keyof Bilingual,
): Words<K> {
  const entries = Object.entries<Bilingual>(texts).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as Words<K>;
}
