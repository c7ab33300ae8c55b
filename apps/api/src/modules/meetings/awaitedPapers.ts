import type { MissingPaper } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { findPapers, missingOf } from "../changes/paper.queries.js";
import type { CellRoundRow } from "./cellRound.queries.js";
import type { AwaitedOfMember } from "./cellRound.type.js";

/** Of one cell: whom the vote takes in next, and what of them it still waits for. */
export interface AwaitedInCell {
  /** Those who lack something, by given name. */
  members: AwaitedOfMember[];
  /** How many lack each paper although their self-assessment is handed in: the vote is refused until it comes. */
  papers: Map<MissingPaper, number>;
}

/** What each cell's vote waits for; one statement however many cells. */
export async function findAwaited(
  tx: Tx,
  rows: readonly CellRoundRow[],
  today: string,
): Promise<Map<CellRoundRow, AwaitedInCell>> {
  const papers = await findPapers(
    tx,
    rows.flatMap((row) => row.beforeVote.map((it) => it.reviewId)),
    today,
  );
  return new Map(
    rows.map((row) => {
      const people = row.beforeVote.map((it) => ({ ...it, missing: missingOf(papers.get(it.reviewId)) }));
      const handedIn = people.filter((it) => it.isHandedIn).flatMap(({ missing }) => missing);
      return [
        row,
        {
          members: people
            .filter((it) => it.missing.length > 0 || it.isStateRatingMissing)
            .map(({ reviewId, memberName, isStateRatingMissing, missing }) => ({
              reviewId,
              memberName,
              isStateRatingMissing,
              papers: missing,
            })),
          papers: new Map(
            [...Map.groupBy(handedIn, (it) => it)].map(([paper, all]) => [paper, all.length] as const),
          ),
        },
      ];
    }),
  );
}
