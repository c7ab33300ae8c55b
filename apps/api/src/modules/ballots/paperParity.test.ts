import { LEVELS, type Level } from "@xeploai/domain";
import { afterAll, beforeAll, expect, it } from "vitest";
import { demoClock } from "../../clock.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { holdBallot, tellersOf } from "../../testing/holdBallot.js";
import { makeActor } from "../../testing/makeUnits.js";
import { PlannedCell } from "../../testing/PlannedCell.js";
import {
  DECIDE,
  HAND_OUT,
  ISSUE_SLIPS,
  MAKE_KEY,
  OPEN_BALLOT,
  OPEN_BOX,
  SEAL,
} from "../../testing/procedureDocuments.js";

const VOTERS = 12;
const FIGURES = `query ($id: ID!, $roundId: ID!) {
  quotaBoard(roundId: $roundId) { undecided proposed { excellent good allowed } decided { excellent good allowed headroom } }
  ratingStatistics(input: { withinId: $id, years: [2018] }) {
  total { rated undecided counts { level count share expected } } quota { state { allowed headroom excellentToGood } } } }`;

/** What one voter says of one member: two are excellent to most, one is doubtful, the others good but to a few. */
function voteOf(voter: number, member: number): Level {
  if (member < 2) return voter < 9 ? "EXCELLENT" : "GOOD";
  if (member === 2) return LEVELS[voter % 3] ?? "GOOD";
  return (voter + member) % 6 === 0 ? "SATISFACTORY" : "GOOD";
}

const apis: TestApi[] = [];
const cells: PlannedCell[] = [];

beforeAll(async () => {
  for (const ballotMode of ["PAPER", "ELECTRONIC"] as const) {
    const api = await startTestApi({ clock: demoClock("2018-12-01") });
    apis.push(api);
    cells.push(await PlannedCell.make(api, VOTERS, { ballotMode }));
  }
}, 180_000);
afterAll(async () => {
  for (const api of apis) await api.close();
});

async function voteOnPaper(c: PlannedCell): Promise<void> {
  const voters = Array.from({ length: VOTERS }, (_, at) => at);
  const tallies = voters.map((member) => {
    const votes = (level: Level) => voters.filter((voter) => voteOf(voter, member) === level).length;
    return {
      reviewId: c.reviewIdOf(member),
      excellent: votes("EXCELLENT"),
      good: votes("GOOD"),
      satisfactory: votes("SATISFACTORY"),
      unsatisfactory: votes("UNSATISFACTORY"),
    };
  });
  const counts = { issued: VOTERS, returned: VOTERS, valid: VOTERS, invalid: 0, blank: 0 };
  const { error } = await holdBallot(c.api, c.secretary, { ...c.place, ...counts, tallies });
  expect(error).toBeUndefined();
}

async function voteOnline(c: PlannedCell): Promise<void> {
  const tellerIds = c.members.slice(2, 4).map(({ id }) => id);
  const opened = await c.act<{ ballots: { id: string }[] }>(OPEN_BALLOT, { ...c.place, tellerIds });
  const ballotId = opened.data?.ballots[0]?.id ?? "";
  const version = async (): Promise<number> =>
    (await c.api.dataSource.query(`SELECT version FROM ballots WHERE id = $1`, [ballotId]))[0].version;
  const tellers = await tellersOf(c.api, tellerIds, c.secretary);
  const codes: string[] = [];
  for (const [at, teller] of tellers.entries())
    codes.push((await c.act<string>(MAKE_KEY, { ballotId, teller: at + 1 }, teller)).data ?? "");
  const slips = (await c.act<string[]>(ISSUE_SLIPS, { ballotId, version: await version() })).data ?? [];
  await c.act(HAND_OUT, { ballotId, version: await version(), issued: VOTERS });
  for (const [voter, slip] of slips.entries())
    await c.api.services.ballotServices.voting.cast(
      ballotId,
      slip,
      c.members.map((_, member) => ({ reviewId: c.reviewIdOf(member), level: voteOf(voter, member) })),
    );
  const { error } = await c.act(OPEN_BOX, {
    ballotId,
    version: await version(),
    firstCode: codes[0],
    secondCode: codes[1],
  });
  expect(error).toBeUndefined();
}

/** Everything the vote led to, by the place of the member. */
async function outcomeOf(c: PlannedCell) {
  const doubtful = c.reviewIdOf(2);
  const [{ version, state }] = await c.api.dataSource.query(
    `SELECT version, state FROM reviews WHERE id = $1`,
    [doubtful],
  );
  expect(state).toBe("VOTED");
  await c.api.services.ballotServices.ballots.proposeWithoutMajority(
    await makeActor(c.api.dataSource, "CELL_SECRETARY", c.cell),
    {
      reviewId: doubtful,
      version,
      level: "GOOD",
      reason: "Chi ủy thống nhất đề nghị.",
    },
  );
  expect((await c.act(SEAL, { roundId: c.roundId, unitId: c.cell.id, revision: 0 })).error).toBeUndefined();
  const [round] = await c.api.dataSource.query(`SELECT version FROM rounds WHERE id = $1`, [c.roundId]);
  const committee = await makeActor(c.api.dataSource, "COMMITTEE", c.ward);
  const resolution = { resolutionNumber: "01-NQ/ĐU", resolvedOn: "2018-12-01", changes: [] };
  const decided = await c.act(
    DECIDE,
    { roundId: c.roundId, version: round.version, cellIds: [c.cell.id], ...resolution },
    committee,
  );
  const figures = await c.api.execute(FIGURES, { id: c.ward.id, roundId: c.roundId }, c.office);
  const rows: { id: string; decided_level?: Level }[] = await c.api.dataSource.query(
    `SELECT r.member_id AS id, r.state, r.proposed_level, r.decided_level, t.base, t.excellent, t.good, t.satisfactory,
            t.unsatisfactory, t.blank, t.required, t.outcome, b.convened, b.present, b.issued, b.returned, b.valid, b.invalid
       FROM reviews r JOIN ballot_tallies t ON t.review_id = r.id AND t.is_in_force JOIN ballots b ON b.id = t.ballot_id
      WHERE r.round_id = $1`,
    [c.roundId],
  );
  const byMember = c.members.map((member) => {
    const { id: _, ...row } = rows.find(({ id }) => id === member.id) ?? { id: "" };
    return row;
  });
  return { decided, figures, byMember };
}

it("a vote on paper and a vote on screens lead to the same tallies, levels, quota and figures", async () => {
  const [paper, online] = cells as [PlannedCell, PlannedCell];
  await voteOnPaper(paper);
  await voteOnline(online);
  const expected = await outcomeOf(paper);
  expect(expected.decided.error).toBeUndefined();
  expect(expected.figures.errors).toEqual([]);
  expect(expected.byMember.map((it) => "decided_level" in it && it.decided_level)).toEqual(
    Array.from({ length: VOTERS }, (_, member) => (member < 2 ? "EXCELLENT" : "GOOD")),
  );
  expect(await outcomeOf(online)).toEqual(expected);
});
