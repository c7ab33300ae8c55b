import { CONTAINER, containerSql } from "../../access/containerSql.js";
import type { Contained, ContainerParameters } from "../../access/pageWithin.js";
import type { Tx } from "../../database/Door.js";
import { type FactsRow, reviewFacts } from "../reviews/evaluation.queries.js";
import {
  REVIEW_PAGE_COLUMNS,
  type ReviewQuestion,
  type ReviewRowPage,
  reviewPageCtes,
  reviewPageParameters,
} from "../reviews/reviewPage.queries.js";
import { FROM_ROUNDS, type PlacedRound, ROUND_JSON } from "../rounds/round.queries.js";
import { type Authority, authoritiesOf } from "./decisionSession.list.queries.js";

/** Reviews of a round with what a committee weighs them by, as stored. */
export interface CandidateRows extends ReviewRowPage {
  round: Omit<PlacedRound, "refined">;
  authorities: Authority[];
  facts: FactsRow[];
}

/** One page of the reviews a committee decides on, its round, the authorities and the facts of the page, in one statement. */
export async function findCandidates(
  tx: Tx,
  container: ContainerParameters,
  question: ReviewQuestion,
): Promise<Contained<CandidateRows>> {
  const parameters = reviewPageParameters(question);
  const round = "(SELECT id FROM container)";
  const rows: [Contained<CandidateRows>] = await tx.query(
    `WITH ${containerSql("ROUND", parameters.length + 1)}, ${reviewPageCtes(question)}
     SELECT ${CONTAINER}, ${REVIEW_PAGE_COLUMNS},
            (SELECT ${ROUND_JSON} ${FROM_ROUNDS} WHERE rd.id = ${round}) AS round,
            (SELECT COALESCE(json_agg(a), '[]') FROM (${authoritiesOf(round)}) a) AS authorities,
            (SELECT COALESCE(json_agg(f), '[]') FROM (${reviewFacts("IN (SELECT id FROM page)")}) f) AS facts`,
    [...parameters, ...container],
  );
  return rows[0];
}
