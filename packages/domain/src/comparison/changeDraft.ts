import type { Bilingual } from "../editions/bilingual.js";
import type { Provenance } from "../editions/sourced.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { ChangeArea, ChangeKind } from "./change.js";

/** A difference found for one kind of subject, before those that say the same of several kinds are told once. */
export interface ChangeDraft {
  readonly area: ChangeArea;
  readonly kind: ChangeKind;
  /** Null for what concerns everybody. */
  readonly subjectKind: SubjectKind | null;
  /** The group of posts or the post it concerns; null for the whole kind. */
  readonly post: Bilingual | null;
  readonly text: Bilingual;
  readonly before: Bilingual | null;
  readonly after: Bilingual | null;
  readonly sources: readonly Provenance[];
}

/** What a comparison of one part of the rules finds; whom it concerns is added by the caller. */
export type Finding = Omit<ChangeDraft, "subjectKind" | "post">;

/** Something that only the later rules have. */
export function isNew(area: ChangeArea, text: Bilingual, after: Bilingual, source: Provenance): Finding {
  return { area, kind: "NEW", text, before: null, after, sources: [source] };
}

/** Something that only the earlier rules have. */
export function isGone(area: ChangeArea, text: Bilingual, before: Bilingual, source: Provenance): Finding {
  return { area, kind: "GONE", text, before, after: null, sources: [source] };
}

/** Something that both have and say otherwise. */
export function isChanged(
  area: ChangeArea,
  text: Bilingual,
  [before, after]: readonly [Bilingual, Bilingual],
  sources: readonly Provenance[],
  kind: "CHANGED" | "MOVED" = "CHANGED",
): Finding {
  return { area, kind, text, before, after, sources };
}

/** Joins the texts of a list, language by language. */
export function joined(texts: readonly Bilingual[], separator = "; "): Bilingual {
  return {
    vi: texts.map((it) => it.vi).join(separator),
    en: texts.map((it) => it.en).join(separator),
  };
}
