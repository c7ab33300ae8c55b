import { expect, it } from "vitest";
import { checkPlaceSwap, type SwapPlace } from "./placeSwap.js";

const place = (changes: Partial<SwapPlace> = {}): SwapPlace => ({
  kind: "MEMBER",
  group: "",
  state: "DECIDED",
  level: "EXCELLENT",
  ...changes,
});
const good = place({ level: "GOOD" });

it("exchanges two decided places of one group", () =>
  expect(checkPlaceSwap(good, place())).toEqual({ ok: true }));

it.each([
  { code: "SWAP_NOT_DECIDED", up: { ...good, state: "PROPOSED" }, down: place() },
  { code: "SWAP_NOT_DECIDED", up: good, down: place({ state: "VERIFIED", level: null }) },
  { code: "SWAP_AFTER_NOTICE", up: good, down: place({ state: "PUBLISHED" }) },
  { code: "SWAP_AFTER_NOTICE", up: { ...good, state: "APPEALED" }, down: place() },
  { code: "SWAP_ACROSS_GROUPS", up: { ...good, group: "SCHOOL" }, down: place() },
  { code: "SWAP_ACROSS_GROUPS", up: { ...good, kind: "CADRE" }, down: place() },
  { code: "SWAP_NOT_EXCELLENT_FOR_GOOD", up: { ...good, level: "SATISFACTORY" }, down: place() },
  { code: "SWAP_NOT_EXCELLENT_FOR_GOOD", up: good, down: good },
] as const)("refuses with $code", ({ code, up, down }) =>
  expect(checkPlaceSwap(up, down)).toEqual({ ok: false, code }),
);
