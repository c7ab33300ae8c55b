import { LEVELS } from "@xeploai/domain";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ClientError } from "../../errors/errors.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { HistoryPeople } from "../../testing/history/HistoryPeople.js";
import { HistoryWard, type WardSnapshot } from "../../testing/history/HistoryWard.js";
import { ACT_KINDS, ACT_RULES, FORWARD_KINDS, type HistoryAct } from "../../testing/history/historyActs.js";
import { perform } from "../../testing/history/wardActs.js";
import { plainCounts, shownCounts } from "../../testing/history/wardCounts.js";
import { expectedRows, storedRows, trailOf } from "../../testing/history/wardRows.js";

const HISTORIES = 1_000;
/** Wards at once: the histories are many, and each is alone in its ward. */
const AT_ONCE = 8;

type Draw = Omit<HistoryAct, "kind"> & { pick: number; isForward: boolean };

const oneIn = (n: number) => fc.integer({ min: 1, max: n }).map((it) => it === n);
const anyDraw: fc.Arbitrary<Draw> = fc.record({
  pick: fc.nat(10_000),
  isForward: oneIn(5).map((it) => !it),
  cell: fc.nat(1),
  subject: fc.nat(6),
  other: fc.nat(6),
  level: fc.constantFrom(...LEVELS),
  who: fc.nat(1),
  isByStranger: oneIn(15),
  isStale: oneIn(15),
  seed: fc.integer({ min: 1, max: 400 }),
});
const anyHistory = fc.record({
  // One cell of six has a place under the quota of its own; of two, neither has.
  sizes: fc.constantFrom([6], [6], [4, 3]),
  isHandedIn: oneIn(6).map((it) => !it),
  draws: fc.array(anyDraw, { minLength: 12, maxLength: 24, size: "max" }),
});
type History = typeof anyHistory extends fc.Arbitrary<infer T> ? T : never;

/** An act of the drawn figures, within the ward; a forward one is one that the model says may be done, if any. */
function actOf({ model }: HistoryWard, { pick, isForward, ...draw }: Draw): HistoryAct {
  const within = {
    cell: draw.cell % model.ballots.cells.length,
    subject: draw.subject % model.reviews.length,
  };
  const drawn = { ...draw, ...within, other: draw.other % model.reviews.length };
  const any = { ...drawn, kind: ACT_KINDS[pick % ACT_KINDS.length] ?? "SEAL" };
  if (!isForward) return any;
  const places = [...model.reviews.keys()];
  const possible = FORWARD_KINDS.flatMap((kind) => {
    const acts = places.flatMap((turn) => {
      const subject = (drawn.subject + turn) % places.length;
      const cell = (drawn.cell + turn) % model.ballots.cells.length;
      const who = kind === "COUNT" ? (drawn.who + turn) % 2 : drawn.who;
      // Both tellers mostly count the same.
      const beside = kind === "COUNT" && pick % 7 > 0 ? model.ballots.countBeside(cell, who) : null;
      const seed = beside ?? drawn.seed;
      const act = { ...drawn, kind, subject, cell, seed, who, isByStranger: false, isStale: false };
      return kind === "SWAP" ? places.map((other): HistoryAct => ({ ...act, other })) : [act];
    });
    return acts.filter((it) => model.leadsOn(it)).slice(0, 1);
  });
  const act = possible[pick % Math.max(1, possible.length)] ?? any;
  return { ...act, isByStranger: draw.isByStranger, isStale: draw.isStale };
}

describe("random histories of a round", () => {
  let api: TestApi;
  let people: HistoryPeople;
  const acknowledged = new Map<string, number>();

  beforeAll(async () => {
    api = await startTestApi();
    people = await HistoryPeople.make(api);
  });
  afterAll(() => api?.close());

  /** One act: acknowledged where the model allows it, or refused with nothing written. */
  async function take(ward: HistoryWard, act: HistoryAct, seen: WardSnapshot): Promise<boolean> {
    const isAllowed = ward.model.allows(act);
    const error = await perform(ward, act, seen).then(
      () => null,
      (refused: unknown) => refused,
    );
    if (error !== null && !(error instanceof ClientError)) throw error;
    const told = `${JSON.stringify(act)} ${error ? JSON.stringify(error.extensions) : ""}`;
    expect(error === null, told).toBe(isAllowed);
    return isAllowed;
  }

  async function live({ sizes, isHandedIn, draws }: History): Promise<void> {
    const ward = await HistoryWard.make(api, people, sizes, isHandedIn ? "SELF_SUBMITTED" : "DRAFT");
    const trail = ["round:open"];
    let seen = await ward.snapshot();
    for (const draw of draws) {
      const act = actOf(ward, draw);
      const isTaken = await take(ward, act, seen);
      const after = await ward.snapshot();
      if (isTaken) {
        ward.model.apply(act);
        trail.push(...ACT_RULES[act.kind].trail);
        acknowledged.set(act.kind, (acknowledged.get(act.kind) ?? 0) + 1);
      } else expect(after, `refused: ${JSON.stringify(act)}`).toEqual(seen);
      const states = ward.model.reviews.map(({ state, proposed, decided }) => ({ state, proposed, decided }));
      expect(after.reviews, JSON.stringify(act)).toMatchObject(states);
      expect(after.round.state).toBe(ward.model.roundState);
      seen = after;
    }
    expect(await trailOf(ward)).toEqual(trail);
    expect(await storedRows(ward)).toEqual(expectedRows(ward));
    const counted = await plainCounts(ward);
    for (const shown of await shownCounts(ward)) expect(shown).toEqual(counted);
  }

  it(`${HISTORIES.toLocaleString("en")} times over: no forbidden state, every acknowledged act kept, every counter the count of its rows`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyHistory, { minLength: AT_ONCE, maxLength: AT_ONCE }),
        async (histories) => {
          const ends = await Promise.allSettled(histories.map(live));
          for (const end of ends) if (end.status === "rejected") throw end.reason;
        },
      ),
      { numRuns: HISTORIES / AT_ONCE, endOnFailure: true },
    );
    // Every act was done often enough for its rules to have been tried.
    for (const kind of ACT_KINDS) expect(acknowledged.get(kind) ?? 0, kind).toBeGreaterThan(HISTORIES / 200);
  }, 900_000);
});
