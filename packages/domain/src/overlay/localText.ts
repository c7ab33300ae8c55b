import type { Bilingual } from "../editions/bilingual.js";

/** A text of a local document: written in Vietnamese, seldom with a translation. */
export interface LocalText {
  readonly vi: string;
  /** Absent where the document has none; the Vietnamese text then stands in both languages. */
  readonly en?: string;
}

/** The text in both languages, Vietnamese where there is no translation. */
export function bilingualOf({ vi, en = vi }: LocalText): Bilingual {
  return { vi, en };
}
