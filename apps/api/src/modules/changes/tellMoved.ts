import type { Tx } from "../../database/Door.js";
import type { Notifier } from "../notifications/Notifier.js";
import { accountsOfSecretaries } from "../notifications/recipients.queries.js";
import type { Round } from "../rounds/round.type.js";
import type { PlannedChange } from "./diffParticipants.js";

/** Tells each person that the own dossier went to another unit, and the secretaries of that unit that some came. */
export async function tellMoved(
  tx: Tx,
  notifier: Notifier,
  round: Round,
  changes: readonly PlannedChange[],
  by: { accountId: string; today: string },
): Promise<void> {
  const moved = changes.filter((it) => it.kind === "MOVED");
  if (moved.length === 0) return;
  const owners: { accountId: string; subjectId: string; unitId: string }[] = await tx.query(
    `SELECT a.id AS "accountId", r.id AS "subjectId", r.cell_id AS "unitId"
       FROM reviews r JOIN accounts a ON a.member_id = r.member_id WHERE r.id = ANY ($1::uuid[])`,
    [moved.flatMap((it) => it.stored?.id ?? [])],
  );
  for (const unitId of new Set(moved.map((it) => it.after.unitId))) {
    const notice = { kind: "DOSSIER_MOVED", organisationId: unitId, year: round.year } as const;
    const secretaries = await accountsOfSecretaries(tx, [unitId], by.today);
    await notifier.notify(
      tx,
      secretaries.filter((it) => it !== by.accountId),
      { ...notice, subjectKind: "ROUND", subjectId: round.id },
    );
    const own = owners.filter((it) => it.unitId === unitId);
    await notifier.notifyEach(tx, own, { ...notice, subjectKind: "REVIEW" });
  }
}
