import type { OrderConstraint, OrderRule } from "./edition.js";
import { ORDER_TEXTS } from "./orderTexts.js";
import type { Provenance, Sourced } from "./sourced.js";

/** An order constraint with its wording and provenance; a short way to write the list of an edition. */
export function orderRule(code: OrderConstraint, provenance: Provenance): Sourced<OrderRule> {
  return { value: { code, text: ORDER_TEXTS[code] }, ...provenance };
}
