import type { Bilingual } from "../editions/bilingual.js";
import type { Edition } from "../editions/edition.js";
import { FURTHER_TOPICS } from "./furtherTopics.js";
import type { OpenQuestion, OpenTopic } from "./openQuestion.js";
import { PARTICIPATION_TOPICS } from "./participationTopics.js";
import { RATING_TOPICS } from "./ratingTopics.js";
import { TEXT_TOPICS } from "./textTopics.js";
import { type UncertainPart, uncertainParts } from "./uncertainParts.js";

const TOPICS: readonly OpenTopic[] = [
  ...PARTICIPATION_TOPICS,
  ...RATING_TOPICS,
  ...TEXT_TOPICS,
  ...FURTHER_TOPICS,
];

/**
 * Everything that the documents read leave open, with its default in words, who decides it and where the user sees it.
 * Points of participation first, then quota, vote and conditions, passages not read, and what stands in no edition.
 * A point that concerns none of `editions` is left out.
 * @param editions oldest first
 */
export function openQuestions(editions: readonly Edition[]): readonly OpenQuestion[] {
  const all = editions.flatMap(uncertainParts);
  const codes = editions.map((it) => it.code);
  return TOPICS.flatMap((topic) => {
    const { aspects, kinds, editions: own, ...words } = topic;
    const parts = all.filter((it) => isAbout(topic, it));
    const named = aspects.length === 0 ? own : parts.map((it) => it.edition);
    const open = codes.filter((it) => named?.includes(it));
    if (open.length === 0) return [];
    return [{ ...words, defaultText: topic.defaultText ?? notesOf(parts), editions: open, parts }];
  });
}

function isAbout({ aspects, kinds, editions }: OpenTopic, { aspect, kind, edition }: UncertainPart): boolean {
  if (!aspects.includes(aspect)) return false;
  return (!kinds || kinds.some((it) => it === kind)) && (!editions || editions.includes(edition));
}

/** The notes of the parts, each once; with the editions where they differ. */
function notesOf(parts: readonly UncertainPart[]): Bilingual {
  const editionsOf = new Map<string, { note: Bilingual; editions: Set<string> }>();
  for (const { edition, provenance } of parts) {
    const note = provenance.note ?? { vi: provenance.source, en: provenance.source };
    const same = editionsOf.get(note.vi) ?? { note, editions: new Set() };
    editionsOf.set(note.vi, { note, editions: same.editions.add(edition) });
  }
  const all = [...editionsOf.values()];
  const [only, ...others] = all;
  if (only && others.length === 0) return only.note;
  const joined = (language: "vi" | "en") =>
    all.map(({ note, editions }) => `${[...editions].join(", ")}: ${note[language]}`).join(" ");
  return { vi: joined("vi"), en: joined("en") };
}
