import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Tx } from "../../database/Door.js";
import { findLevelsResting } from "../appeals/levelsResting.queries.js";
import { isWithinAllowed } from "../reviews/evaluateReview.js";
import { findReviewFacts } from "../reviews/evaluation.queries.js";
import { findReviewsByIds } from "../reviews/review.queries.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { findRounds } from "../rounds/round.queries.js";
import type { FoundTask } from "./foundTask.js";

/**
 * Published levels that are above what the rules allow since one they rest on was rated again: a head above the unit, an
 * organisation with too few good members. Due at once; gone as soon as the level is decided anew.
 */
export async function rerateTasks(tx: Tx, actor: Actor, today: string): Promise<FoundTask[]> {
  const [lo, hi] = scopeRanges(actor, "decision:rerate");
  if (lo.length === 0) return [];
  const ids = await findLevelsResting(tx, [lo, hi]);
  if (ids.length === 0) return [];
  const facts = await findReviewFacts(tx, ids);
  const rows = (await findReviewsByIds(tx, ids)).filter((row) => {
    const known = facts.get(row.id);
    const isAbove = known && row.decidedLevel && !isWithinAllowed(row.decidedLevel, known);
    return isAbove && can(actor, "decision:rerate", accessSubject(row));
  });
  const rounds = await findRounds(
    tx,
    rows.map((it) => it.roundId),
  );
  return rows.map(({ id, roundId, year, cell, subject }) => ({
    kind: "RERATE_LEVEL",
    step: "PUBLISH",
    dueOn: today,
    roundId,
    year,
    deadlineOn: rounds.get(roundId)?.deadlineOn ?? today,
    stepEnds: {},
    unit: cell,
    reviewId: id,
    formId: null,
    subjectName: subject.name,
    subjectKind: subject.kind,
    isOwn: false,
    count: 1,
    since: null,
  }));
}
