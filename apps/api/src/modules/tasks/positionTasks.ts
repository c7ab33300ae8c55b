import type { PositionsDue } from "../meetings/positionsDue.queries.js";
import type { FoundTask } from "./foundTask.js";

/** Meetings of the own cell to prepare for, by the day they begin; `count` is how many subjects are left. */
export const positionTasks = (meetings: readonly PositionsDue[]): FoundTask[] =>
  meetings.map(({ roundId, year, deadlineOn, stepEnds, cell, meetsOn, subjects }) => ({
    kind: "NOTE_POSITIONS",
    step: "RECORD_REVIEW",
    dueOn: meetsOn,
    roundId,
    year,
    deadlineOn,
    stepEnds,
    unit: cell,
    reviewId: null,
    formId: null,
    subjectName: null,
    subjectKind: null,
    isOwn: true,
    count: subjects.length,
    since: null,
  }));
