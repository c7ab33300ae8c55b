import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { holdBallot } from "../../testing/holdBallot.js";
import { PlannedCell } from "../../testing/PlannedCell.js";
import { DESTROY, PROPOSE, RECOUNT, SECOND_BALLOT } from "../../testing/procedureDocuments.js";
import { settableClock } from "../../testing/settableClock.js";

const SIZE = 8;
const TIE = { excellent: 4, good: 4, satisfactory: 0 };
const SPREAD = { excellent: 3, good: 3, satisfactory: 2 };

interface Ballots {
  ballots: {
    id: string;
    kind: string;
    state: string;
    version: number;
    tallies: {
      reviewId: string;
      next: string;
      escalation: string | null;
      outcome: string | null;
      isInForce: boolean;
    }[];
  }[];
}

let api: TestApi;
let c: PlannedCell;
const clock = settableClock("2018-12-01");

beforeAll(async () => {
  api = await startTestApi({ clock });
  c = await PlannedCell.make(api, SIZE, {
    settings: [{ kind: "MEMBER", field: "ballot.noMajority", value: "SECOND_BALLOT" }],
  });
}, 120_000);
afterAll(() => api?.close());

const counts = { issued: SIZE, returned: SIZE, valid: SIZE, invalid: 0, blank: 0 };
const hold = (tallies: object[], more: object = {}) =>
  holdBallot<Ballots>(api, c.secretary, { ...c.place, ...counts, ...more, tallies });
const proposals = async (...members: number[]) =>
  api.dataSource.query(
    `SELECT state, proposed_level FROM reviews WHERE id = ANY ($1) ORDER BY array_position($1::uuid[], id)`,
    [members.map((at) => c.reviewIdOf(at))],
  );
const ballotIds = async (): Promise<string[]> =>
  (await api.dataSource.query(`SELECT id FROM ballots ORDER BY number`)).map(({ id }: { id: string }) => id);
const ids = (...members: number[]) => members.map((at) => c.members[at]?.id);

describe("where no level has the majority", () => {
  it("asks for a second ballot on two levels, or for a person where two do not lead", async () => {
    const { data, error } = await hold(
      c.tallies({ 1: TIE, 2: SPREAD, 3: { excellent: 4, good: 2, satisfactory: 2 } }),
    );
    expect(error).toBeUndefined();
    const tally = (at: number) =>
      data?.ballots[0]?.tallies.find(({ reviewId }) => reviewId === c.reviewIdOf(at));
    expect(tally(0)).toMatchObject({ next: "PROPOSE", outcome: "GOOD", escalation: null });
    expect(tally(1)).toMatchObject({ next: "SECOND_BALLOT", outcome: null });
    expect(tally(2)).toMatchObject({ next: "SECOND_BALLOT", outcome: null });
    expect(tally(3)).toMatchObject({ next: "ESCALATE", escalation: "SECOND_PLACE_TIED" });
    expect(await proposals(0, 1, 3)).toEqual([
      { state: "PROPOSED", proposed_level: "GOOD" },
      { state: "VOTED", proposed_level: null },
      { state: "VOTED", proposed_level: null },
    ]);
  });

  it("lets nobody propose past a second ballot that is due, but where a person decides", async () => {
    const propose = async (at: number) => {
      const [{ version }] = await api.dataSource.query(`SELECT version FROM reviews WHERE id = $1`, [
        c.reviewIdOf(at),
      ]);
      return c.act(PROPOSE, {
        reviewId: c.reviewIdOf(at),
        version,
        level: "GOOD",
        reason: "Chi ủy thống nhất.",
      });
    };
    expect((await propose(1)).error?.code).toBe("SECOND_BALLOT_DUE");
    expect((await propose(3)).error).toBeUndefined();
  });

  it("votes again with everybody, never with so few come or gone that their votes show", async () => {
    const [first] = await ballotIds();
    const open = (present: number[]) =>
      c.act<Ballots>(SECOND_BALLOT, { ballotId: first, presentIds: ids(...present), tellerIds: ids(4, 5) });
    expect((await open([0, 1, 4, 5])).error).toMatchObject({
      code: "QUORUM_NOT_MET",
      arguments: { present: 4 },
    });
    expect((await open([0, 1, 3, 4, 5, 6])).error).toMatchObject({
      code: "REVOTE_DIFFERENCE_TOO_SMALL",
      arguments: { difference: 2, fewest: 5 },
    });
    expect((await open([0, 1, 2, 3, 4, 5, 6, 7])).error).toBeUndefined();
    const lines = await api.dataSource.query(
      `SELECT t.review_id, t.levels, t.base FROM ballot_tallies t JOIN ballots b ON b.id = t.ballot_id
        WHERE b.kind = 'SECOND' AND b.basis_id = $1`,
      [first],
    );
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatchObject({ levels: ["EXCELLENT", "GOOD"], base: SIZE });
    // A level that is not printed gets no vote.
    const stray = await hold(c.tallies({ 1: { good: 5, excellent: 2, satisfactory: 1 } }, [1, 2]));
    expect(stray.error?.fields?.map(({ code }) => code)).toEqual(["LEVEL_NOT_ON_BALLOT"]);
    const held = await hold(
      c.tallies({ 1: { excellent: 5, good: 3 }, 2: { excellent: 4, good: 4 } }, [1, 2]),
    );
    expect(held.error).toBeUndefined();
    expect(await proposals(1, 2)).toEqual([
      { state: "PROPOSED", proposed_level: "EXCELLENT" },
      { state: "VOTED", proposed_level: null },
    ]);
    const second = held.data?.ballots.find(({ kind }) => kind === "SECOND");
    expect(second?.tallies.find(({ reviewId }) => reviewId === c.reviewIdOf(2))).toMatchObject({
      next: "ESCALATE",
      escalation: "SECOND_BALLOT_WITHOUT_MAJORITY",
    });
    expect((await open([0, 1, 2, 3, 4, 5, 6, 7])).error?.code).toBe("SECOND_BALLOT_NOT_DUE");
  });
});

describe("a recount", () => {
  it("is held in the presence of whoever complained, whom no teller is, and both counts stay", async () => {
    const [first, second] = await ballotIds();
    const open = (complainantId: string | undefined, reason = "Đề nghị đếm lại.") =>
      c.act<Ballots>(RECOUNT, { ballotId: first, complainantId, reason, tellerIds: ids(4, 5) });
    expect((await open(c.members[4]?.id)).error?.fields).toMatchObject([{ code: "TELLER_NOT_PRESENT" }]);
    expect(
      (await open("00000000-0000-4000-8000-00000000dead", " ")).error?.fields?.map(({ code }) => code),
    ).toEqual(["REQUIRED", "NOT_ON_ROLL"]);
    expect((await open(c.members[6]?.id)).error).toBeUndefined();
    const held = await hold(
      c.tallies({
        1: TIE,
        2: SPREAD,
        3: { excellent: 4, good: 2, satisfactory: 2 },
        6: { excellent: 5, good: 3 },
      }),
    );
    expect(held.error).toBeUndefined();
    const both = await api.dataSource.query(
      `SELECT b.kind, t.excellent, t.is_in_force FROM ballot_tallies t JOIN ballots b ON b.id = t.ballot_id
        WHERE t.review_id = $1 ORDER BY b.number`,
      [c.reviewIdOf(6)],
    );
    expect(both).toEqual([
      { kind: "VOTE", excellent: 0, is_in_force: false },
      { kind: "RECOUNT", excellent: 5, is_in_force: true },
    ]);
    expect(await proposals(6)).toEqual([{ state: "PROPOSED", proposed_level: "EXCELLENT" }]);
    // The second ballot stands, and so does what the committee proposed on votes that came out the same.
    expect(await proposals(1, 3)).toEqual([
      { state: "PROPOSED", proposed_level: "EXCELLENT" },
      { state: "PROPOSED", proposed_level: "GOOD" },
    ]);
    expect(
      await api.dataSource.query(
        `SELECT ballot_id FROM ballot_tallies WHERE review_id = $1 AND is_in_force`,
        [c.reviewIdOf(1)],
      ),
    ).toEqual([{ ballot_id: second }]);
    const [recount] = await api.dataSource.query(
      `SELECT complainant_id, reason, issued FROM ballots WHERE kind = 'RECOUNT'`,
    );
    expect(recount).toEqual({ complainant_id: c.members[6]?.id, reason: "Đề nghị đếm lại.", issued: SIZE });
  });
});

describe("the papers", () => {
  const destroy = async (more: object = {}) => {
    const [first] = await ballotIds();
    const [{ version }] = await api.dataSource.query(`SELECT version FROM ballots WHERE id = $1`, [first]);
    return c.act(DESTROY, {
      ballotId: first,
      version,
      destroyedOn: "2018-12-28",
      destroyedBy: "Lê Văn Kiểm",
      witness: "Trần Thị Ký",
      ...more,
    });
  };

  it("are destroyed before a witness once nobody can appeal, on record, and are not counted after that", async () => {
    expect((await destroy({ destroyedOn: "2018-12-01" })).error).toMatchObject({
      code: "PAPERS_STILL_NEEDED",
    });
    await api.dataSource.query(
      `UPDATE rounds SET state = 'PUBLISHED', published_at = '2018-12-13T03:00:00Z'`,
    );
    clock.set("2018-12-28");
    // Ten working days from Thursday 13 December 2018 end on the 27th.
    expect((await destroy({ destroyedOn: "2018-12-27" })).error).toMatchObject({
      code: "PAPERS_STILL_NEEDED",
      arguments: { until: "2018-12-27" },
    });
    expect((await destroy({ destroyedOn: "2018-12-29" })).error?.fields).toMatchObject([
      { code: "DAY_IN_FUTURE" },
    ]);
    expect((await destroy({ witness: " " })).error?.fields).toMatchObject([{ path: "input.witness" }]);
    expect((await destroy()).error).toBeUndefined();
    expect((await destroy()).error?.code).toBe("PAPERS_DESTROYED");
    const [first] = await ballotIds();
    const again = await c.act(RECOUNT, {
      ballotId: first,
      complainantId: c.members[6]?.id,
      reason: "Muộn",
      tellerIds: ids(4, 5),
    });
    expect(again.error?.code).toBe("PAPERS_DESTROYED");
    const [{ acts }] = await api.dataSource.query(
      `SELECT count(*)::int AS acts FROM audit_entries WHERE payload LIKE '%ballot:destroyPapers%'`,
    );
    expect(acts).toBe(1);
  });
});
