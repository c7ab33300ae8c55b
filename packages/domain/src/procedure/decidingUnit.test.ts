import { expect, it } from "vitest";
import { decidingUnit } from "./decidingUnit.js";

it.each([
  { kind: "ORGANISATION", rank: "CELL_UNDER_GRASSROOTS", unit: "ROUND_ORGANISATION" },
  { kind: "ORGANISATION", rank: "SECTIONAL_ORGANISATION", unit: "ROUND_ORGANISATION" },
  { kind: "ORGANISATION", rank: "GRASSROOTS_CELL", unit: "UNIT_ABOVE" },
  { kind: "ORGANISATION", rank: "GRASSROOTS_ORGANISATION", unit: "UNIT_ABOVE" },
  { kind: "ORGANISATION", rank: "PROVINCE", unit: "UNIT_ABOVE" },
  { kind: "COLLECTIVE", rank: "CELL_UNDER_GRASSROOTS", unit: "ROUND_ORGANISATION" },
  { kind: "COLLECTIVE", rank: "GRASSROOTS_ORGANISATION", unit: "UNIT_ABOVE" },
  { kind: "CADRE", rank: "GRASSROOTS_ORGANISATION", unit: "ROUND_ORGANISATION" },
  { kind: "MEMBER", rank: "GRASSROOTS_CELL", unit: "ROUND_ORGANISATION" },
] as const)("a $kind at a $rank is decided by the $unit", ({ kind, rank, unit }) =>
  expect(decidingUnit(kind, rank)).toBe(unit),
);
