import { can, explain, proposalStanding } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Door } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import { highestAllowed, locksOf } from "../reviews/evaluateReview.js";
import { type ReviewFacts, reviewFactsOf } from "../reviews/evaluation.queries.js";
import { presentListed } from "../reviews/presentReview.js";
import type { ReviewRow } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { findProposalCandidates } from "./proposalCandidate.queries.js";
import type { ProposalCandidate } from "./proposalCandidate.type.js";

/** What waits for a level from whoever answers for it, asked of the same rules as the proposal itself. */
export class ProposalCandidatesService {
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  /** By kind, unit and name, at most 500; the own case is named and left to others. */
  list(actor: Actor, roundId: string): Promise<ProposalCandidate[]> {
    if (!isUuid(roundId)) throw new NotFoundError();
    return this.#door.enter(actor, async (tx) => {
      const scope = scopeRanges(actor, "review:propose");
      const { round, items, facts } = await findProposalCandidates(tx, roundId, scope, actor.memberId);
      const known = await reviewFactsOf(tx, facts);
      const found = items.flatMap((row) => candidateOf(actor, row, known.get(row.id)));
      if (!round || (found.length === 0 && !can(actor, "round:read", round))) throw new NotFoundError();
      return found;
    });
  }
}

/** Whoever proposes is told what locks a level, as the refusal would, also where the own body is not known yet otherwise. */
function candidateOf(actor: Actor, row: ReviewRow, known: ReviewFacts | undefined): ProposalCandidate[] {
  const answer = explain(actor, "review:propose", accessSubject(row));
  if (!known || !(answer.allowed || answer.reason === "OWN_CASE")) return [];
  const review = presentListed(actor, row);
  const verdict = proposalStanding(row.state, known.edition, row.subjectKind);
  return [
    {
      review,
      isOwnCase: !answer.allowed,
      standing: verdict.standing,
      waits: verdict.standing === "WAITS" ? refusalOf("STEP_NOT_POSSIBLE_FROM_STATE", verdict.figures) : null,
      highestAllowed: answer.allowed ? highestAllowed(known) : null,
      locks: answer.allowed ? locksOf(known) : [],
    },
  ];
}
