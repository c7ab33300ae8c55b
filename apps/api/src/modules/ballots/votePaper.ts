import { LEVELS, type Level } from "@xeploai/domain";
import type { TypedTally } from "./ballotDesk.type.js";
import type { BallotLine } from "./heldBallot.queries.js";

/** A vote is as long as the next multiple of this, so that its length tells nothing of what was filled in. */
const STEP = 64;

export const paperBytes = (lines: readonly BallotLine[]): number => STEP * Math.ceil(lines.length / STEP);

/** One level for each line of the ballot in its order, null for a line left empty; padded with noughts. */
export function packPaper(lines: readonly BallotLine[], choices: ReadonlyMap<string, Level>): Buffer {
  const paper = Buffer.alloc(paperBytes(lines));
  for (const [at, { reviewId }] of lines.entries()) {
    const level = choices.get(reviewId);
    paper[at] = level ? LEVELS.indexOf(level) + 1 : 0;
  }
  return paper;
}

/** What all papers come to: votes by level on every line, and how many papers say nothing at all. */
export function countPapers(
  lines: readonly BallotLine[],
  papers: readonly Buffer[],
): { tallies: TypedTally[]; blank: number } {
  const filled = papers.filter((paper) => paper.some((it) => it !== 0));
  const tallies = lines.map(({ reviewId }, at) => {
    const votes = (level: Level) => filled.filter((paper) => paper[at] === LEVELS.indexOf(level) + 1).length;
    return {
      reviewId,
      excellent: votes("EXCELLENT"),
      good: votes("GOOD"),
      satisfactory: votes("SATISFACTORY"),
      unsatisfactory: votes("UNSATISFACTORY"),
      blank: filled.filter((paper) => (paper[at] ?? 0) === 0).length,
    };
  });
  return { tallies, blank: papers.length - filled.length };
}
