import { applySettings, type Edition, editionByCode } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor } from "../../testing/makeUnits.js";
import { REVIEWS } from "../../testing/procedureDocuments.js";
import { WardOfEveryKind } from "../../testing/WardOfEveryKind.js";
import { findParticipants } from "./participants.js";

const PREVIEW = `query ($input: OpenRoundInput!) { previewRound(input: $input) { total rated
  kinds { kind total rated reviewOnly out notRated { reason count } } } }`;

interface Listed {
  reviews: {
    totalCount: number;
    items: { subject: { kind: string; id: string; name: string; unit: { id: string } } }[];
  };
}

describe("a round of every kind", () => {
  let api: TestApi;
  let w: WardOfEveryKind;

  const list = async (filter: object, actor = w.administrator) => {
    const document = REVIEWS.replace(
      "member { id fullName }",
      "member { id } subject { kind id name unit { id } }",
    );
    const page = { offset: 0, limit: 100 };
    const { data, errors } = await api.execute<Listed>(document, { filter, page }, actor);
    expect(errors).toEqual([]);
    return data?.reviews ?? { totalCount: 0, items: [] };
  };

  beforeAll(async () => {
    api = await startTestApi();
    w = await WardOfEveryKind.make(api);
  });
  afterAll(() => api?.close());

  it("is counted by kind before it is opened, members as ever", async () => {
    const { data } = await api.execute(PREVIEW, { input: w.plan(2018) }, w.administrator);
    expect(data).toEqual({
      previewRound: {
        total: 8,
        rated: 8,
        kinds: [
          { kind: "ORGANISATION", total: 3, rated: 3, reviewOnly: 0, out: 0, notRated: [] },
          {
            kind: "COLLECTIVE",
            total: 3,
            rated: 2,
            reviewOnly: 1,
            out: 0,
            // Until 2022 the organisation is rated and its committee only reviewed.
            notRated: [{ reason: "COMMITTEE_RATED_AS_ORGANISATION", count: 1 }],
          },
          { kind: "CADRE", total: 4, rated: 4, reviewOnly: 0, out: 0, notRated: [] },
          { kind: "MEMBER", total: 8, rated: 8, reviewOnly: 0, out: 0, notRated: [] },
        ],
      },
    });
  });

  it("reviews each subject once, where it belongs: persons twice, as member at the cell, as cadre where the post is", async () => {
    await w.open(2018);
    const reviews = await w.reviews();
    expect(reviews).toHaveLength(18);
    const unitOf = (kind: string, subject: { id: string }) =>
      reviews.filter((it) => it.kind === kind && it.subjectId === subject.id).map((it) => it.unitId);
    expect(unitOf("ORGANISATION", w.ward)).toEqual([w.ward.id]);
    expect(unitOf("ORGANISATION", w.residents)).toEqual([w.residents.id]);
    expect(unitOf("COLLECTIVE", w.government)).toEqual([w.ward.id]);
    expect(unitOf("CADRE", w.chair)).toEqual([w.ward.id]);
    expect(unitOf("MEMBER", w.chair)).toEqual([w.office.id]);
    // Secretary of a cell and nothing else: reviewed at the cell, as a member.
    expect(unitOf("CADRE", w.cellSecretary)).toEqual([]);
    expect(unitOf("MEMBER", w.cellSecretary)).toEqual([w.residents.id]);
    expect(reviews.find((it) => it.subjectId === w.committee.id)).toMatchObject({ state: "REVIEW_ONLY" });
    expect(new Set(reviews.map((it) => it.postGroup))).toEqual(new Set([null]));
  });

  it("stores one subject for each kind, and each subject once", async () => {
    const insert = (kind: string, columns: object) =>
      api.dataSource.query(
        `INSERT INTO reviews (round_id, year, subject_kind, participation, cell_id, ${Object.keys(columns)})
         VALUES ($1, 2018, $2, 'RATED', $3, ${Object.keys(columns).map((_, index) => `$${index + 4}`)})`,
        [w.roundId, kind, w.ward.id, ...Object.values(columns)],
      );
    const member = { member_id: w.chair.id };
    const collective = { collective_id: w.government.id };
    await expect(insert("MEMBER", collective)).rejects.toThrow("ck_reviews_subject");
    await expect(insert("COLLECTIVE", member)).rejects.toThrow("ck_reviews_subject");
    await expect(insert("CADRE", { ...member, ...collective })).rejects.toThrow("ck_reviews_subject");
    await expect(insert("ORGANISATION", {})).rejects.toThrow();
    await expect(insert("ORGANISATION", { organisation_id: w.office.id })).rejects.toThrow("ck_reviews_unit");
    await expect(insert("COLLECTIVE", collective)).rejects.toThrow("uq_reviews_round_collective");
    await expect(insert("CADRE", member)).rejects.toThrow("uq_reviews_round_member");
    await expect(insert("ORGANISATION", { organisation_id: w.ward.id })).rejects.toThrow(
      "uq_reviews_round_organisation",
    );
  });

  it("lists any kind with its subject, by kind, name and unit, and a cell's secretary only what is of the cell", async () => {
    expect((await list({ roundId: w.roundId })).totalCount).toBe(18);
    const bodies = await list({ roundId: w.roundId, subjectKinds: ["COLLECTIVE"] });
    expect(bodies.items.map((it) => it.subject)).toEqual(
      [w.union, w.committee, w.government].map(({ id, name }) => ({
        kind: "COLLECTIVE",
        id,
        name,
        unit: { id: w.ward.id },
      })),
    );
    const found = await list({ roundId: w.roundId, search: "uy ban nhan dan" });
    expect(found.items.map((it) => it.subject.id)).toEqual([w.government.id]);
    const both = await list({ roundId: w.roundId, memberId: w.chair.id });
    expect(both.items.map((it) => it.subject.kind).toSorted()).toEqual(["CADRE", "MEMBER"]);
    const secretary = await makeActor(api.dataSource, "CELL_SECRETARY", w.residents);
    const own = await list({}, secretary);
    expect(own.totalCount).toBe(5);
    expect(new Set(own.items.map((it) => it.subject.unit.id))).toEqual(new Set([w.residents.id]));
  });

  it("gives a person the own reviews of both kinds, and those of what the person heads", async () => {
    const mine = async (actor: Parameters<TestApi["execute"]>[2]) => {
      const { data } = await api.execute<{ myReviews: { subject: { kind: string; name: string } }[] }>(
        `{ myReviews { subject { kind name } } }`,
        {},
        actor,
      );
      return data?.myReviews.map(({ subject }) => `${subject.kind} ${subject.name}`).toSorted();
    };
    expect(await mine(await w.as(w.chair))).toEqual([
      "CADRE Đặng Văn Tịch",
      "COLLECTIVE Ủy ban nhân dân phường",
      "MEMBER Đặng Văn Tịch",
    ]);
    expect(await mine(await w.as(w.viceChair))).toEqual(["CADRE Bùi Văn Phó", "MEMBER Bùi Văn Phó"]);
    expect(await mine(await w.as(w.cellSecretary))).toEqual([
      "MEMBER Vũ Văn Chi",
      "ORGANISATION Chi bộ tổ dân phố số 1",
    ]);
    expect(await mine(await w.as(w.secretary))).toContain("ORGANISATION Đảng bộ phường Thượng Thanh");
  });

  it("takes secretaries of cells as cadres only where the unit says so", async () => {
    const edition = editionByCode("2018");
    const asked = applySettings(edition, { CADRE: { participation: { CELL_POST_ONLY: "RATED" } } });
    if (!asked.ok) throw new RangeError(asked.setting);
    const [place] = await api.dataSource.query(
      `SELECT n.tree_id AS "treeId", n.lo, n.hi FROM tree_nodes n WHERE n.organisation_id = $1`,
      [w.ward.id],
    );
    const scope = { ...place, year: 2018, asOf: w.plan(2018).asOf };
    const cadres = async (rules: Edition) =>
      (await findParticipants(api.dataSource.manager, scope, rules))
        .filter((it) => it.subjectKind === "CADRE")
        .map((it) => it.memberId);
    expect(await cadres(edition)).toHaveLength(4);
    expect(await cadres(edition)).not.toContain(w.cellSecretary.id);
    expect(await cadres(asked.edition)).toHaveLength(5);
    expect(await cadres(asked.edition)).toContain(w.cellSecretary.id);
  });

  it("rates neither collectives nor cadres before 2018", async () => {
    await w.open(2016);
    expect(new Set((await w.reviews()).map((it) => it.kind))).toEqual(new Set(["ORGANISATION", "MEMBER"]));
  });

  it("takes in 2025 the committee as rated, and each person under the rules of the own post", async () => {
    await w.open(2025);
    const reviews = await w.reviews();
    const of = (kind: string, { id }: { id: string }) =>
      reviews.find((it) => it.kind === kind && it.subjectId === id);
    expect(of("COLLECTIVE", w.committee)).toMatchObject({ participation: "RATED", reason: null });
    expect(of("COLLECTIVE", w.union)).toMatchObject({
      participation: "RATED",
      reason: "COLLECTIVE_UNDER_THREE",
    });
    expect(of("CADRE", w.chair)).toMatchObject({ postGroup: "LEADER" });
    expect(of("MEMBER", w.chair)).toMatchObject({ postGroup: "LEADER" });
    const ordinary = reviews.find(
      (it) => it.kind === "MEMBER" && it.unitId === w.residents.id && it.subjectId !== w.cellSecretary.id,
    );
    expect(ordinary).toMatchObject({ postGroup: "OUTSIDE_POLITICAL_SYSTEM", participation: "RATED" });
  });

  it("leaves out what ended before the year, and tells what ended in it", async () => {
    await api.dataSource.query(
      `UPDATE collectives SET dissolved_on = '2019-03-01', end_kind = 'DISSOLVED' WHERE id = $1`,
      [w.union.id],
    );
    await w.open(2019);
    expect((await w.reviews()).find((it) => it.subjectId === w.union.id)).toMatchObject({
      participation: "OUT",
      reason: "DISSOLVED",
      state: "EXEMPT",
    });
    await w.open(2020);
    expect((await w.reviews()).some((it) => it.subjectId === w.union.id)).toBe(false);
  });

  it("needs one statement for a page of all kinds, and as many for their fields as for one row's", async () => {
    const page = (limit: number) =>
      countStatements(api, () =>
        api.execute(REVIEWS, { filter: {}, page: { offset: 0, limit } }, w.administrator),
      );
    expect(await page(100)).toBe(await page(1));
  });
});
