import type { PlaceCode } from "../editions/placeRule.js";
import type { Provenance } from "../editions/sourced.js";

/** What is reviewed at a place: the membership, or one post, whole or in part. */
export type PlacePart =
  | { readonly kind: "MEMBERSHIP" }
  | {
      readonly kind: "POST";
      readonly postId: string;
      /** TASKS_OF_POST: a concurrent post. BEFORE_SUSPENSION: only the time before the suspension. */
      readonly extent: "WHOLE" | "TASKS_OF_POST" | "BEFORE_SUSPENSION";
    };

/** A rule that leads to a place. */
export interface AppliedPlaceRule extends Provenance {
  readonly code: PlaceCode;
}

/** One place where a person is reviewed. */
export interface ReviewPlace {
  /**
   * CELL: the cell of activity. COLLECTIVE: the leadership collective of a post. COMMITTEE: a committee in which all of
   * the collective sit, once for both contents. CHOSEN_BY_AUTHORITY: within the committee, the cell or a suitable body.
   */
  readonly where: "CELL" | "COLLECTIVE" | "COMMITTEE" | "CHOSEN_BY_AUTHORITY";
  /** Id of the cell, collective or committee; null while the authority has yet to choose. */
  readonly bodyId: string | null;
  readonly parts: readonly PlacePart[];
  /** True at the one place whose result makes the level as a member. */
  readonly isMemberRatedHere: boolean;
  readonly rules: readonly AppliedPlaceRule[];
}
