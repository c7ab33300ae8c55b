import type { Level } from "../editions/level.js";
import type { LevelTally } from "./ballotOutcome.js";
import type { YesNoVotes } from "./yesNoOutcome.js";

/** Figures of a counting minutes (biên bản kiểm phiếu). */
export interface CountingMinutes {
  /** Official members who must be convened (triệu tập). */
  readonly convened: number;
  readonly present: number;
  /** Absent among the convened; checked when given. */
  readonly absent?: number;
  /** Came for a ballot and may not vote, as probationary members; outside every other figure. 0 when absent. */
  readonly refused?: number;
  /** Ballots handed out (phát ra). */
  readonly issued: number;
  /** Ballots collected (thu về). */
  readonly returned: number;
  /** Ballots not collected; checked when given. */
  readonly notReturned?: number;
  readonly valid: number;
  readonly invalid: number;
  readonly blank: number;
  /** Levels printed on the ballot; all four when absent, two in a second ballot. */
  readonly levels?: readonly Level[];
  readonly tallies: readonly (MemberTally | YesNoTally)[];
}

interface TallyOnMember {
  /** The subject voted on. */
  readonly memberId: string;
  /** Valid ballots that leave this member's line empty; 0 when absent. */
  readonly blank?: number;
  /**
   * True when the member was handed a ballot and the unit lets nobody vote on himself, so that at least one of the
   * ballots issued has no vote on this line. On one sheet for all members such a ballot gives its voter away: a unit
   * with this setting votes on a slip of paper per member.
   */
  readonly leavesOwnLine?: boolean;
}

/** Votes on one member with a box for each level. */
export interface MemberTally extends TallyOnMember {
  readonly votes: LevelTally;
}

/** Votes on one member for and against one proposed level. */
export interface YesNoTally extends TallyOnMember {
  readonly proposedLevel: Level;
  readonly yesNo: YesNoVotes;
}
