import { ACTOR_TEXTS, allOrderBlockers, type OrderBlocker as Blocker, editionByCode } from "@xeploai/domain";
import type { Tx } from "../../database/Door.js";
import { loadOrder } from "../rounds/roundOrder.queries.js";
import type { OrderBlocker, WaitedFor } from "./orderBlocker.type.js";

/** Most subjects named for one rule; `open` tells how many there are. */
const MOST_NAMED = 20;

interface PlaceInRound {
  id: string;
  roundId: string;
  editionCode: string;
}

/** What stands in the way of each review by the order among subjects; one statement for each round and two beside. */
export async function findOrderBlockers(
  tx: Tx,
  reviewIds: readonly string[],
): Promise<Map<string, OrderBlocker[]>> {
  const places: PlaceInRound[] = await tx.query(
    `SELECT r.id, r.round_id AS "roundId", rd.edition_code AS "editionCode"
       FROM reviews r JOIN rounds rd ON rd.id = r.round_id WHERE r.id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  const found = new Map<string, readonly Blocker[]>();
  for (const [roundId, ofRound] of Map.groupBy(places, (it) => it.roundId)) {
    const order = await loadOrder(tx, roundId);
    for (const { id, editionCode } of ofRound)
      found.set(id, allOrderBlockers(order, editionByCode(editionCode), id));
  }
  const named = [...found.values()].flat().flatMap((it) => it.waitsFor.slice(0, MOST_NAMED));
  const waited = await findWaitedFor(tx, [...new Set(named)]);
  const editionOf = new Map(places.map((it) => [it.id, it.editionCode]));
  return new Map(
    [...found].map(([id, blockers]) => [
      id,
      blockers.map((it) => presented(it, editionOf.get(id) ?? "", waited)),
    ]),
  );
}

async function findWaitedFor(tx: Tx, reviewIds: readonly string[]): Promise<Map<string, WaitedFor>> {
  if (reviewIds.length === 0) return new Map();
  const rows: WaitedFor[] = await tx.query(
    `SELECT r.id AS "reviewId", COALESCE(m.full_name, c.name, o.name) AS name, r.state, r.state_since AS since
       FROM reviews r
       JOIN organisations o ON o.id = r.cell_id
       LEFT JOIN members m ON m.id = r.member_id
       LEFT JOIN collectives c ON c.id = r.collective_id
      WHERE r.id = ANY ($1::uuid[])`,
    [reviewIds],
  );
  return new Map(rows.map((row) => [row.reviewId, row]));
}

function presented(
  { actor, waitsFor, ...blocker }: Blocker,
  editionCode: string,
  waited: ReadonlyMap<string, WaitedFor>,
): OrderBlocker {
  const rule = editionByCode(editionCode).order.find(({ value }) => value.code === blocker.constraint);
  if (!rule) throw new RangeError(`edition ${editionCode} has no order rule ${blocker.constraint}`);
  return {
    ...blocker,
    rule: rule.value.text,
    actor: ACTOR_TEXTS[actor],
    waitsFor: waitsFor.slice(0, MOST_NAMED).flatMap((id) => waited.get(id) ?? []),
  };
}
