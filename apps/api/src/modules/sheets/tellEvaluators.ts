import { dueDay } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import type { Notifier } from "../notifications/Notifier.js";
import { accountsOfMembers } from "../notifications/recipients.queries.js";
import type { PlacedRound } from "../rounds/round.queries.js";

/**
 * Tells whoever is newly named to evaluate, once for the round however many the subjects. It says no more than the list
 * the office made; whether a sheet comes in is told to nobody.
 */
export async function tellEvaluators(
  tx: Tx,
  notifier: Notifier,
  { id, year, organisation, steps, deadlineOn }: PlacedRound,
  signatoryIds: readonly string[],
): Promise<void> {
  const ends = Object.fromEntries(steps.map(({ code, endsOn }) => [code, endsOn]));
  await notifier.notify(tx, await accountsOfMembers(tx, [...new Set(signatoryIds)]), {
    kind: "SHEET_DUE",
    subjectKind: "ROUND",
    subjectId: id,
    organisationId: organisation.id,
    year,
    dueOn: dueDay("RECORD_REVIEW", ends, deadlineOn),
  });
}
