import type { Bilingual } from "../editions/bilingual.js";
import type { Provenance } from "../editions/sourced.js";
import type { ChangeArea } from "./change.js";
import { type Finding, isChanged, isGone, isNew } from "./changeDraft.js";

/** One rule of a list in which every rule has a code of its own. */
export interface CodedRule extends Provenance {
  readonly code: string;
  readonly text: Bilingual;
}

/** The rules of a list that are new, gone, or say something else under the same code. */
export function compareCoded(
  area: ChangeArea,
  before: readonly CodedRule[],
  after: readonly CodedRule[],
): readonly Finding[] {
  const earlier = new Map(before.map((it) => [it.code, it]));
  const later = new Set(after.map((it) => it.code));
  return [
    ...after.flatMap((is) => {
      const was = earlier.get(is.code);
      if (!was) return [isNew(area, { vi: `Mới: ${is.text.vi}.`, en: `New: ${is.text.en}.` }, is.text, is)];
      if (was.text.vi === is.text.vi) return [];
      const text = {
        vi: `Thay đổi: ${is.text.vi} (trước: ${was.text.vi}).`,
        en: `Changed: ${is.text.en} (before: ${was.text.en}).`,
      };
      return [isChanged(area, text, [was.text, is.text], [was, is])];
    }),
    ...before
      .filter((it) => !later.has(it.code))
      .map((was) => isGone(area, { vi: `Bỏ: ${was.text.vi}.`, en: `Gone: ${was.text.en}.` }, was.text, was)),
  ];
}
