import { assertInteger } from "../assertInteger.js";
import { LEVELS } from "../editions/level.js";
import type { LevelTally } from "./ballotOutcome.js";

/** Fewer voters than this cannot hide behind each other, however the ballots are kept. */
export const FEWEST_SECRET_VOTERS = 5;

export type ElectronicBallotVerdict =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly code: "TOO_FEW_FOR_ELECTRONIC_BALLOT";
      readonly voters: number;
      readonly fewest: number;
    };

/**
 * Whether so many voters may hold a secret ballot on a device. With fewer than five the tally itself gives votes away;
 * such a cell votes on paper.
 * @param voters those who would be handed a ballot, ≥ 0
 * @throws {RangeError} when `voters` is negative or no integer
 */
export function mayVoteElectronically(voters: number): ElectronicBallotVerdict {
  assertInteger("voters", voters, { min: 0 });
  if (voters >= FEWEST_SECRET_VOTERS) return { ok: true };
  return { ok: false, code: "TOO_FEW_FOR_ELECTRONIC_BALLOT", voters, fewest: FEWEST_SECRET_VOTERS };
}

/** What the announced votes on one member tell about single voters, whatever protects the ballots. */
export const TALLY_DISCLOSURES = ["FEW_VOTERS", "UNANIMOUS"] as const;
export type TallyDisclosure = (typeof TALLY_DISCLOSURES)[number];

/** What a tally gives away by itself: the screen says so before the vote and the minutes cannot hide it. */
export function tallyDisclosures(votes: LevelTally): readonly TallyDisclosure[] {
  const counts = LEVELS.map((level) => votes[level]).filter((it) => it > 0);
  const cast = counts.reduce((sum, it) => sum + it, 0);
  const found: TallyDisclosure[] = [];
  if (cast > 0 && cast < FEWEST_SECRET_VOTERS) found.push("FEW_VOTERS");
  if (counts.length === 1) found.push("UNANIMOUS");
  return found;
}
