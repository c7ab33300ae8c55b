import { can, NOTIFIED_STATES, type ReviewState, type Subject, type SubjectKind } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";

/** A review as the access table asks about it. */
export interface ReviewPlace {
  subjectKind: SubjectKind;
  /** The person reviewed; null for a collective or organisation. */
  member: { id: string } | null;
  /** Heads of the collective or organisation; empty for a person. */
  headMemberIds: readonly string[];
  /** Position of its unit. */
  lo: number;
  hi: number;
  state: ReviewState;
}

/** What one viewer may know of one review. */
export interface Sight {
  isOwnCase: boolean;
  selfLevel: boolean;
  selfAssessment: boolean;
  /** Proposed level and votes. */
  proposal: boolean;
  /** Decided level, resolution, override. */
  decision: boolean;
  /** Conditions checked by the rules. */
  evaluation: boolean;
  /** May write the self-assessment as it stands. */
  mayWrite: boolean;
  /** May type it from paper as it stands. */
  mayType: boolean;
  /** May record its review meeting. */
  mayRecord: boolean;
}

/** States in which members know their own result, as SQL parameters have them. */
export const KNOWN_STATES: readonly ReviewState[] = NOTIFIED_STATES;

/** The review in the words of the access table. */
export const accessSubject = ({
  lo,
  hi,
  subjectKind,
  member,
  headMemberIds,
  state,
}: ReviewPlace): Subject => ({
  lo,
  hi,
  subjectKind,
  memberId: member?.id ?? null,
  headMemberIds,
  phase: state,
});

/**
 * What the viewer may know of a review; null when not even that it exists. The own case shows its own self-assessment
 * and, before publication, nothing that others concluded, whatever role the viewer holds.
 */
export function sightOf(actor: Actor, place: ReviewPlace): Sight | null {
  const subject = accessSubject(place);
  const selfAssessment = can(actor, "selfAssessment:read", subject);
  const isOwnCase = place.member !== null && actor.memberId === place.member.id;
  const knowsResult = can(actor, "result:readOwn", subject);
  const readsReview = can(actor, "review:read", subject);
  if (!selfAssessment && !readsReview && !knowsResult) return null;
  return {
    isOwnCase,
    selfLevel: readsReview || selfAssessment,
    selfAssessment,
    proposal: readsReview || knowsResult,
    decision: can(actor, "decision:read", subject) || knowsResult,
    evaluation: readsReview || knowsResult,
    mayWrite: can(actor, "selfAssessment:write", subject),
    mayType: can(actor, "review:typeOnBehalf", subject),
    mayRecord: can(actor, "review:record", subject),
  };
}
