import type { InputCheck } from "../../errors/InputCheck.js";
import type { Correction } from "../decisions/correctLevel.js";
import { writtenVote } from "../decisions/writtenVote.js";
import type { ReviewRow } from "../reviews/review.queries.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { CorrectionInput, SettleAppealInput } from "./appeal.inputs.js";
import type { AppealOutcome } from "./appeal.types.js";

const ANSWER_LIMIT = 5_000;
const NUMBER_LIMIT = 64;
const AUTHORITY_LIMIT = 200;
const REASON_LIMIT = 2_000;

/** A new decision as it was typed, in NFC. */
export type WrittenCorrection = Pick<
  Correction,
  "level" | "resolutionNumber" | "resolvedOn" | "override" | "vote"
>;

export interface WrittenSettlement {
  outcome: AppealOutcome;
  answer: string;
  /** Null where the level stands. */
  correction: WrittenCorrection | null;
}

/**
 * @throws {InvalidInputError} naming every faulty field
 * @throws {RefusalError} APPEAL_LEVEL_SAME where the new level is the old one
 */
export function checkCorrection(
  input: SettleAppealInput,
  review: ReviewRow,
  today: string,
  check: InputCheck,
): WrittenSettlement {
  const answer = check.requiredParagraphs("input.answer", input.answer, ANSWER_LIMIT);
  const isChanged = input.outcome === "CHANGED";
  if (isChanged && !input.correction) check.add("input.correction", "REQUIRED");
  const correction =
    isChanged && input.correction
      ? writtenCorrection(input.correction, "input.correction", today, check)
      : null;
  check.assertClean();
  if (correction && correction.level === review.decidedLevel)
    throw refusal("APPEAL_LEVEL_SAME", { level: correction.level });
  return { outcome: input.outcome, answer, correction };
}

/** The fields of a new decision, each fault added under `path`. */
export function writtenCorrection(
  { level, resolutionNumber, resolvedOn, override, vote }: CorrectionInput,
  path: string,
  today: string,
  check: InputCheck,
): WrittenCorrection {
  if (resolvedOn > today) check.add(`${path}.resolvedOn`, "DATE_FUTURE", { today });
  return {
    level,
    resolutionNumber: check.requiredText(`${path}.resolutionNumber`, resolutionNumber, NUMBER_LIMIT),
    resolvedOn,
    override: override
      ? {
          authority: check.requiredText(`${path}.override.authority`, override.authority, AUTHORITY_LIMIT),
          reason: check.requiredParagraphs(`${path}.override.reason`, override.reason, REASON_LIMIT),
        }
      : null,
    vote: writtenVote(vote, `${path}.vote`, check),
  };
}
