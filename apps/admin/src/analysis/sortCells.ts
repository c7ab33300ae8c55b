import type { OrganisationKind } from "../graphql/generated/graphql";
import type { Sort } from "./address";
import { type Cell, figureOf } from "./stack";

/** Kinds of units from the top of the tree down; wards before the offices and schools beside them. */
export const KIND_ORDER: readonly OrganisationKind[] = [
  "CENTRAL",
  "PROVINCE",
  "DISTRICT",
  "WARD",
  "GRASSROOTS_COMMITTEE",
  "GRASSROOTS_CELL",
  "SECTIONAL",
  "CELL",
  "PARTY_GROUP",
];

const collator = new Intl.Collator("vi", { numeric: true });

const kindRank = ({ organisation }: Cell): number =>
  organisation ? KIND_ORDER.indexOf(organisation.kind) : KIND_ORDER.length;

function measure(cell: Cell, key: Exclude<Sort["key"], "order" | "name">): number {
  if (key === "rated") return cell.rated;
  if (key === "excellentToGood") return cell.excellentToGood ?? -1;
  return figureOf(cell, key).share;
}

/** Units in the order asked for; withheld units stand last, because placing them would tell their figures. */
export function sortCells(cells: readonly Cell[], { key, descending }: Sort): Cell[] {
  if (key === "order") return [...cells].sort((a, b) => kindRank(a) - kindRank(b));
  const direction = descending ? -1 : 1;
  const byName = (a: Cell, b: Cell) =>
    collator.compare(a.organisation?.name ?? a.key, b.organisation?.name ?? b.key);
  return [...cells].sort((a, b) => {
    if (key === "name") return direction * byName(a, b);
    if (a.isWithheld !== b.isWithheld) return a.isWithheld ? 1 : -1;
    if (a.isWithheld) return byName(a, b);
    return direction * (measure(a, key) - measure(b, key)) || byName(a, b);
  });
}
