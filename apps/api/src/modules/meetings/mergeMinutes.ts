import type { DraftedSection } from "./minutes.types.js";

/** A section as it is kept: the draft its text rests on, and the text. */
export interface KeptSection extends DraftedSection {
  drafted: string;
}

export interface MergedMinutes {
  /** Sections in the order of the draft; edited ones the draft no longer has come before the closing. */
  sections: KeptSection[];
  /** Codes of sections that went because nobody had touched them and the facts no longer give them. */
  gone: string[];
}

/**
 * Drafts anew without losing what people wrote: a section nobody edited takes the new draft, an edited one stays until
 * somebody chooses.
 * @param take edited sections that shall take the new draft
 * @param keep edited sections that shall stay and count as settled against the new draft
 */
export function mergeMinutes(
  kept: readonly KeptSection[],
  fresh: readonly DraftedSection[],
  choice: { take: ReadonlySet<string>; keep: ReadonlySet<string> },
): MergedMinutes {
  const byCode = new Map(kept.map((it) => [it.code, it]));
  const sections = fresh.map((draft): KeptSection => {
    const before = byCode.get(draft.code);
    if (!before || before.text === before.drafted || choice.take.has(draft.code))
      return { ...draft, drafted: draft.text };
    if (choice.keep.has(draft.code)) return { ...draft, text: before.text, drafted: draft.text };
    return { ...draft, text: before.text, drafted: before.drafted };
  });
  const drafted = new Set(fresh.map((it) => it.code));
  const left = kept.filter((it) => !drafted.has(it.code));
  const orphans = left.filter((it) => it.text !== it.drafted);
  return {
    sections: [...sections.slice(0, -1), ...orphans, ...sections.slice(-1)],
    gone: left.filter((it) => it.text === it.drafted).map((it) => it.code),
  };
}
