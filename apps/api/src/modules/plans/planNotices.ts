import type { Tx } from "../../database/Door.js";
import type { PlanRow } from "./planRow.js";

/** A plan, or an amendment of it, came into force. */
export interface PlanNews {
  plan: PlanRow;
  /** 1 for the plan, counted up with each amendment. */
  number: number;
  documentNumber: string;
}

/** Tells the units below, in the transaction that issues the plan. */
export interface PlanNotices {
  planIssued(tx: Tx, news: PlanNews): Promise<void>;
}
