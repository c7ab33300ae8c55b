import { dueDay, editionByCode, residenceComment } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Tx } from "../../database/Door.js";
import { type CommentsDue, findCommentsDue } from "../residence/commentsDue.queries.js";
import type { FoundTask } from "./foundTask.js";

/**
 * Comments that the committee at the residence owes, one task for each unit of the actor and year: the members may belong
 * to many wards, whose rounds the writer does not know. Due with the earliest of them.
 */
export async function residenceTasks(tx: Tx, actor: Actor): Promise<FoundTask[]> {
  const [lo, hi] = scopeRanges(actor, "residenceComment:write");
  if (lo.length === 0) return [];
  const due = (await findCommentsDue(tx, [lo, hi], actor.memberId)).filter(isAwaited);
  return [...Map.groupBy(due, ({ unit, year }) => `${unit.id}:${year}`).values()].flatMap((ofUnit) => {
    const [first] = ofUnit.toSorted((a, b) => dueOn(a).localeCompare(dueOn(b)));
    return first ? [taskOf(first, ofUnit)] : [];
  });
}

const STEP = "RECORD_REVIEW";

const dueOn = ({ stepEnds, deadlineOn }: CommentsDue): string => dueDay(STEP, stepEnds, deadlineOn);

/** By the rules of the year: whether one is taken at all, and whether it still counts. */
function isAwaited({ editionCode, year, isExempt, isCompiled }: CommentsDue): boolean {
  const exemption = isExempt ? "NOT_INTRODUCED" : null;
  const rule = residenceComment(
    { isWorking: true, exemption, hasComment: false },
    editionByCode(editionCode),
    year,
  );
  return rule?.isMissing === true && (!isCompiled || rule.effect === "DOSSIER_ITEM");
}

const taskOf = (first: CommentsDue, ofUnit: readonly CommentsDue[]): FoundTask => ({
  kind: "WRITE_RESIDENCE_COMMENTS",
  step: STEP,
  roundId: null,
  year: first.year,
  deadlineOn: first.deadlineOn,
  stepEnds: first.stepEnds,
  unit: first.unit,
  reviewId: null,
  formId: null,
  subjectName: null,
  subjectKind: null,
  isOwn: false,
  count: ofUnit.reduce((sum, it) => sum + it.count, 0),
  since: null,
});
