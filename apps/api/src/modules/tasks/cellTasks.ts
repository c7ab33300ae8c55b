import { can, editionByCode, isAside, type MissingPaper, type ReviewState } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { ClientError } from "../../errors/errors.js";
import type { PlannedMeeting } from "../meetings/plannedMeetings.queries.js";
import { advance } from "../reviews/advance.js";
import { byUnit, type FoundTask, perUnit } from "./foundTask.js";
import type { WorkRow } from "./work.queries.js";
import { workFacts } from "./workFacts.js";

export interface CellSurroundings {
  missingPapers: (row: WorkRow) => readonly MissingPaper[];
  /** The cell's meeting where it is held in sessions; null for one recorded in one go, or before anything is planned. */
  plannedMeeting: (row: WorkRow) => PlannedMeeting | null;
}

const TO_BE_VOTED: readonly ReviewState[] = ["SELF_SUBMITTED", "REVIEWED", "COMPILED"];
const VOTABLE: readonly ReviewState[] = [...TO_BE_VOTED, "VOTED", "PROPOSED"];

/** What a cell does as a whole about its members: the meeting, and the vote. */
export function cellTasks(actor: Actor, rows: readonly WorkRow[], around: CellSurroundings): FoundTask[] {
  const members = rows.filter(
    (it) => it.subjectKind === "MEMBER" && it.participation === "RATED" && !isAside(it.state),
  );
  return byUnit(members).flatMap((ofCell): FoundTask[] => {
    const [first] = ofCell;
    const waiting = ofCell.filter(({ state }) => TO_BE_VOTED.includes(state));
    if (!first || waiting.length === 0) return [];
    const { lo, hi, meeting } = first;
    const planned = around.plannedMeeting(first);
    if (!meeting) {
      if (!can(actor, "meeting:record", { lo, hi })) return [];
      if (planned === null) return perUnit("HOLD_MEETING", "RECORD_REVIEW", waiting);
      const isVotePlanned = planned.hasBallot || planned.sessions.some(({ hasVote }) => hasVote);
      return isVotePlanned ? [] : perUnit("PLAN_VOTING_SESSION", "RECORD_BALLOT", waiting);
    }
    if (!can(actor, "ballot:record", { lo, hi })) return [];
    const isDone = ({ id }: WorkRow): boolean => planned === null || planned.doneReviewIds.includes(id);
    const votable = ofCell.filter((it) => VOTABLE.includes(it.state) && isDone(it));
    return isVotePossible(votable, around)
      ? perUnit("RECORD_BALLOT", "RECORD_BALLOT", waiting.filter(isDone))
      : [];
  });
}

/** The counting minutes are one act, so one review that may not be voted on holds up the others. */
function isVotePossible(rows: readonly WorkRow[], { missingPapers }: CellSurroundings): boolean {
  const [first] = rows;
  if (!first || editionByCode(first.editionCode).subjects.MEMBER.ballot === null) return false;
  const voting = rows.map((row) => {
    const state = row.state === "VOTED" || row.state === "PROPOSED" ? ("COMPILED" as const) : row.state;
    return { id: row.id, state, facts: { ...workFacts(row, missingPapers(row)), hasBallot: true } };
  });
  try {
    advance(voting, ["RECORD_REVIEW", "COMPILE", "RECORD_BALLOT"]);
    return true;
  } catch (error) {
    if (error instanceof ClientError) return false;
    throw error;
  }
}
