import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { LargeCell } from "../../testing/LargeCell.js";
import { asMember } from "../../testing/makeMembers.js";
import { ProcedureDriver } from "../../testing/makeProcedure.js";
import { makeActor } from "../../testing/makeUnits.js";

const PREVIOUS = `query ($id: ID!) { it: review(id: $id) { previous { year remedies { source text } } } }`;

/** A member was reviewed in 2018 and writes the self-assessment of 2019. */
describe("what a review left to be put right", () => {
  let api: TestApi;
  let c: LargeCell;
  let subject: Actor;
  let next: string;

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    c = await LargeCell.make(api, 4, 0);
    subject = await asMember(db, c.members[2]!);
    await c.openRound();
    const first = c.roundId;
    const [{ id }] = await db.query(`SELECT id FROM reviews WHERE round_id = $1 AND member_id = $2`, [
      first,
      subject.memberId,
    ]);
    await db.query(
      `INSERT INTO self_assessments (review_id, grades, points, sections, updated_at)
       VALUES ($1, '{}', '{}', '{"I.1": "Tốt.", "II": "Vắng hai buổi.", "VI": "Dự đủ."}', now())`,
      [id],
    );
    const planned = (await c.plan({ heldOn: "2018-12-01", hasVote: true })).data.sessions[0]!;
    const hall = (await c.open(planned.id, 1)).data;
    const itemId = hall.items.find((it) => it.reviewId === id)?.id ?? "";
    const said = { conclusion: "Cần dự sinh hoạt đều.", seenConclusion: null, commitment: "Sẽ báo trước." };
    await c.act(hall.id, [{ kind: "WRITE_CONCLUSION", itemId, ...said }]);
    await db.query(`UPDATE rounds SET published_at = now() WHERE id = $1`, [first]);
    const second = await new ProcedureDriver(api, c.administrator, c.secretary).open(c.ward, {
      year: 2019,
      deadlineOn: "2019-12-15",
      asOf: "2019-11-20",
      steps: [],
    });
    const [review] = await db.query(`SELECT id FROM reviews WHERE round_id = $1 AND member_id = $2`, [
      second,
      subject.memberId,
    ]);
    next = review.id;
  });
  afterAll(() => api?.close());

  const previous = async (actor: Actor) => {
    const { data, errors } = await api.execute<{ it: { previous: unknown } }>(PREVIOUS, { id: next }, actor);
    return data?.it.previous ?? errors[0]?.extensions.code;
  };
  const remedies = [
    { source: "SHORTCOMINGS", text: "Vắng hai buổi." },
    { source: "MEASURES", text: "Dự đủ." },
    { source: "CONCLUSION", text: "Cần dự sinh hoạt đều." },
    { source: "COMMITMENT", text: "Sẽ báo trước." },
  ];

  it("stands beside next year's form, for the subject and for whoever reads the self-assessment", async () => {
    expect(await previous(subject)).toEqual({ year: 2018, remedies });
    expect(await previous(c.secretary)).toEqual({ year: 2018, remedies });
  });

  it("is nobody else's to read", async () => {
    expect(await previous(await asMember(api.dataSource, c.members[3]!))).toBe("NOT_FOUND");
    expect(await previous(await makeActor(api.dataSource, "ANALYST", c.ward))).not.toEqual({
      year: 2018,
      remedies,
    });
  });
});
