import type { OrganisationKind } from "../graphql/generated/graphql";
import type { Translate } from "./cellWords";
import { KIND_ORDER } from "./sortCells";
import type { Cell } from "./stack";
import type { Figures } from "./useFigures";

/** How many units of which kind: "14 phường, 29 đảng bộ cơ sở khác". Empty without units. */
export function unitPhrase(cells: readonly Cell[], translate: Translate, figures: Figures): string {
  const names = Map.groupBy(
    cells.flatMap(({ organisation }) => organisation ?? []),
    ({ kind }) => kind,
  );
  return KIND_ORDER.flatMap((kind) => {
    const units = names.get(kind);
    if (!units) return [];
    const key = keyOf(
      kind,
      units.map((it) => it.name),
      names.has("WARD"),
    );
    return [
      translate(`analysis.units.${key}`, { count: figures.count(units.length), smart_count: units.length }),
    ];
  }).join(", ");
}

function keyOf(kind: OrganisationKind, names: readonly string[], hasWards: boolean): string {
  if (kind === "WARD" && names.every((name) => /phường/i.test(name))) return "URBAN_WARD";
  if (kind === "GRASSROOTS_COMMITTEE" && hasWards) return "OTHER_GRASSROOTS_COMMITTEE";
  return kind;
}
