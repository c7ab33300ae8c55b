import type { Tx } from "../../database/Door.js";
import type { Notifier } from "../notifications/Notifier.js";
import { accountsInCell } from "../notifications/recipients.queries.js";

/** Calls whoever a session is of: the cell, or one of its Party groups. */
export async function callMeeting(
  tx: Tx,
  notifier: Notifier,
  session: {
    meetingId: string;
    cellId: string;
    partyGroupId: string | null;
    heldOn: string;
    year: number;
  },
  callerId: string,
): Promise<void> {
  const { meetingId, cellId, partyGroupId, heldOn, year } = session;
  const called = await accountsInCell(tx, cellId, partyGroupId, heldOn);
  await notifier.notify(
    tx,
    called.filter((it) => it !== callerId),
    {
      kind: "MEETING_CALLED",
      subjectKind: "MEETING",
      subjectId: meetingId,
      organisationId: partyGroupId ?? cellId,
      year,
      dueOn: heldOn,
    },
  );
}
