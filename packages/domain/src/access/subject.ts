import type { SubjectKind } from "../editions/subjectKind.js";
import type { ReviewState } from "../procedure/reviewState.js";
import type { Role } from "./roles.js";

/** Positions of the tree, both included; a unit and all below it fill one range. */
export interface TreeRange {
  readonly lo: number;
  readonly hi: number;
}

/** A role over one part of the tree. */
export interface Grant extends TreeRange {
  readonly role: Role;
}

/** Who acts. `memberId` is the person's own member record, null for an account without one. */
export interface Actor {
  readonly accountId: string;
  readonly memberId: string | null;
  readonly grants: readonly Grant[];
}

/** What is acted on: where it lies in the tree, whose case it is and where its review stands. */
export interface Subject extends TreeRange {
  /** Kind of the subject reviewed; MEMBER when absent. */
  readonly subjectKind?: SubjectKind;
  /** The member whose record it is, as member or as cadre; absent for what belongs to no single member. */
  readonly memberId?: string | null;
  /** Members who head the collective or organisation; they answer for its review. */
  readonly headMemberIds?: readonly string[];
  /** Members named to fill a sheet on the subject. */
  readonly evaluatorMemberIds?: readonly string[];
  /**
   * The unit whose authority decides the level, where it is known. Absent: for a person any committee above, for a
   * collective or organisation a committee of a unit above its own.
   */
  readonly decidedAt?: TreeRange;
  /** True when it touches the actor's own case otherwise: a close relative, an appeal against the own decision. */
  readonly isOwnCase?: boolean;
  readonly phase?: ReviewState;
}

/** How a subject touches the one who acts. */
export interface Involvement {
  /** The actor is the person reviewed. */
  readonly isPerson: boolean;
  /** The actor heads the collective or organisation reviewed. */
  readonly isHead: boolean;
  /** The actor is named to fill a sheet. */
  readonly isEvaluator: boolean;
  /** The own case: the actor is the person, or it touches the actor otherwise. */
  readonly isOwnCase: boolean;
}

/** What the actor has to do with a subject; nothing for an account without a member record. */
export function involvementOf({ memberId: me }: Pick<Actor, "memberId">, subject: Subject): Involvement {
  const isMe = (memberId: string | null | undefined) => me !== null && memberId === me;
  const isPerson = isMe(subject.memberId);
  return {
    isPerson,
    isHead: subject.headMemberIds?.some(isMe) ?? false,
    isEvaluator: subject.evaluatorMemberIds?.some(isMe) ?? false,
    isOwnCase: isPerson || subject.isOwnCase === true,
  };
}
