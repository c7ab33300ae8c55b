/** A text as the user reads it: Vietnamese is the source, English is complete. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}
