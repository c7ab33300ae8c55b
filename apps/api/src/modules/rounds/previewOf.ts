import { SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import type { Participant } from "./participant.js";
import type { KindCount, RoundPreview } from "./roundProgress.type.js";

/** What opening would give: the members as ever, and every kind counted apart. */
export function previewOf(
  participants: readonly Participant[],
): Omit<RoundPreview, "editionCode" | "refusals"> {
  const members = ofKind(participants, "MEMBER");
  const { kind: _, ...counts } = countsOf("MEMBER", members);
  return {
    ...counts,
    cells: new Set(members.map((it) => it.unitId)).size,
    kinds: SUBJECT_KINDS.map((kind) => countsOf(kind, ofKind(participants, kind))).filter(
      ({ total }) => total > 0,
    ),
  };
}

const ofKind = (participants: readonly Participant[], kind: SubjectKind): Participant[] =>
  participants.filter((it) => it.subjectKind === kind);

function countsOf(kind: SubjectKind, participants: readonly Participant[]): KindCount {
  const countOf = (wanted: Participant["participation"]): number =>
    participants.filter((it) => it.participation === wanted).length;
  const reasons = new Map<NonNullable<Participant["reason"]>, number>();
  for (const { participation, reason } of participants)
    if (participation !== "RATED" && reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return {
    kind,
    total: participants.length,
    rated: countOf("RATED"),
    reviewOnly: countOf("REVIEW_ONLY"),
    out: countOf("OUT"),
    notRated: [...reasons].map(([reason, count]) => ({ reason, count })),
  };
}
