import type { Tx } from "../../database/Door.js";
import type { Notifier } from "../notifications/Notifier.js";
import { accountsOfMembers } from "../notifications/recipients.queries.js";
import type { WorkRow } from "../tasks/work.queries.js";

/** Tells the subject, or whoever heads it, that what was handed in is a draft again. */
export async function tellReturned(tx: Tx, notifier: Notifier, row: WorkRow): Promise<void> {
  const accounts = await accountsOfMembers(tx, row.member ? [row.member.id] : row.headMemberIds);
  await notifier.notify(tx, accounts, {
    kind: "SELF_ASSESSMENT_RETURNED",
    subjectKind: "REVIEW",
    subjectId: row.id,
    organisationId: row.unit.id,
    year: row.year,
    dueOn: row.deadlineOn,
  });
}
