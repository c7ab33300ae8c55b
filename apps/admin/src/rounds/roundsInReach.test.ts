import { expect, it } from "vitest";
import { roundsInReach } from "./roundsInReach";

it.each([
  ["DISTRICT", { withinId: "x" }],
  ["PROVINCE", { withinId: "x" }],
  ["WARD", { organisationId: "x" }],
  ["GRASSROOTS_CELL", { organisationId: "x" }],
  ["CELL", {}],
] as const)("asks for the rounds of a %s by %o", (kind, filter) => {
  expect(roundsInReach({ id: "x", kind })).toEqual(filter);
});
