import { type BallotRule, checkCountingMinutes, type Imbalance } from "@xeploai/domain";
import { InputCheck } from "../../errors/InputCheck.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { BallotLine, HeldBallot } from "./heldBallot.queries.js";
import { type CountFigures, minutesOf } from "./typedCount.js";

/** The field beside which each broken sum is shown. */
const FIELD: Readonly<Record<Imbalance["code"], string>> = {
  COUNT_NOT_A_WHOLE_NUMBER: "returned",
  PRESENT_EXCEEDS_CONVENED: "returned",
  ABSENT_NOT_BALANCED: "returned",
  ISSUED_EXCEEDS_PRESENT: "returned",
  RETURNED_EXCEEDS_ISSUED: "returned",
  ISSUED_NOT_BALANCED: "returned",
  RETURNED_NOT_BALANCED: "valid",
  TALLY_NOT_BALANCED: "tallies",
  LEVEL_NOT_ON_BALLOT: "tallies",
  OWN_VOTE_COUNTED: "tallies",
};

/**
 * A count that balances against the ballots handed out and names each subject of the ballot once.
 * @throws {InvalidInputError} with every sum that does not balance: what it should be and what was typed
 * @throws {RefusalError} TALLY_MISSING with the subjects that have no line
 */
export function checkCount(
  typed: CountFigures,
  held: HeldBallot,
  rule: Pick<BallotRule, "votesOnSelf">,
): void {
  const check = new InputCheck();
  const onBallot = new Set(held.lines.map(({ reviewId }) => reviewId));
  const seen = new Set<string>();
  for (const [index, { reviewId }] of typed.tallies.entries()) {
    const path = `input.tallies.${index}.reviewId`;
    if (!onBallot.has(reviewId)) check.add(path, "REVIEW_UNKNOWN");
    if (seen.has(reviewId)) check.add(path, "NAMED_TWICE");
    seen.add(reviewId);
  }
  check.assertClean();
  const told = new Set<string>();
  for (const { code, expected, actual, memberId, field } of imbalances(typed, held, rule)) {
    const index = typed.tallies.findIndex((it) => it.reviewId === memberId);
    const path = index >= 0 ? `input.tallies.${index}` : `input.${field ?? FIELD[code]}`;
    // A figure of the head is wrong once, however many kinds of lines the ballot has.
    if (told.has(path + code)) continue;
    told.add(path + code);
    check.add(path, code, { expected, actual });
  }
  check.assertClean();
  const missing = held.lines.map(({ reviewId }) => reviewId).filter((it) => !seen.has(it));
  if (missing.length > 0) throw refusal("TALLY_MISSING", { count: missing.length, reviewIds: missing });
}

/** The sums of all lines; those with the same levels printed beside the name are looked at together. */
function imbalances(
  typed: CountFigures,
  held: HeldBallot,
  rule: Pick<BallotRule, "votesOnSelf">,
): readonly Imbalance[] {
  const groups = new Map<string, BallotLine[]>();
  for (const line of held.lines) {
    const key = line.levels.join();
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((lines) =>
    checkCountingMinutes({
      ...minutesOf(held, typed, rule, lines),
      ...(lines[0] && { levels: lines[0].levels }),
    }),
  );
}
