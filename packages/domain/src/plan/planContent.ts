import type { IsoDate } from "../calendar/isoDate.js";
import type { EditionSettings } from "../editions/editionSettings.js";
import type { EvaluatorRole, EvaluatorSide } from "../editions/evaluatorRule.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { LocalLimits, Refinement } from "../overlay/overlay.js";
import type { ParticipationStatus } from "../participation/decideParticipation.js";
import type { CalendarStep } from "./calendarSteps.js";

/** How a body votes: on paper ballots whose counts are typed in, or on the screen. */
export const BALLOT_MODES = ["PAPER", "ELECTRONIC"] as const;
export type BallotMode = (typeof BALLOT_MODES)[number];

/** Days of one step, both included. */
export interface CalendarWindow {
  readonly code: CalendarStep;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

/** A body or person that the plan names to fill sheets on subjects of one kind. */
export interface PlanEvaluator {
  readonly subjectKind: SubjectKind;
  readonly side: EvaluatorSide;
  /** As the paper names it. */
  readonly body: string;
  /** True when the sheet does not say who wrote it; bodies sign theirs whatever stands here. */
  readonly isConfidential: boolean;
  /**
   * Evaluator of the edition's list, found in the tree and the posts; none for a body that the unit names in words of its
   * own, whom the office then assigns by hand.
   */
  readonly role?: EvaluatorRole | null;
}

/** One subject of a round, as a plan names it: a member, organisation or collective by its id. */
export interface PlanSubject {
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
}

/** The group in which a subject is counted for the quota, in the plan's words. */
export interface PlanQuotaGroup extends PlanSubject {
  readonly group: string;
}

/** What a person decided where the rules leave open how a subject takes part. */
export interface ParticipationChoice extends PlanSubject {
  readonly status: ParticipationStatus;
  readonly reason: string;
}

/**
 * What a plan says (kế hoạch kiểm điểm): a draft of it may lack anything, an issued one lacks nothing that
 * `planChecklist` asks for.
 */
export interface PlanContent {
  readonly document: { readonly number: string | null; readonly issuedOn: IsoDate | null };
  /** Day on which memberships and posts are read. */
  readonly asOf: IsoDate;
  /** First day that is late; null while nobody has set it. */
  readonly deadlineOn: IsoDate | null;
  readonly calendar: readonly CalendarWindow[];
  readonly refinements: readonly Refinement[];
  readonly limits: readonly LocalLimits[];
  readonly evaluators: readonly PlanEvaluator[];
  readonly ballotMode: BallotMode;
  /**
   * Whether each resolution on levels must come with the committee's own vote. Absent from plans written before it could
   * be asked: it is not.
   */
  readonly asksCommitteeVote?: boolean;
  readonly quotaGroups: readonly PlanQuotaGroup[];
  readonly settings: EditionSettings;
  readonly participation: readonly ParticipationChoice[];
  /** Whether the level above sends review prompts that must be answered. */
  readonly hasPrompts: boolean;
}

/** A plan nobody has written anything into. */
export function emptyPlan(asOf: IsoDate): PlanContent {
  return {
    document: { number: null, issuedOn: null },
    asOf,
    deadlineOn: null,
    calendar: [],
    refinements: [],
    limits: [],
    evaluators: [],
    ballotMode: "PAPER",
    asksCommitteeVote: false,
    quotaGroups: [],
    settings: {},
    participation: [],
    hasPrompts: false,
  };
}
