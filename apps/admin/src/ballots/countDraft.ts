import {
  type BallotRule,
  ballotOutcome,
  type CountingMinutes,
  checkCountingMinutes,
  type Imbalance,
  LEVELS,
} from "@xeploai/domain";
import type { BallotDeskFieldsFragment, Level } from "../graphql/generated/graphql";

export const COUNTS = ["returned", "valid", "invalid", "blank"] as const;
export type Count = (typeof COUNTS)[number];

/** Boxes of one line: its levels, and ballots that leave the line empty. */
export const BOXES = [...LEVELS, "BLANK"] as const;
export type Box = (typeof BOXES)[number];

/** Votes on one member as typed: text, because an empty box is not a zero. */
export type VotesDraft = Record<Box, string>;

/** One teller's count as typed. */
export interface CountDraft {
  counts: Record<Count, string>;
  votes: Record<string, VotesDraft>;
}

type Subject = Pick<BallotDeskFieldsFragment["ballot"]["subjects"][number], "reviewId" | "levels">;
type Typed = BallotDeskFieldsFragment["myCounts"][number];

const EMPTY_VOTES: VotesDraft = { EXCELLENT: "", GOOD: "", SATISFACTORY: "", UNSATISFACTORY: "", BLANK: "" };

/** What the teller typed before, or nothing yet. */
export function openCount(subjects: readonly Subject[], typed: Typed | undefined): CountDraft {
  const text = (value: number | undefined) => (value === undefined ? "" : String(value));
  const tallies = new Map(typed?.tallies.map((it) => [it.reviewId, it]));
  return {
    counts: {
      returned: text(typed?.returned),
      valid: text(typed?.valid),
      invalid: text(typed?.invalid),
      blank: text(typed?.blank),
    },
    votes: Object.fromEntries(
      subjects.map(({ reviewId }) => {
        const tally = tallies.get(reviewId);
        if (!tally) return [reviewId, EMPTY_VOTES];
        return [
          reviewId,
          {
            EXCELLENT: text(tally.excellent),
            GOOD: text(tally.good),
            SATISFACTORY: text(tally.satisfactory),
            UNSATISFACTORY: text(tally.unsatisfactory),
            BLANK: text(tally.blank),
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

/** Boxes of one member, where an empty box beside filled ones is a zero; null when all are empty. */
export function votesOf(votes: VotesDraft | undefined): Record<Box, number> | null {
  if (!votes || BOXES.every((box) => votes[box].trim() === "")) return null;
  const read = (box: Box) => countOf(votes[box]) ?? 0;
  return {
    EXCELLENT: read("EXCELLENT"),
    GOOD: read("GOOD"),
    SATISFACTORY: read("SATISFACTORY"),
    UNSATISFACTORY: read("UNSATISFACTORY"),
    BLANK: read("BLANK"),
  };
}

export interface CountCheck {
  /** What does not balance among the boxes filled so far. */
  imbalances: readonly Imbalance[];
  /** Boxes of the head still empty. */
  openCounts: readonly Count[];
  /** Members without any vote typed. */
  openReviews: readonly string[];
  /** True when the count is whole and balances. */
  isBalanced: boolean;
}

/**
 * Checks what is filled: sums whose boxes are still empty wait, so that typing is not scolded half way. The
 * rules are those of the API, so a count that balances here is not refused there.
 */
export function checkCount(
  draft: CountDraft,
  { convened, present, issued }: { convened: number; present: number; issued: number },
): CountCheck {
  const read = (name: Count) => countOf(draft.counts[name]);
  const openCounts = COUNTS.filter((name) => read(name) === null);
  const openReviews = Object.keys(draft.votes).filter((id) => votesOf(draft.votes[id]) === null);
  const valid = read("valid");
  const partsKnown = valid !== null && read("invalid") !== null && read("blank") !== null;
  const parts = (valid ?? 0) + (read("invalid") ?? 0) + (read("blank") ?? 0);
  const minutes: CountingMinutes = {
    convened,
    present,
    issued,
    returned: read("returned") ?? (partsKnown ? parts : issued),
    valid: valid ?? 0,
    invalid: read("invalid") ?? 0,
    blank: read("blank") ?? 0,
    tallies: Object.entries(draft.votes).flatMap(([memberId, typed]) => {
      const counted = votesOf(typed);
      if (!counted) return [];
      const { BLANK, ...votes } = counted;
      return [{ memberId, votes, blank: BLANK }];
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
  base: number,
): Level | "NO_MAJORITY" | null {
  if (!votes) return null;
  const all = LEVELS.map((level) => votes[level]);
  if (all.some((it) => !Number.isSafeInteger(it)) || all.reduce((a, b) => a + b, 0) > base) return null;
  return ballotOutcome(votes, rule, base).outcome;
}
