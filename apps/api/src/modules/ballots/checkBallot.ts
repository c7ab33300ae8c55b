import { checkCountingMinutes, type Imbalance } from "@xeploai/domain";
import { InputCheck } from "../../errors/InputCheck.js";
import type { RecordBallotInput } from "./ballot.inputs.js";

const TELLER_LIMIT = 100;

/** The field beside which each broken sum is shown. */
const FIELD: Readonly<Record<Imbalance["code"], string>> = {
  COUNT_NOT_A_WHOLE_NUMBER: "issued",
  PRESENT_EXCEEDS_CONVENED: "issued",
  ABSENT_NOT_BALANCED: "issued",
  ISSUED_EXCEEDS_PRESENT: "issued",
  RETURNED_EXCEEDS_ISSUED: "returned",
  ISSUED_NOT_BALANCED: "returned",
  RETURNED_NOT_BALANCED: "valid",
  TALLY_NOT_BALANCED: "tallies",
  LEVEL_NOT_ON_BALLOT: "tallies",
  OWN_VOTE_COUNTED: "tallies",
};

/**
 * Names of the tellers, once the counting minutes balance against the roll call and name each review of the cell once.
 * @throws {InvalidInputError} with every sum that does not balance: what it should be and what was typed
 */
export function checkBallot(
  input: RecordBallotInput,
  attendance: { convened: number; present: number },
  reviewIds: ReadonlySet<string>,
): { tellers: string[] } {
  const check = new InputCheck();
  const tellers = input.tellers.map((name, index) =>
    check.requiredText(`input.tellers.${index}`, name, TELLER_LIMIT),
  );
  const seen = new Set<string>();
  for (const [index, { reviewId }] of input.tallies.entries()) {
    const path = `input.tallies.${index}.reviewId`;
    if (!reviewIds.has(reviewId)) check.add(path, "REVIEW_UNKNOWN");
    if (seen.has(reviewId)) check.add(path, "NAMED_TWICE");
    seen.add(reviewId);
  }
  for (const { code, expected, actual, memberId, field } of imbalances(input, attendance)) {
    const index = input.tallies.findIndex((it) => it.reviewId === memberId);
    const path = index >= 0 ? `input.tallies.${index}` : `input.${field ?? FIELD[code]}`;
    check.add(path, code, { expected, actual });
  }
  check.assertClean();
  return { tellers };
}

function imbalances(
  input: RecordBallotInput,
  attendance: { convened: number; present: number },
): readonly Imbalance[] {
  const { issued, returned, valid, invalid, blank } = input;
  return checkCountingMinutes({
    convened: attendance.convened,
    present: attendance.present,
    issued,
    returned,
    valid,
    invalid,
    blank,
    tallies: input.tallies.map((it) => ({
      memberId: it.reviewId,
      votes: {
        EXCELLENT: it.excellent,
        GOOD: it.good,
        SATISFACTORY: it.satisfactory,
        UNSATISFACTORY: it.unsatisfactory,
      },
    })),
  });
}
