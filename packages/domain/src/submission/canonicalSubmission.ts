import { LEVELS } from "../editions/level.js";
import type { SubmittedContent, SubmittedSubject } from "./submittedContent.js";

/**
 * The one text of a submission over which its hash is taken: the same content gives the same text whatever the order it
 * was read in. Texts are NFC, subjects stand by id, every field stands in a fixed place.
 */
export function canonicalSubmission(content: SubmittedContent): string {
  const { roundId, unitId, receiverId, number, revision } = content;
  const subjects = [...content.subjects]
    .sort((a, b) => (a.reviewId < b.reviewId ? -1 : 1))
    .map(canonicalSubject);
  return JSON.stringify({ roundId, unitId, receiverId, number, revision, subjects });
}

function canonicalSubject({
  reviewId,
  kind,
  name,
  unitId,
  level,
  convened,
  votes,
  reason,
}: SubmittedSubject) {
  return {
    reviewId,
    kind,
    name: name.normalize("NFC"),
    unitId,
    level,
    convened,
    votes: votes && LEVELS.map((it) => votes[it]),
    reason: reason?.normalize("NFC") ?? null,
  };
}

/** Reads a canonical text back. */
export function readSubmission(text: string): SubmittedContent {
  const parsed = JSON.parse(text) as Omit<SubmittedContent, "subjects"> & {
    subjects: (Omit<SubmittedSubject, "votes"> & { votes: [number, number, number, number] | null })[];
  };
  return {
    ...parsed,
    subjects: parsed.subjects.map((it) => ({ ...it, votes: it.votes && votesOf(it.votes) })),
  };
}

function votesOf([EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY]: [number, number, number, number]) {
  return { EXCELLENT, GOOD, SATISFACTORY, UNSATISFACTORY };
}
