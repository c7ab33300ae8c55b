import { expect, it } from "vitest";
import { type Decider, secondLook } from "./secondLook.js";

const first: Decider = { accountId: "a", memberId: "m" };

it.each<{ who: string; by: Decider; first: Decider | null; ok: boolean }>([
  { who: "the same account", first, by: { accountId: "a", memberId: null }, ok: false },
  { who: "another account of the same member", first, by: { accountId: "b", memberId: "m" }, ok: false },
  { who: "somebody else", first, by: { accountId: "b", memberId: "n" }, ok: true },
  {
    who: "an account without a member",
    first: { accountId: "a", memberId: null },
    by: { accountId: "b", memberId: null },
    ok: true,
  },
  { who: "anybody, where nobody is on record", first: null, by: first, ok: true },
])("a second look by $who: $ok", ({ first, by, ok }) => expect(secondLook(first, by).ok).toBe(ok));
