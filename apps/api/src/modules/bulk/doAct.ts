import { mayAdvance, type ProcedureRefusal } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { WorkRow } from "../tasks/work.queries.js";
import { workFacts } from "../tasks/workFacts.js";

/** Hands in a draft as it stands; the row is locked and was found ready. Gives the version of the review after it. */
export async function submitDraft(tx: Tx, row: WorkRow, today: string, now: Date): Promise<number> {
  const verdict = mayAdvance(row.state, "SUBMIT_SELF_ASSESSMENT", workFacts(row));
  if (!verdict.ok) throw refused(verdict.refusals);
  await tx.query(`UPDATE self_assessments SET submitted_at = $2 WHERE review_id = $1`, [row.id, now]);
  return update(
    tx,
    `UPDATE reviews SET state = $2, state_since = $3,
            self_level = (SELECT own_level FROM self_assessments WHERE review_id = $1) WHERE id = $1 RETURNING version`,
    [row.id, verdict.to, today],
  );
}

/** Gives what was handed in back to its draft; the words stay. Gives the version of the review after it. */
export async function returnToDraft(tx: Tx, row: WorkRow, today: string): Promise<number> {
  const verdict = mayAdvance(row.state, "WITHDRAW_SELF_ASSESSMENT", workFacts(row));
  if (!verdict.ok) throw refused(verdict.refusals);
  await tx.query(`UPDATE self_assessments SET submitted_at = NULL WHERE review_id = $1`, [row.id]);
  return update(
    tx,
    `UPDATE reviews SET state = $2, state_since = $3, self_level = NULL WHERE id = $1 RETURNING version`,
    [row.id, verdict.to, today],
  );
}

function refused([first]: readonly ProcedureRefusal[]): Error {
  return first ? refusal(first.code, first.figures) : new RangeError("a refusal without a reason");
}

async function update(tx: Tx, sql: string, parameters: unknown[]): Promise<number> {
  const [rows]: [{ version: number }[], number] = await tx.query(sql, parameters);
  return rows[0]?.version ?? 0;
}
