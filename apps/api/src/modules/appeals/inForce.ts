import type { Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import { findDecisionHistory, type StoredDecision } from "../decisions/decisionHistory.queries.js";

/** @throws {NotFoundError} when nothing is decided */
export async function inForce(tx: Tx, reviewId: string): Promise<StoredDecision> {
  const decision = (await findDecisionHistory(tx, reviewId)).find(({ status }) => status === "IN_FORCE");
  if (!decision) throw new NotFoundError();
  return decision;
}
