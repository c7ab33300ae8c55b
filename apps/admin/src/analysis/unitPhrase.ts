import type { Figures } from "../components/useFigures";
import type { OrganisationKind } from "../graphql/generated/graphql";
import type { Translate } from "./cellWords";
import { KIND_ORDER } from "./sortCells";
import type { Cell } from "./stack";

/** How many units of which kind: "14 phường, 29 tổ chức cơ sở đảng khác". Empty without units. */
export function unitPhrase(cells: readonly Cell[], translate: Translate, figures: Figures): string {
  const units = cells.flatMap(({ organisation }) => organisation ?? []);
  const hasWards = units.some(({ kind }) => kind === "WARD");
  const byKind = Map.groupBy(units, ({ kind }) =>
    hasWards && isGrassroots(kind) ? "OTHER_GRASSROOTS" : kind,
  );
  return ([...KIND_ORDER.slice(0, 4), "OTHER_GRASSROOTS", ...KIND_ORDER.slice(4)] as const)
    .flatMap((kind) => {
      const found = byKind.get(kind);
      if (!found) return [];
      const isUrban = kind === "WARD" && found.every(({ name }) => /phường/i.test(name));
      const words = { count: figures.count(found.length), smart_count: found.length };
      return [translate(`analysis.units.${isUrban ? "URBAN_WARD" : kind}`, words)];
    })
    .join(", ");
}

/** A grassroots organisation other than a ward. */
const isGrassroots = (kind: OrganisationKind): boolean =>
  kind === "GRASSROOTS_COMMITTEE" || kind === "GRASSROOTS_CELL";
