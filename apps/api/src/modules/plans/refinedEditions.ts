import {
  editionByCode,
  type Overlay,
  type PlanContent,
  planRules,
  type RefinedEdition,
} from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { ownerOf, type PlanRow } from "./planRow.js";

interface RuledVersion extends Pick<PlanRow, "organisation" | "editionCode"> {
  id: string;
  content: PlanContent;
  above: Overlay[];
}

/** A version is never changed, so what it makes of its edition may be kept as long as there is room. */
const kept = new Map<string, RefinedEdition>();
const ROOM = 100;

/** Rules under versions of plans, by version; at most one statement, none when all are known already. */
export async function refinedEditions(
  tx: Tx,
  versionIds: readonly (string | null)[],
): Promise<ReadonlyMap<string, RefinedEdition>> {
  const found = new Map<string, RefinedEdition>();
  const unknown: string[] = [];
  for (const id of new Set(versionIds)) {
    const known = id === null ? undefined : kept.get(id);
    if (known && id !== null) found.set(id, known);
    else if (id !== null) unknown.push(id);
  }
  if (unknown.length === 0) return found;
  const rows: RuledVersion[] = await tx.query(
    `SELECT v.id, v.content, v.above, p.edition_code AS "editionCode",
            json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name, 'kind', o.kind) AS organisation
       FROM plan_versions v JOIN plans p ON p.id = v.plan_id JOIN organisations o ON o.id = p.organisation_id
      WHERE v.id = ANY ($1::uuid[])`,
    [unknown],
  );
  for (const row of rows) {
    const rules = planRules(editionByCode(row.editionCode), row.above, row.content, ownerOf(row));
    if (!rules.ok) throw new RangeError(`issued plan ${row.id} is refused: ${rules.refusals[0]?.code}`);
    found.set(row.id, rules.refined);
    kept.set(row.id, rules.refined);
  }
  for (const oldest of kept.keys()) {
    if (kept.size <= ROOM) break;
    kept.delete(oldest);
  }
  return found;
}

type Planned = { planVersionId: string | null };
type Ruled<T> = T & { refined: RefinedEdition | null };

/** Rows with the rules of their round's plan; null where the round has none. */
export async function withRules<T extends Planned>(tx: Tx, rows: readonly T[]): Promise<Ruled<T>[]> {
  const found = await refinedEditions(
    tx,
    rows.map((it) => it.planVersionId),
  );
  return rows.map((row) => ruled(row, found));
}

/** As `withRules`, of one row. */
export async function withItsRules<T extends Planned>(tx: Tx, row: T): Promise<Ruled<T>> {
  return ruled(row, await refinedEditions(tx, [row.planVersionId]));
}

const ruled = <T extends Planned>(row: T, editions: ReadonlyMap<string, RefinedEdition>): Ruled<T> => ({
  ...row,
  refined: row.planVersionId === null ? null : (editions.get(row.planVersionId) ?? null),
});
