import type { IsoDate } from "../calendar/isoDate.js";
import type { PostGroup } from "../editions/postGroup.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { PlanContent, PlanSubject } from "./planContent.js";
import type { PlanRules } from "./planRules.js";

/** Subjects of one kind and group of posts that would be rated. */
export interface RatedGroupOfPosts {
  readonly kind: SubjectKind;
  /** Null where the edition has no rules by post for it. */
  readonly post: PostGroup | null;
  readonly count: number;
}

/** What is known of a plan and of those it concerns, when one asks what it lacks. */
export interface PlanFacts {
  readonly plan: PlanContent;
  readonly rules: PlanRules;
  readonly year: number;
  /** Deadline of the round above, the first day that is late; null where there is none. */
  readonly deadlineAbove: IsoDate | null;
  readonly rated: readonly RatedGroupOfPosts[];
  /** Rated subjects whose group for the quota neither the record nor the plan names. */
  readonly withoutQuotaGroup: readonly PlanSubject[];
  /** Subjects about whom a person must decide and has not. */
  readonly undecided: readonly PlanSubject[];
  /** Cells in which nobody can type or record: no secretary's account, nor one that stands in. */
  readonly cellsWithoutSecretary: readonly { readonly id: string; readonly name: string }[];
}
