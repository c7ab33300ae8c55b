import type { BallotRule, CountingMinutes } from "@xeploai/domain";
import { z } from "zod";
import type { TypedTally } from "./ballotDesk.type.js";
import { levelVotes } from "./countVotes.js";
import type { BallotLine, HeldBallot } from "./heldBallot.queries.js";

const count = z.number().int();

const figures = z.object({
  returned: count,
  valid: count,
  invalid: count,
  blank: count,
  tallies: z.array(
    z.object({
      reviewId: z.string(),
      excellent: count,
      good: count,
      satisfactory: count,
      unsatisfactory: count,
      blank: count,
    }),
  ),
});

/** What a teller counted, as it lies sealed. */
export interface CountFigures extends z.infer<typeof figures> {
  tallies: TypedTally[];
}

/** The figures alone, of an input that has more. */
export const figuresOf = (typed: CountFigures): CountFigures => figures.parse(typed);

export const readFigures = (stored: unknown): CountFigures => figures.parse(stored);

/** A count as the domain's counting minutes, over some of the lines or all. */
export function minutesOf(
  held: HeldBallot,
  typed: CountFigures,
  rule: Pick<BallotRule, "votesOnSelf">,
  lines: readonly BallotLine[] = held.lines,
): CountingMinutes {
  const { returned, valid, invalid, blank } = typed;
  const line = new Map(lines.map((it) => [it.reviewId, it]));
  const issued = held.issued ?? 0;
  return {
    convened: held.convened,
    present: held.present,
    issued,
    returned,
    valid,
    invalid,
    blank,
    tallies: typed.tallies.flatMap((it) => {
      const own = line.get(it.reviewId);
      if (!own) return [];
      const leavesOwnLine = !rule.votesOnSelf && held.voters.includes(own.memberId);
      return [{ memberId: it.reviewId, votes: levelVotes(it), blank: it.blank, leavesOwnLine }];
    }),
  };
}
