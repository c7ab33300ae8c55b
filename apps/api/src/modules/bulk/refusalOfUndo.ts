import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { type ClientError, ForbiddenError } from "../../errors/errors.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { WorkRow } from "../tasks/work.queries.js";
import type { PendingRow } from "./bulkJob.queries.js";

/** An undo needs no ground of its own but the right to return, and that nobody touched the review or its words since. */
export function refusalOfUndo(
  actor: Actor,
  expected: PendingRow["expected"],
  row: WorkRow | null,
): ClientError | null {
  if (!row || !expected) return refusal("CHANGED_SINCE");
  const mayReturn = can(actor, "selfAssessment:return", { ...accessSubject(row), phase: "SELF_SUBMITTED" });
  if (!mayReturn) return new ForbiddenError();
  const isSame = row.version === expected.review && row.written?.version === expected.words;
  return isSame ? null : refusal("CHANGED_SINCE");
}
