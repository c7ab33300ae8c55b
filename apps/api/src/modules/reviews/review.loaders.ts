import DataLoader from "dataloader";
import type { Actor } from "../../access/Actor.js";
import { type Door, NOBODY, type Tx } from "../../database/Door.js";
import { findTallies } from "../ballots/ballot.queries.js";
import { findDecisions } from "../decisions/decision.queries.js";
import { reviewCriteria } from "../plans/reviewCriteria.js";
import { findRounds } from "../rounds/round.queries.js";
import { evaluateReview } from "./evaluateReview.js";
import { findReviewFacts } from "./evaluation.queries.js";
import { findOrderBlockers } from "./orderBlockers.queries.js";
import { ruledReviews } from "./ruledReviews.js";
import { findPreviousReviews, findSelfAssessments } from "./selfAssessment.queries.js";

type Batch<T> = (tx: Tx, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;

/** Fields of a review that need other tables. What the viewer may see is settled before a key is asked for. */
export function createReviewLoaders(door: Door, actor: Actor | null) {
  const loader = <T>(find: Batch<T>): DataLoader<string, T | null> =>
    new DataLoader(async (ids) => {
      const found = await door.enter(actor ?? NOBODY, (tx) => find(tx, ids));
      return ids.map((id) => found.get(id) ?? null);
    });
  return {
    rounds: loader(findRounds),
    selfAssessments: loader(findSelfAssessments),
    previousReviews: loader(findPreviousReviews),
    tallies: loader(findTallies),
    decisions: loader(findDecisions),
    orderBlockers: loader(findOrderBlockers),
    criteria: loader(async (tx, ids) => {
      const ruled = await ruledReviews(tx, ids);
      return new Map([...ruled].map(([id, it]) => [id, reviewCriteria(it)]));
    }),
    evaluations: loader(async (tx, ids) => {
      const facts = await findReviewFacts(tx, ids);
      return new Map([...facts].map(([id, it]) => [id, evaluateReview(it)]));
    }),
  };
}
