import {
  explain,
  isAside,
  mayAdvance,
  type ProcedureActor,
  possibleSteps,
  stepNotPossible,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { type ClientError, ForbiddenError } from "../../errors/errors.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { WorkRow } from "../tasks/work.queries.js";
import { workFacts } from "../tasks/workFacts.js";
import type { BulkAct } from "./bulk.types.js";

/**
 * Why an act may not be done on a review now; null when it may. The dry run and the act itself ask the same question.
 * @param row null for a review that is not worked on any more
 */
export function refusalOfAct(actor: Actor, act: BulkAct, row: WorkRow | null): ClientError | null {
  if (!row) return refusal("BULK_NOT_WORKED_ON");
  if (row.subjectKind === "MEMBER" && row.roundState !== "OPEN")
    return refusal("ROUND_NOT_OPEN", { state: row.roundState });
  if (act === "REMIND") return refusalOfReminder(actor, row);
  return act === "RETURN" ? refusalOfReturn(actor, row) : refusalOfSubmission(actor, row);
}

/** Who takes the next step of a review, by whom a reminder finds its way. */
export function nextActor(row: WorkRow): ProcedureActor | null {
  if (row.participation !== "RATED") return isAside(row.state) && !row.written?.isSubmitted ? "MEMBER" : null;
  return possibleSteps(row.state, workFacts(row))[0]?.actor ?? null;
}

function refusalOfReminder(actor: Actor, row: WorkRow): ClientError | null {
  if (!explain(actor, "reminder:send", accessSubject(row)).allowed) return new ForbiddenError();
  return nextActor(row) === null ? refusal("BULK_NOT_WORKED_ON") : null;
}

function refusalOfReturn(actor: Actor, row: WorkRow): ClientError | null {
  const answer = explain(actor, "selfAssessment:return", accessSubject(row));
  if (answer.allowed) return null;
  if (answer.reason === "OWN_CASE") return refusal("OWN_CASE");
  if (answer.reason === "WRONG_PHASE")
    return refusal("STEP_NOT_POSSIBLE_FROM_STATE", stepNotPossible(row.state, "WITHDRAW_SELF_ASSESSMENT"));
  return new ForbiddenError();
}

/** The office hands in what it drafts for bodies, and what was typed from paper; a member's own draft is the member's. */
function refusalOfSubmission(actor: Actor, row: WorkRow): ClientError | null {
  const step = "SUBMIT_SELF_ASSESSMENT";
  if (row.written?.isSubmitted || row.state !== "DRAFT")
    return refusal("STEP_NOT_POSSIBLE_FROM_STATE", stepNotPossible(row.state, step));
  const subject = accessSubject(row);
  const isOffices = explain(actor, "selfAssessment:submit", subject).allowed;
  const typing = explain(actor, "review:typeOnBehalf", subject);
  if (!isOffices && !typing.allowed)
    return typing.reason === "OWN_CASE" ? refusal("OWN_CASE") : new ForbiddenError();
  if (!isOffices && row.written && !row.written.isTyped) return refusal("DRAFT_IS_THE_MEMBERS");
  const verdict = mayAdvance(row.state, step, workFacts(row));
  const [first] = verdict.ok ? [] : verdict.refusals;
  return first ? refusal(first.code, first.figures) : null;
}
