import { expect, it } from "vitest";
import { fileSize } from "./fileSize";

it.each([
  [1, { amount: 1, unit: "kilobytes" }],
  [1024 * 310, { amount: 310, unit: "kilobytes" }],
  [1024 * 1024, { amount: 1, unit: "megabytes" }],
  [1024 * 1024 * 2.46, { amount: 2.5, unit: "megabytes" }],
])("%i bytes", (bytes, size) => expect(fileSize(bytes)).toEqual(size));
