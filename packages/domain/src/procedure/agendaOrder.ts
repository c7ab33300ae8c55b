import type { SubjectKind } from "../editions/subjectKind.js";
import { POSITIONS, type Position } from "./roundSubject.js";

/** What decides the place of a subject on the agenda of a review meeting. */
export interface AgendaSubject {
  readonly kind: SubjectKind;
  /** MEMBER when left out. */
  readonly position?: Position;
}

/**
 * The subjects of a review meeting in the order in which they are reviewed: the collective, its head, the deputies, the
 * members. Subjects of the same place keep the order they came in.
 * @see Hướng dẫn 43-HD/BTCTW (2025): tập thể trước, cá nhân sau; người đứng đầu trước, cấp phó và thành viên sau
 */
export function agendaOrder<T extends AgendaSubject>(subjects: readonly T[]): readonly T[] {
  return subjects.toSorted((a, b) => agendaRank(a) - agendaRank(b));
}

/** Place in the required order: 0 the collective, 1 its head, 2 a deputy, 3 a member. */
export function agendaRank({ kind, position = "MEMBER" }: AgendaSubject): number {
  return kind === "COLLECTIVE" ? 0 : 1 + POSITIONS.indexOf(position);
}
