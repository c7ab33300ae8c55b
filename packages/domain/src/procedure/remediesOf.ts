import type { SectionTopic, SelfAssessmentSection } from "../editions/edition.js";

/** Where a review names what is to be put right by the next one. */
export const REMEDY_SOURCES = ["SHORTCOMINGS", "MEASURES", "CONCLUSION", "COMMITMENT"] as const;
export type RemedySource = (typeof REMEDY_SOURCES)[number];

/** One thing that was named, in the words it was named in. */
export interface Remedy {
  readonly source: RemedySource;
  readonly text: string;
}

/** What is on record of one review. */
export interface NamedRemedies {
  /** Texts of the self-assessment by section. */
  readonly sections: Readonly<Record<string, string>>;
  /** What the meeting concluded about the subject; null when nothing was recorded. */
  readonly conclusion: string | null;
  /** What the subject undertook to mend; null when nothing was recorded. */
  readonly commitment: string | null;
}

/**
 * What a review leaves to be put right, for section III of next year's form: own words first, then the meeting's. Empty
 * texts are left out.
 * @see domain.md 5.1, step 16
 */
export function remediesOf(
  form: readonly SelfAssessmentSection[],
  { sections, conclusion, commitment }: NamedRemedies,
): Remedy[] {
  const written = (topic: SectionTopic): string =>
    form
      .filter((it) => it.topic === topic)
      .map(({ code }) => sections[code] ?? "")
      .join("\n")
      .trim();
  const all: Remedy[] = [
    { source: "SHORTCOMINGS", text: written("SHORTCOMINGS") },
    { source: "MEASURES", text: written("MEASURES") },
    { source: "CONCLUSION", text: conclusion?.trim() ?? "" },
    { source: "COMMITMENT", text: commitment?.trim() ?? "" },
  ];
  return all.filter(({ text }) => text !== "");
}
