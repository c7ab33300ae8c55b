import { hasQuorum, type MajorityRule, requiredVotes } from "@xeploai/domain";
import type { Presence } from "../graphql/generated/graphql";

/** One line of the roll call as it stands on the screen. */
export interface RollCallLine {
  memberId: string;
  fullName: string;
  /** False for a probationary member, who attends and discusses but does not vote. */
  isVoter: boolean;
  presence: Presence;
  reason: string;
}

export interface RollCallCount {
  /** Official members who must be convened: the base of quorum and majority. */
  convened: number;
  present: number;
  absentWithReason: number;
  absent: number;
  /** Probationary members in the room, outside the base. */
  probationaryPresent: number;
  /** Fewest present with whom a vote may be taken. */
  needed: number;
  hasQuorum: boolean;
  /** Members marked absent with a reason that is not written yet. */
  withoutReason: string[];
}

export function countRollCall(lines: readonly RollCallLine[], quorum: MajorityRule): RollCallCount {
  const voters = lines.filter(({ isVoter }) => isVoter);
  const count = (presence: Presence) => voters.filter((it) => it.presence === presence).length;
  const convened = voters.length;
  const present = count("PRESENT");
  return {
    convened,
    present,
    absentWithReason: count("ABSENT_WITH_REASON"),
    absent: count("ABSENT"),
    probationaryPresent: lines.filter((it) => !it.isVoter && it.presence === "PRESENT").length,
    needed: requiredVotes(quorum, convened),
    hasQuorum: convened > 0 && hasQuorum(present, convened, quorum),
    withoutReason: lines
      .filter((it) => it.presence === "ABSENT_WITH_REASON" && it.reason.trim() === "")
      .map(({ fullName }) => fullName),
  };
}
