import { can, foldName, LEVELS, type LevelCounts, phasedScope } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Door, Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { unmetFor } from "../reviews/evaluateReview.js";
import { findReviewFacts } from "../reviews/evaluation.queries.js";
import { presentListed } from "../reviews/presentReview.js";
import { findReviews } from "../reviews/review.queries.js";
import { KNOWN_STATES } from "../reviews/reviewSight.js";
import { findRound, type PlacedRound } from "../rounds/round.queries.js";
import type { DecisionCandidateFilter } from "./decision.inputs.js";
import type { DecisionCandidatePage } from "./decision.type.js";
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
      const round = await this.#round(tx, actor, filter.roundId);
      const found = await findReviews(tx, {
        ownMemberId: actor.memberId,
        knownStates: KNOWN_STATES,
        known: phasedScope(actor, "review:read"),
        scope: scopeRanges(actor, "quotaBoard:read"),
        roundId: round.id,
        cellId: filter.cellId ?? null,
        memberId: null,
        subjectKinds: ["MEMBER"],
        year: null,
        states: null,
        participation: "RATED",
        proposedLevel: filter.proposedLevel ?? null,
        words: foldName(filter.search ?? "")
          .split(" ")
          .filter(Boolean),
        ids: null,
        sort: { key: "CELL", direction: "ASC" },
        ...page,
      });
      const facts = await findReviewFacts(
        tx,
        found.items.map((it) => it.id),
      );
      return {
        totalCount: found.totalCount,
        items: found.items.map((row) => {
          const review = presentListed(actor, row);
          const known = facts.get(row.id);
          const level = review.decidedLevel ?? review.proposedLevel;
          return {
            review,
            quotaGroup: isGrouped(round) ? row.quotaGroup : null,
            isOwnCase: review.sight.isOwnCase,
            unmet: review.sight.evaluation && known && level ? unmetFor(level, known) : [],
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
