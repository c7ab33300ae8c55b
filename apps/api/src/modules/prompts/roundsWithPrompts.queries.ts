import type { Tx } from "../../database/Door.js";

/** Of the rounds, those whose plan foresees points suggested from above; one statement. */
export async function findRoundsWithPrompts(tx: Tx, roundIds: readonly string[]): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(
    `SELECT rd.id FROM rounds rd JOIN plan_versions v ON v.id = rd.plan_version_id
      WHERE rd.id = ANY ($1::uuid[]) AND (v.content ->> 'hasPrompts')::boolean`,
    [roundIds],
  );
  return new Set(rows.map(({ id }) => id));
}
