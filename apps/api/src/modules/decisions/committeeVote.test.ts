import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor } from "../../testing/makeUnits.js";
import { PlannedCell } from "../../testing/PlannedCell.js";
import { ProposedRound } from "../../testing/ProposedRound.js";
import { DECIDE, PUBLISH } from "../../testing/procedureDocuments.js";
import { settableClock } from "../../testing/settableClock.js";

const SWAP = `mutation ($input: SwapPlacesInput!) { swapPlaces(input: $input) { number } }`;
const RERATE = `mutation ($input: RerateInput!) { rerate(input: $input) { review { decidedLevel } } }`;
const ROUND = `query ($id: ID!) { round(id: $id) { version asksCommitteeVote } }`;
const PAPERS = `query ($roundId: ID!) { resolutions(roundId: $roundId) { id number } }`;
const PAPER = `query ($id: ID!) { resolution(id: $id) { number
  vote { members present approve other required minorityOpinion } } }`;

const CARRIED = { members: 15, present: 12, approve: 8, other: 4 };

describe("the committee's own vote on its resolution", () => {
  const clock = settableClock("2018-12-01");
  let api: TestApi;

  let asked: Proposed;

  /** Six of one cell, the first proposed EXCELLENT, before the committee of a ward whose plan asks for its vote. */
  async function plannedRound() {
    const planned = await PlannedCell.make(api, 6, { asksCommitteeVote: true });
    const { office, secretary, roundId: id, cell, ward } = planned;
    const driver = new ProcedureDriver(api, office, secretary);
    await driver.vote(id, cell, 1, 6);
    await driver.seal(id, cell);
    return { id, cell, office, committee: await makeActor(api.dataSource, "COMMITTEE", ward), planned };
  }
  /** Two of one cell in a round without a plan. */
  const plainRound = (name: string) =>
    ProposedRound.make(api, asked.planned.ward.parent!, name, [{ count: 2, proposed: "GOOD" }]);
  type Proposed = Awaited<ReturnType<typeof plannedRound>>;
  type Place = Pick<Proposed, "id" | "cell" | "committee">;

  const ask = async <T = Record<string, unknown>>(document: string, variables: object, actor: Actor) => {
    const { data, errors } = await api.execute<Record<string, T>>(document, { ...variables }, actor);
    return { data: Object.values(data ?? {})[0] as T, error: errors[0]?.extensions };
  };
  const round = async ({ id, committee }: Place) =>
    (await ask<{ version: number; asksCommitteeVote: boolean }>(ROUND, { id }, committee)).data;
  const decide = async (at: Place, vote?: object | null, resolutionNumber = "01-NQ/ĐU") =>
    ask<{ decided: number }>(
      DECIDE,
      {
        input: {
          roundId: at.id,
          version: (await round(at)).version,
          cellIds: [at.cell.id],
          resolutionNumber,
          resolvedOn: "2018-12-01",
          changes: [],
          ...(vote !== undefined && { vote }),
        },
      },
      at.committee,
    );
  const paper = async ({ id, committee }: Place, number = "01-NQ/ĐU") => {
    const { data } = await ask<{ id: string; number: string }[]>(PAPERS, { roundId: id }, committee);
    const found = data.find((it) => it.number === number);
    return (await ask(PAPER, { id: found?.id }, committee)).data;
  };
  const stored = async ({ id }: Place) =>
    api.dataSource.query(
      `SELECT number, committee_members, committee_present, committee_approve, committee_other, minority_opinion
         FROM resolutions WHERE round_id = $1 ORDER BY number`,
      [id],
    );

  beforeAll(async () => {
    api = await startTestApi({ clock });
    asked = await plannedRound();
  });
  afterAll(() => api?.close());

  it("is not asked by default: a resolution without it stands, and its paper has none", async () => {
    const at = await plainRound("Không hỏi");
    expect((await round(at)).asksCommitteeVote).toBe(false);
    expect((await decide(at)).data).toMatchObject({ decided: 2 });
    expect(await paper(at)).toEqual({ number: "01-NQ/ĐU", vote: null });
    expect(await stored(at)).toMatchObject([{ committee_members: null, committee_other: null }]);
  });

  it("where it is given it must carry, though nobody asked for it", async () => {
    const at = await plainRound("Hỏi thêm");
    const { error } = await decide(at, { members: 15, present: 12, approve: 7, other: 5 });
    expect(error).toMatchObject({
      code: "RESOLUTION_NOT_CARRIED",
      arguments: { members: 15, approve: 7, required: 8 },
    });
    expect(await stored(at)).toEqual([]);
    expect((await decide(at, CARRIED)).data).toMatchObject({ decided: 2 });
  });

  it("is asked by the plan of the round, refused with its figures, and printed with what was needed", async () => {
    const at = asked;
    expect((await round(at)).asksCommitteeVote).toBe(true);
    expect((await decide(at)).error).toMatchObject({ code: "COMMITTEE_VOTE_MISSING" });
    expect((await decide(at, null)).error).toMatchObject({ code: "COMMITTEE_VOTE_MISSING" });
    expect((await decide(at, { ...CARRIED, other: 3 })).error).toMatchObject({
      code: "COMMITTEE_VOTE_NOT_BALANCED",
      arguments: { members: 15, present: 12, approve: 8, other: 3 },
    });
    expect((await decide(at, { members: 15, present: 7, approve: 7, other: 0 })).error).toMatchObject({
      code: "COMMITTEE_TOO_FEW_PRESENT",
      arguments: { members: 15, present: 7, required: 8 },
    });
    expect((await decide(at, { members: 1001, present: 900, approve: 900, other: 0 })).error?.code).toBe(
      "BAD_USER_INPUT",
    );
    const wordy = await decide(at, { ...CARRIED, minorityOpinion: "a".repeat(2001) });
    expect(wordy.error?.fields).toMatchObject([{ path: "input.vote.minorityOpinion" }]);
    expect(await stored(at)).toEqual([]);

    const minorityOpinion = "Ba đồng chí đề nghị xem lại một trường hợp.";
    expect(
      (await decide(at, { ...CARRIED, minorityOpinion: `  ${minorityOpinion} ` })).error,
    ).toBeUndefined();
    expect(await paper(at)).toMatchObject({ vote: { ...CARRIED, required: 8, minorityOpinion } });
  });

  it("is asked of an exchange of places and of a re-rating as well", async () => {
    const at = asked;
    const { committee, office, id: roundId, planned } = at;
    const rows: { id: string; level: string }[] = await api.dataSource.query(
      `SELECT id, decided_level AS level FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER' ORDER BY id`,
      [roundId],
    );
    const idAt = (level: string) => rows.find((it) => it.level === level)?.id;
    const [up, down] = [idAt("GOOD"), idAt("EXCELLENT")];
    const swap = async (vote?: object) =>
      ask(
        SWAP,
        {
          input: {
            roundId,
            version: (await round(at)).version,
            up: { reviewId: up, reason: "Có sáng kiến." },
            down: { reviewId: down, reason: "Nhường chỉ tiêu." },
            resolutionNumber: "02-NQ/ĐU",
            resolvedOn: "2018-12-01",
            ...(vote && { vote }),
          },
        },
        committee,
      );
    expect((await swap()).error).toMatchObject({ code: "COMMITTEE_VOTE_MISSING" });
    expect((await swap(CARRIED)).error).toBeUndefined();
    expect(await paper(at, "02-NQ/ĐU")).toMatchObject({ vote: { ...CARRIED, minorityOpinion: null } });

    const { version } = await round(at);
    expect((await ask(PUBLISH, { input: { id: roundId, version } }, office)).error).toBeUndefined();
    const rerate = async (vote?: object) => {
      const [{ version: read }]: [{ version: number }] = await api.dataSource.query(
        `SELECT version FROM reviews WHERE id = $1`,
        [up],
      );
      const correction = { level: "GOOD", resolutionNumber: "03-NQ/ĐU", resolvedOn: "2018-12-01", vote };
      return planned.act(
        RERATE,
        { reviewId: up, version: read, foundOn: "2018-12-01", fault: "Báo cáo sai.", correction },
        committee,
      );
    };
    expect((await rerate()).error).toMatchObject({ code: "COMMITTEE_VOTE_MISSING" });
    expect((await rerate({ ...CARRIED, approve: 7, other: 5 })).error?.code).toBe("RESOLUTION_NOT_CARRIED");
    expect((await rerate(CARRIED)).data).toMatchObject({ review: { decidedLevel: "GOOD" } });
    expect(await stored(at)).toMatchObject(
      ["01-NQ/ĐU", "02-NQ/ĐU", "03-NQ/ĐU"].map((number) => ({ number, committee_approve: 8 })),
    );
  });

  it("cannot be stored in part, unbalanced, or without its majority, whoever writes the row", async () => {
    const at = await plainRound("Giữ chặt");
    await decide(at, CARRIED);
    const copy = (number: string, ...vote: (number | string | null)[]) =>
      api.dataSource.query(
        `INSERT INTO resolutions (round_id, session_id, subject_kind, number, resolved_on, decided_at, excellent, good,
                                  satisfactory, unsatisfactory, excellent_allowed, committee_members, committee_present,
                                  committee_approve, committee_other, minority_opinion)
         SELECT round_id, session_id, subject_kind, $2, resolved_on, decided_at, excellent, good,
                satisfactory, unsatisfactory, excellent_allowed, $3, $4, $5, $6, $7
           FROM resolutions WHERE round_id = $1`,
        [at.id, number, ...vote],
      );
    for (const vote of [
      [15, null, 8, 4, null],
      [15, 12, 7, 5, null],
      [16, 12, 8, 4, null],
      [15, 12, 8, 5, null],
      [11, 12, 8, 4, null],
      [15, 12, 13, -1, null],
      [null, null, null, null, "Ý kiến bảo lưu."],
    ])
      await expect(copy("09-NQ/ĐU", ...vote)).rejects.toThrow(/ck_resolutions_vote/);
    await copy("09-NQ/ĐU", 15, 12, 8, 4, "Ý kiến bảo lưu.");
  });
});
