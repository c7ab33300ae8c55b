import type { Level, ReviewState } from "@xeploai/domain";
import type { CellReview } from "../meetings/cellReviews.queries.js";
import { advance } from "../reviews/advance.js";
import { editionOfRound, type RoundRules } from "../rounds/editionOfRound.js";
import type { Tally } from "./ballot.type.js";
import type { TypedTally } from "./ballotDesk.type.js";
import { VOTABLE } from "./ballotRules.js";
import type { CountedTally } from "./countVotes.js";

export interface Proposal {
  id: string;
  state: ReviewState;
  proposedLevel: Level | null;
  proposalReason: string | null;
}

/**
 * What closed minutes make of the reviews of the cell: the level with the majority is proposed; without one the review
 * waits for the cell's committee. Who was decided or left the cell meanwhile stays as he is.
 * @param earlier votes in force until now; where they were the same, a proposal made on them stands
 */
export function proposalsOf(
  reviews: readonly CellReview[],
  tallies: readonly CountedTally[],
  earlier: ReadonlyMap<string, Tally>,
  round: RoundRules,
): Proposal[] {
  const edition = editionOfRound(round);
  const tallyOf = new Map(tallies.map((it) => [it.reviewId, it]));
  const votable = reviews.filter(({ id, state }) => VOTABLE.includes(state) && tallyOf.has(id));
  const facts = {
    edition,
    isReviewRecorded: true,
    hasBallot: true,
    quorum: { ok: true } as const,
    imbalances: [],
  };
  // Votes are recorded from the start of the vote on, also where an earlier count led further.
  const voting = votable.map((it) => ({
    id: it.id,
    state: it.state === "VOTED" || it.state === "PROPOSED" ? ("COMPILED" as const) : it.state,
    facts: { ...facts, stateRating: it.stateRating },
  }));
  const voted = advance(voting, ["RECORD_REVIEW", "COMPILE", "RECORD_BALLOT"]);
  return votable.map((review) => {
    const { id } = review;
    const tally = tallyOf.get(id);
    const outcome = tally?.outcome ?? null;
    if (outcome === null && review.proposalReason && votesKey(tally) === votesKey(earlier.get(id)))
      return review;
    const state = voted.get(id) ?? review.state;
    if (outcome === null) return { id, state, proposedLevel: null, proposalReason: null };
    const proposal = { id, state, facts: { edition, proposedLevel: outcome, ballotOutcome: outcome } };
    return {
      id,
      state: advance([proposal], ["PROPOSE"]).get(id) ?? state,
      proposedLevel: outcome,
      proposalReason: null,
    };
  });
}

const votesKey = (it: Omit<TypedTally, "reviewId"> | undefined): string =>
  it ? [it.excellent, it.good, it.satisfactory, it.unsatisfactory, it.blank].join() : "";
