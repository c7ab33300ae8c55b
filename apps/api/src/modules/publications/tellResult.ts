import type { Tx } from "../../database/Door.js";
import type { Notifier } from "../notifications/Notifier.js";
import { SUBJECT_HEADS } from "../reviews/subjectHeads.js";
import type { Round } from "../rounds/round.type.js";

/** Whoever is reviewed, or heads a body that is, hears that a result is there; what it is stands only on its page. */
export async function tellResult(
  tx: Tx,
  notifier: Notifier,
  { year, organisation }: Pick<Round, "year" | "organisation">,
  reviewIds: readonly string[],
): Promise<void> {
  const owners: { accountId: string; subjectId: string }[] = await tx.query(
    `SELECT a.id AS "accountId", r.id AS "subjectId" FROM reviews r JOIN rounds rd ON rd.id = r.round_id
       JOIN accounts a ON a.member_id = r.member_id OR r.member_id IS NULL AND a.member_id IN (${SUBJECT_HEADS})
      WHERE r.id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  await notifier.notifyEach(tx, owners, {
    kind: "RESULT_NOTIFIED",
    subjectKind: "REVIEW",
    organisationId: organisation.id,
    year,
  });
}
