import type { Level } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { WardOfEveryKind } from "../../testing/WardOfEveryKind.js";
import { findReviewFacts } from "./evaluation.queries.js";

const EVALUATION = `query ($id: ID!) { review(id: $id) { evaluation { outcome needsPerson items { code status } } } }`;

describe("what the rules are told of each kind", () => {
  let api: TestApi;
  let w: WardOfEveryKind;

  const factsOf = async (id: string) =>
    (await api.door.enter(w.administrator, (tx) => findReviewFacts(tx, [id]))).get(id)?.facts;
  const decide = (level: Level | null, ...ids: string[]) =>
    api.dataSource.query(`UPDATE reviews SET decided_level = $1 WHERE id = ANY ($2::uuid[])`, [level, ids]);
  const idsOf = async (kind: string, unitId?: string) =>
    (await w.reviews())
      .filter((it) => it.kind === kind && (!unitId || it.unitId === unitId))
      .map((it) => it.id);
  const discipline = (memberId: string, decidedOn: string) =>
    api.dataSource.query(
      `INSERT INTO disciplines (member_id, form, act_on, decided_on) VALUES ($1, 'WARNING', $2, $2)`,
      [memberId, decidedOn],
    );

  beforeAll(async () => {
    api = await startTestApi();
    w = await WardOfEveryKind.make(api);
    // A cadre whose own organisation is the cell: secretary of it, and head of the place where it works.
    await api.dataSource.query(
      `INSERT INTO posts (member_id, organisation_id, kind, title, is_head, valid_from)
       VALUES ($1, $2, 'STATE', 'Trưởng trạm Y tế', true, '2015-06-01')`,
      [w.cellSecretary.id, w.residents.id],
    );
    await w.open(2019);
  });
  afterAll(() => api?.close());

  it("a cell: levels and discipline of its members, once all of them are decided", async () => {
    const cell = await w.reviewOf("ORGANISATION", w.residents);
    const [first, ...others] = await idsOf("MEMBER", w.residents.id);
    await discipline(w.cellSecretary.id, "2019-05-02");
    await discipline(w.cellSecretary.id, "2019-06-03");
    await discipline(w.cellSecretary.id, "2018-12-31");
    expect(await factsOf(cell)).toMatchObject({
      kind: "ORGANISATION",
      members: null,
      stateRating: "NOT_APPLICABLE",
    });
    await decide("EXCELLENT", first ?? "");
    await decide("GOOD", ...others);
    expect(await factsOf(cell)).toMatchObject({
      members: {
        counts: { EXCELLENT: 1, GOOD: 3, SATISFACTORY: 0, UNSATISFACTORY: 0 },
        notRated: 0,
        disciplined: 1,
      },
    });
    expect(await factsOf(cell)).not.toHaveProperty("subordinateOrganisations");
    expect(await factsOf(cell)).not.toHaveProperty("linkedBodies");
  });

  it("a ward: levels of its cells and of government, Front and mass organisations beside it, not of its committee", async () => {
    const ward = await w.reviewOf("ORGANISATION", w.ward);
    const cells = [await w.reviewOf("ORGANISATION", w.office), await w.reviewOf("ORGANISATION", w.residents)];
    const government = await w.reviewOf("COLLECTIVE", w.government);
    await decide("GOOD", cells[0] ?? "", government);
    expect(await factsOf(ward)).toMatchObject({
      subordinateOrganisations: null,
      linkedBodies: [
        { kind: "MASS_ORGANISATION", name: "Ban Thường vụ Hội Phụ nữ phường", level: null },
        { kind: "GOVERNMENT", name: "Ủy ban nhân dân phường", level: "GOOD" },
      ],
    });
    expect(await factsOf(ward)).not.toHaveProperty("members");
    await decide("SATISFACTORY", cells[1] ?? "");
    expect(await factsOf(ward)).toMatchObject({
      subordinateOrganisations: {
        counts: { EXCELLENT: 0, GOOD: 1, SATISFACTORY: 1, UNSATISFACTORY: 0 },
        notRated: 0,
        disciplined: null,
      },
    });
  });

  it("a collective: discipline of those who sat in it in the year, and of nobody else", async () => {
    const government = await w.reviewOf("COLLECTIVE", w.government);
    await discipline(w.viceChair.id, "2019-03-04");
    await discipline(w.women.id, "2019-03-05");
    await api.dataSource.query(
      `INSERT INTO posts (member_id, organisation_id, collective_id, kind, title, valid_from, valid_to)
       VALUES ($1, $2, $3, 'STATE', 'Ủy viên', '2017-01-01', '2019-01-01')`,
      [w.women.id, w.ward.id, w.government.id],
    );
    expect((await factsOf(government))?.disciplines).toEqual([
      {
        form: "WARNING",
        of: "COLLECTIVE_MEMBER",
        actOn: "2019-03-04",
        decidedOn: "2019-03-04",
        alreadyUsedInYear: null,
      },
    ]);
  });

  it("a head: the worst level of what is headed and rated, unknown as long as one is open; nobody else's", async () => {
    const women = await w.reviewOf("CADRE", w.women);
    expect(await factsOf(women)).toMatchObject({ unitLevel: null });
    await decide("UNSATISFACTORY", await w.reviewOf("COLLECTIVE", w.union));
    expect(await factsOf(women)).toMatchObject({ unitLevel: "UNSATISFACTORY" });
    // Head of the ward's organisation; its committee is not rated in 2019 and limits nobody.
    const secretary = await w.reviewOf("CADRE", w.secretary);
    expect(await factsOf(secretary)).toMatchObject({ unitLevel: null });
    await decide("GOOD", await w.reviewOf("ORGANISATION", w.ward));
    expect(await factsOf(secretary)).toMatchObject({ unitLevel: "GOOD" });
    expect(await factsOf(await w.reviewOf("CADRE", w.viceChair))).not.toHaveProperty("unitLevel");
    // As member the head is not limited in 2019: C1 speaks of cadres.
    expect(await factsOf(await w.reviewOf("MEMBER", w.women))).not.toHaveProperty("unitLevel");
    expect(await factsOf(await w.reviewOf("CADRE", w.cellSecretary))).toMatchObject({
      unitLevel: "SATISFACTORY",
    });
  });

  it("every kind is explained with its conditions, by one statement for any number", async () => {
    for (const kind of ["ORGANISATION", "COLLECTIVE", "CADRE", "MEMBER"]) {
      const [id] = await idsOf(kind);
      const { data, errors } = await api.execute<{
        review: { evaluation: { outcome: string; items: object[] } };
      }>(EVALUATION, { id }, w.administrator);
      expect(errors).toEqual([]);
      expect(data?.review.evaluation.items.length).toBeGreaterThan(3);
    }
    const read = (ids: string[]) =>
      countStatements(api, () => api.door.enter(w.administrator, (tx) => findReviewFacts(tx, ids)));
    const all = (await w.reviews()).map((it) => it.id);
    expect(await read(all)).toBe(await read(all.slice(0, 1)));
  });

  it("in 2025 points add up, and a member who leads is limited by what is headed", async () => {
    await w.open(2025);
    const member = await w.reviewOf("MEMBER", w.chair);
    expect(await factsOf(member)).toMatchObject({ post: "LEADER", pointsTenths: null, unitLevel: null });
    await api.dataSource.query(
      `INSERT INTO self_assessments (review_id, points) VALUES ($1, '{"I.1": 145, "I.2": 100, "II.1": 300, "IX": 999}')`,
      [member],
    );
    expect(await factsOf(member)).toMatchObject({ pointsTenths: 545 });
    await decide("SATISFACTORY", await w.reviewOf("COLLECTIVE", w.government));
    expect(await factsOf(member)).toMatchObject({ unitLevel: "SATISFACTORY" });
  });
});
