import { can, foldName, LEVELS, type LevelCounts, phasedScope } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { pageWithin } from "../../access/pageWithin.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Door, Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { withItsRules } from "../plans/refinedEditions.js";
import { highestAllowed, locksOf, unmetFor } from "../reviews/evaluateReview.js";
import { reviewFactsOf } from "../reviews/evaluation.queries.js";
import { presentListed } from "../reviews/presentReview.js";
import type { ReviewRow } from "../reviews/review.queries.js";
import type { ReviewQuestion } from "../reviews/reviewPage.queries.js";
import { KNOWN_STATES } from "../reviews/reviewSight.js";
import { findRound, type PlacedRound } from "../rounds/round.queries.js";
import { findCandidates } from "./candidate.queries.js";
import type { DecisionCandidateFilter } from "./decision.inputs.js";
import type { DecisionCandidatePage } from "./decision.type.js";
import type { Authority } from "./decisionSession.list.queries.js";
import { type DecisionReach, decisionSubject } from "./decisionSubject.js";
import type { StageCounts } from "./levelCounts.queries.js";
import { type BoardCellRow, findBoard } from "./quotaBoard.queries.js";
import type { LevelCount, QuotaBoard, QuotaBoardCell } from "./quotaBoard.type.js";
import { isGrouped, quotaStateOf, quotaStateOfAll } from "./quotaStateOf.js";

/** What lies before the committee: the quota over the whole organisation and the cards of those it rates. */
export class DecisionBoardService {
  readonly #door: Door;

  constructor(door: Door) {
    this.#door = door;
  }

  quotaBoard(actor: Actor, roundId: string): Promise<QuotaBoard> {
    return this.#door.enter(actor, async (tx) => {
      const round = await this.#round(tx, actor, roundId);
      const { cells, groups, override } = await findBoard(tx, roundId, isGrouped(round));
      const all = (stage: keyof StageCounts) =>
        quotaStateOfAll(
          groups.map((it) => it[stage]),
          round,
        );
      return {
        round,
        decided: all("decided"),
        proposed: all("proposed"),
        self: all("self"),
        groups: groups.map(({ group, decided, proposed, self }) => ({
          name: group,
          decided: quotaStateOf(decided, round),
          proposed: quotaStateOf(proposed, round),
          self: quotaStateOf(self, round),
        })),
        cells: cells.map(boardCell),
        undecided: cells.reduce((sum, it) => sum + it.undecided, 0),
        override,
      };
    });
  }

  /** Cards by cell and given name; what the rules hold against a proposal is shown, it does not block. */
  candidates(actor: Actor, filter: DecisionCandidateFilter, page: PageInput): Promise<DecisionCandidatePage> {
    return this.#door.enter(actor, async (tx) => {
      const found = await pageWithin(actor, "quotaBoard:read", filter.roundId, (container) =>
        findCandidates(tx, container, questionOf(actor, filter, page)),
      );
      const round = await withItsRules(tx, found.round);
      const facts = await reviewFactsOf(tx, found.facts);
      return {
        totalCount: found.totalCount,
        items: found.items.map((row) => {
          const review = presentListed(actor, row);
          const known = review.sight.evaluation ? (facts.get(row.id) ?? null) : null;
          const level = review.decidedLevel ?? review.proposedLevel;
          const reach = reachOf(actor, row, round, found.authorities);
          return {
            review,
            quotaGroup: isGrouped(round) ? row.quotaGroup : null,
            isOwnCase: review.sight.isOwnCase || reach === "OWN_CASE",
            isDecidedHere: reach === "MINE",
            unmet: known && level ? unmetFor(level, known) : [],
            highestAllowed: known && highestAllowed(known),
            locks: known ? locksOf(known) : [],
          };
        }),
      };
    });
  }

  async #round(tx: Tx, actor: Actor, roundId: string): Promise<PlacedRound> {
    const round = await findRound(tx, roundId);
    if (!can(actor, "quotaBoard:read", round)) throw new NotFoundError();
    return round;
  }
}

/** Those of one kind that are rated, by cell and given name. */
const questionOf = (
  actor: Actor,
  { roundId, cellId, subjectKind, proposedLevel, decidedLevel, search }: DecisionCandidateFilter,
  page: PageInput,
): ReviewQuestion => ({
  ownMemberId: actor.memberId,
  knownStates: KNOWN_STATES,
  known: phasedScope(actor, "review:read"),
  scope: scopeRanges(actor, "quotaBoard:read"),
  roundId,
  cellId: cellId ?? null,
  memberId: null,
  subjectKinds: [subjectKind],
  year: null,
  states: null,
  participation: "RATED",
  proposedLevel: proposedLevel ?? null,
  decidedLevel: decidedLevel ?? null,
  words: foldName(search ?? "")
    .split(" ")
    .filter(Boolean),
  ids: null,
  sort: { key: "CELL", direction: "ASC" },
  ...page,
});

/** Whether the viewer's committee decides on a review, is kept out of it by the own case, or is another. */
function reachOf(
  actor: Actor,
  row: ReviewRow,
  { organisation }: PlacedRound,
  authorities: readonly Authority[],
): DecisionReach {
  const isBody = row.subjectKind === "ORGANISATION" || row.subjectKind === "COLLECTIVE";
  const isAbove = isBody && row.cell.id === organisation.id;
  const decidedAt = authorities.find(({ id }) => (id === organisation.id) !== isAbove);
  if (!decidedAt) return "NOT_DECIDED_HERE";
  const { subjectKind, lo, hi, state, headMemberIds, member } = row;
  const subject = { subjectKind, lo, hi, state, headMemberIds, memberId: member?.id ?? null, decidedAt };
  return decisionSubject(actor, "decision:decide", subject);
}

const boardCell = (row: BoardCellRow): QuotaBoardCell => ({
  cell: row.cell,
  rated: row.rated,
  isVoted: row.isVoted,
  isDecided: row.undecided === 0,
  self: levelCounts(row.self),
  proposed: levelCounts(row.cellProposed),
  decided: levelCounts(row.decided),
  groups: row.groups.map(({ name, proposed, decided }) => ({
    name,
    proposed: levelCounts(proposed),
    decided: levelCounts(decided),
  })),
});

const levelCounts = (counts: LevelCounts): LevelCount[] =>
  LEVELS.map((level) => ({ level, count: counts[level] }));
