import {
  type BallotRule,
  ballotOutcome,
  type CountingMinutes,
  checkCountingMinutes,
  type Imbalance,
  LEVELS,
} from "@xeploai/domain";
import type { CellRoundFieldsFragment, Level } from "../graphql/generated/graphql";

export const COUNTS = ["issued", "returned", "valid", "invalid", "blank"] as const;
export type Count = (typeof COUNTS)[number];

/** Votes of one member as typed: text, because an empty box is not a zero. */
export type VotesDraft = Record<Level, string>;

/** The counting minutes as typed. */
export interface BallotDraft {
  counts: Record<Count, string>;
  /** One teller per line. */
  tellers: string;
  votes: Record<string, VotesDraft>;
}

const EMPTY_VOTES: VotesDraft = { EXCELLENT: "", GOOD: "", SATISFACTORY: "", UNSATISFACTORY: "" };

export function openBallot(
  reviewIds: readonly string[],
  ballot: CellRoundFieldsFragment["ballot"],
): BallotDraft {
  const text = (value: number | undefined) => (value === undefined ? "" : String(value));
  const tallies = new Map(ballot?.tallies.map((it) => [it.reviewId, it]));
  return {
    counts: {
      issued: text(ballot?.issued),
      returned: text(ballot?.returned),
      valid: text(ballot?.valid),
      invalid: text(ballot?.invalid),
      blank: text(ballot?.blank),
    },
    tellers: ballot?.tellers.join("\n") ?? "",
    votes: Object.fromEntries(
      reviewIds.map((id) => {
        const tally = tallies.get(id);
        if (!tally) return [id, EMPTY_VOTES];
        return [
          id,
          {
            EXCELLENT: text(tally.excellent),
            GOOD: text(tally.good),
            SATISFACTORY: text(tally.satisfactory),
            UNSATISFACTORY: text(tally.unsatisfactory),
          },
        ];
      }),
    ),
  };
}

/** A typed count; null while the box is empty, NaN for what is no whole number. */
export function countOf(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^\d{1,5}$/.test(trimmed) ? Number(trimmed) : Number.NaN;
}

/** Boxes of one member, where an empty box beside filled ones is a zero; null when all four are empty. */
export function votesOf(votes: VotesDraft | undefined): Record<Level, number> | null {
  if (!votes || LEVELS.every((level) => votes[level].trim() === "")) return null;
  const read = (level: Level) => countOf(votes[level]) ?? 0;
  return {
    EXCELLENT: read("EXCELLENT"),
    GOOD: read("GOOD"),
    SATISFACTORY: read("SATISFACTORY"),
    UNSATISFACTORY: read("UNSATISFACTORY"),
  };
}

export interface BallotCheck {
  /** What does not balance among the boxes filled so far. */
  imbalances: readonly Imbalance[];
  /** Boxes of the head still empty. */
  openCounts: readonly Count[];
  /** Members without any vote typed. */
  openReviews: readonly string[];
  /** True when the minutes are whole and balance. */
  isBalanced: boolean;
}

/**
 * Checks what is filled: sums whose boxes are still empty wait, so that typing is not scolded half way. The
 * rules are those of the API, so a minutes that balances here is not refused there.
 */
export function checkBallot(
  draft: BallotDraft,
  attendance: { convened: number; present: number },
): BallotCheck {
  const read = (name: Count) => countOf(draft.counts[name]);
  const openCounts = COUNTS.filter((name) => read(name) === null);
  const openReviews = Object.keys(draft.votes).filter((id) => votesOf(draft.votes[id]) === null);
  const present = attendance.present;
  const issued = read("issued") ?? present;
  const valid = read("valid");
  const partsKnown = valid !== null && read("invalid") !== null && read("blank") !== null;
  const parts = (valid ?? 0) + (read("invalid") ?? 0) + (read("blank") ?? 0);
  const returned = read("returned") ?? (partsKnown ? parts : issued);
  const minutes: CountingMinutes = {
    ...attendance,
    issued,
    returned,
    valid: valid ?? 0,
    invalid: read("invalid") ?? 0,
    blank: read("blank") ?? 0,
    tallies: Object.entries(draft.votes).flatMap(([memberId, typed]) => {
      const votes = votesOf(typed);
      return votes ? [{ memberId, votes }] : [];
    }),
  };
  const imbalances = checkCountingMinutes(minutes).filter(
    ({ code }) =>
      (code !== "RETURNED_NOT_BALANCED" || partsKnown) && (code !== "TALLY_NOT_BALANCED" || valid !== null),
  );
  return {
    imbalances,
    openCounts,
    openReviews,
    isBalanced: imbalances.length === 0 && openCounts.length === 0 && openReviews.length === 0,
  };
}

/** What a member's votes come to; null while they are not typed or cannot be right yet. */
export function outcomeOf(
  votes: Record<Level, number> | null,
  rule: BallotRule,
  convened: number,
): Level | "NO_MAJORITY" | null {
  if (!votes) return null;
  const all = LEVELS.map((level) => votes[level]);
  if (all.some((it) => !Number.isSafeInteger(it)) || all.reduce((a, b) => a + b, 0) > convened) return null;
  return ballotOutcome(votes, rule, convened).outcome;
}
