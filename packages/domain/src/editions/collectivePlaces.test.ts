import { expect, it } from "vitest";
import { collectivesAt } from "./collectivePlaces.js";

it.each([
  ["CELL", ["CELL_COMMITTEE", "CELL_OF_SECTIONAL_ORGANISATION", "UNIT_LEADERSHIP"]],
  ["GRASSROOTS_CELL", ["GRASSROOTS_CELL_COMMITTEE", "UNIT_LEADERSHIP"]],
  ["SECTIONAL", ["SECTIONAL_COMMITTEE", "UNIT_LEADERSHIP"]],
  ["PARTY_GROUP", []],
])("collectives at a %s", (kind, collectives) => expect(collectivesAt(kind)).toEqual(collectives));

it("a ward has its committees, its government, the Front and mass organisations", () => {
  expect(collectivesAt("WARD")).toEqual([
    "PARTY_STANDING_COMMITTEE",
    "PARTY_COMMITTEE",
    "PEOPLES_COUNCIL_STANDING",
    "PEOPLES_COMMITTEE",
    "FATHERLAND_FRONT_STANDING",
    "MASS_ORGANISATION_STANDING",
    "UNIT_LEADERSHIP",
  ]);
});
