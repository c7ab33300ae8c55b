import { can, mayReviewInGroups } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { PlannedMeeting, PlannedSession } from "../meetings/plannedMeetings.queries.js";
import type { FoundTask } from "./foundTask.js";

/** Sessions whose day has come, to be opened or gone on with by whoever runs the body that meets. */
export function sessionTasks(
  actor: Actor,
  meetings: readonly PlannedMeeting[],
  day: { today: string; splitFromMembers: number },
): FoundTask[] {
  return meetings.flatMap((meeting) => {
    const { roundId, year, deadlineOn, stepEnds, cell } = meeting;
    const held = meeting.hasBallot
      ? []
      : meeting.sessions.filter((it) => isToBeHeld(actor, meeting, it, day));
    return held.map(
      ({ id, partyGroup, heldOn }): FoundTask => ({
        kind: "HOLD_SESSION",
        step: "RECORD_REVIEW",
        dueOn: heldOn,
        roundId,
        year,
        deadlineOn,
        stepEnds,
        unit: partyGroup ?? cell,
        reviewId: null,
        formId: id,
        subjectName: null,
        subjectKind: null,
        isOwn: false,
        count: 1,
        since: null,
      }),
    );
  });
}

function isToBeHeld(
  actor: Actor,
  meeting: PlannedMeeting,
  { state, heldOn, place, partyGroup }: PlannedSession,
  { today, splitFromMembers }: { today: string; splitFromMembers: number },
): boolean {
  if (state === "CLOSED" || place === null || !can(actor, "meeting:record", place)) return false;
  if (state === "OPEN") return true;
  if (heldOn > today) return false;
  const { members, groups, hasAgreement } = meeting;
  // Only whether there is an agreement counts here, never which.
  const split = { members, groups, agreementDocumentId: hasAgreement ? "recorded" : null };
  return partyGroup === null || mayReviewInGroups(split, { splitFromMembers }).ok;
}
