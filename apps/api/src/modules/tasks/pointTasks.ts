import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { type FoundTask, isOwn, perReview, perRound } from "./foundTask.js";
import type { WorkRow } from "./work.queries.js";

const WRITING: readonly string[] = ["DRAFT", "DEFERRED", "REVIEW_ONLY"];

/**
 * Points suggested from above: to be answered by the subject; to be written where the plan of the round foresees them and
 * nobody has got any yet, since who gets which is for the office to choose.
 */
export function pointTasks(
  actor: Actor,
  rows: readonly WorkRow[],
  roundsWithPrompts: ReadonlySet<string>,
): FoundTask[] {
  const writable = rows.filter((it) => roundsWithPrompts.has(it.roundId) && mayBeGiven(actor, it));
  const begun = new Set(rows.filter((it) => it.hasSuggestions).map(({ roundId }) => roundId));
  return [
    ...perRound(
      "SUGGEST_POINTS",
      "SUBMIT_SELF_ASSESSMENT",
      writable.filter(({ roundId }) => !begun.has(roundId)),
    ),
    ...rows
      .filter((it) => answers(actor, it))
      .flatMap((row) =>
        perReview(actor, "ANSWER_POINTS", "SUBMIT_SELF_ASSESSMENT", [row]).map((it) => ({
          ...it,
          count: row.unansweredPoints.length,
        })),
      ),
  ];
}

const isUnwritten = ({ written }: WorkRow): boolean => !written?.isSubmitted;

const mayBeGiven = (actor: Actor, row: WorkRow): boolean =>
  WRITING.includes(row.state) && isUnwritten(row) && can(actor, "suggestedPoint:write", accessSubject(row));

const answers = (actor: Actor, row: WorkRow): boolean =>
  isOwn(actor, row) &&
  isUnwritten(row) &&
  row.unansweredPoints.length > 0 &&
  (row.state === "DRAFT" || row.state === "REVIEW_ONLY") &&
  can(actor, "selfAssessment:write", accessSubject(row));
