import { editionByCode, type Grade, rulesFor, type SubjectKind } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor } from "../../testing/makeUnits.js";
import { WardOfEveryKind } from "../../testing/WardOfEveryKind.js";

const FIELDS = `{ id state selfLevel selfAssessment { version totalPointsTenths ownLevel
  grades { criterion grade } points { criterion pointsTenths } sections { section text } } }`;
const SAVE = `mutation ($input: SaveSelfAssessmentInput!) { it: saveSelfAssessment(input: $input) ${FIELDS} }`;
const SUBMIT = `mutation ($input: SubmitSelfAssessmentInput!) { it: submitSelfAssessment(input: $input) ${FIELDS} }`;
const READ = `query ($id: ID!) { it: review(id: $id) { selfAssessment { ownLevel } previous { year level points { criterion } }
  evaluation { outcome items { code status findingVi } } } }`;

interface Answer {
  it: {
    state: string;
    selfLevel: string | null;
    selfAssessment: { version: number; totalPointsTenths: number | null };
  };
}

const gradesOf = (code: string, kind: SubjectKind, grade: Grade = "GOOD") =>
  (rulesFor(editionByCode(code), kind)?.criteria.value.criteria ?? []).map((it) => ({
    criterion: it.code,
    grade,
  }));

describe("the self-assessment of every kind", () => {
  let api: TestApi;
  let w: WardOfEveryKind;
  let government: string;

  const send = async (document: string, input: object, actor: Actor) => {
    const { data, errors } = await api.execute<Answer>(document, { input }, actor);
    return { it: data?.it, error: errors[0]?.extensions };
  };
  const save = (reviewId: string, actor: Actor, more: object = {}) =>
    send(SAVE, { reviewId, version: 0, grades: [], sections: [], ...more }, actor);

  beforeAll(async () => {
    api = await startTestApi();
    w = await WardOfEveryKind.make(api);
    await w.open(2018);
    government = await w.reviewOf("COLLECTIVE", w.government);
  });
  afterAll(() => api?.close());

  it("of a collective is written by its head or the office, never by a member of it or another unit's", async () => {
    const chair = await w.as(w.chair);
    const text = { sections: [{ section: "I.1", text: "Tập thể đoàn kết" }] };
    expect((await save(government, chair, text)).it).toMatchObject({ selfAssessment: { version: 1 } });
    const office = await save(government, w.administrator, { ...text, version: 1 });
    expect(office.it).toMatchObject({ selfAssessment: { version: 2 } });
    expect((await save(government, await w.as(w.viceChair))).error?.code).toBe("NOT_FOUND");
    const elsewhere = await makeActor(api.dataSource, "CELL_SECRETARY", w.residents);
    expect((await save(government, elsewhere)).error?.code).toBe("NOT_FOUND");
    const committee = await makeActor(api.dataSource, "COMMITTEE", w.ward);
    expect((await save(government, committee)).error?.code).toBe("NOT_FOUND");
  });

  it("of a collective is graded by the criteria of collectives and complete with all of them and a level", async () => {
    const chair = await w.as(w.chair);
    const ofMembers = await save(government, chair, {
      version: 2,
      grades: [{ criterion: "IV.2", grade: "GOOD" }],
      points: [{ criterion: "I.1", pointsTenths: 10 }],
      sections: [{ section: "VII.1", text: "x" }],
    });
    expect(ofMembers.error?.fields).toMatchObject([
      { path: "input.grades.0.criterion", code: "CRITERION_UNKNOWN" },
      { path: "input.points", code: "SCALE_OF_GRADES" },
      { path: "input.sections.0.section", code: "SECTION_UNKNOWN" },
    ]);
    const grades = gradesOf("2018", "COLLECTIVE");
    expect(grades).toHaveLength(7);
    await save(government, chair, { version: 2, grades: grades.slice(1), ownLevel: "GOOD" });
    expect((await send(SUBMIT, { reviewId: government, version: 3 }, chair)).error).toMatchObject({
      code: "SELF_ASSESSMENT_INCOMPLETE",
      arguments: { missing: 1, criteria: [grades[0]?.criterion] },
    });
    await save(government, chair, { version: 3, grades, ownLevel: "GOOD" });
    expect((await send(SUBMIT, { reviewId: government, version: 4 }, chair)).it).toMatchObject({
      state: "SELF_SUBMITTED",
      selfLevel: "GOOD",
    });
    expect((await save(government, chair, { version: 5 })).error?.code).toBe("STEP_NOT_POSSIBLE_FROM_STATE");
  });

  it("of a cell is written by its secretary, who heads it or holds the role, not by the neighbour", async () => {
    const cell = await w.reviewOf("ORGANISATION", w.residents);
    expect((await save(cell, await w.as(w.cellSecretary))).it?.selfAssessment.version).toBe(1);
    const byRole = await makeActor(api.dataSource, "CELL_SECRETARY", w.residents);
    expect((await save(cell, byRole, { version: 1 })).it?.selfAssessment.version).toBe(2);
    const neighbour = await makeActor(api.dataSource, "CELL_SECRETARY", w.office);
    expect((await save(cell, neighbour, { version: 2 })).error?.code).toBe("NOT_FOUND");
  });

  it("of a cadre is the cadre's alone; the office reads it and does not write it", async () => {
    const cadre = await w.reviewOf("CADRE", w.viceChair);
    const criterion = gradesOf("2018", "CADRE")[12];
    const own = await save(cadre, await w.as(w.viceChair), { grades: [criterion] });
    expect(own.it).toMatchObject({ selfAssessment: { version: 1, grades: [criterion] } });
    expect((await save(cadre, w.administrator, { version: 1 })).error?.code).toBe("FORBIDDEN");
    expect((await save(cadre, await w.as(w.chair), { version: 1 })).error?.code).toBe("NOT_FOUND");
    const read = await api.execute<{ it: { selfAssessment: object | null } }>(
      READ,
      { id: cadre },
      w.administrator,
    );
    expect(read.data?.it.selfAssessment).toEqual({ ownLevel: null });
  });

  it("goes on for bodies and cadres when the members are decided, and ends with the round", async () => {
    const party = await w.reviewOf("ORGANISATION", w.ward);
    const member = await w.reviewOf("MEMBER", w.secretary);
    const inState = async (state: string, reviewId: string, actor: Actor) => {
      await api.dataSource.query(`UPDATE rounds SET state = $1 WHERE id = $2`, [state, w.roundId]);
      const { error } = await save(reviewId, actor, { version: 9 });
      await api.dataSource.query(`UPDATE rounds SET state = 'OPEN' WHERE id = $1`, [w.roundId]);
      return error?.code;
    };
    const secretary = await w.as(w.secretary);
    for (const state of ["DECIDED", "PUBLISHED"]) {
      expect(await inState(state, party, secretary)).toBe("CONFLICT");
      expect(await inState(state, member, secretary)).toBe("ROUND_NOT_OPEN");
    }
    expect(await inState("CLOSED", party, secretary)).toBe("ROUND_NOT_OPEN");
  });

  it("gives points in 2025, by halves and within the group, with their total", async () => {
    await w.open(2025);
    const review = await w.reviewOf("COLLECTIVE", w.government);
    const chair = await w.as(w.chair);
    const { criteria } = rulesFor(editionByCode("2025"), "COLLECTIVE")!.criteria.value;
    const first = criteria.filter((it) => it.group === "I");
    const second = criteria.filter((it) => it.group === "II");
    const [a, b] = [first[0]?.code, second[0]?.code];
    const points = (...lines: [string | undefined, number][]) => ({
      points: lines.map(([criterion, pointsTenths]) => ({ criterion, pointsTenths })),
    });
    const faulty = await save(review, chair, {
      grades: [{ criterion: a, grade: "GOOD" }],
      ...points([a, 302], [b, 700], [second[1]?.code, 5]),
    });
    expect(faulty.error?.fields).toEqual([
      { path: "input.grades", code: "SCALE_OF_POINTS" },
      { path: "input.points.0.pointsTenths", code: "POINTS_NOT_ON_STEP", arguments: { stepTenths: 5 } },
      { path: "input.points", code: "POINTS_ABOVE_GROUP", arguments: { group: "I", maxPoints: 30 } },
      { path: "input.points", code: "POINTS_ABOVE_GROUP", arguments: { group: "II", maxPoints: 70 } },
    ]);
    const draft = await save(review, chair, points([b, 655], [a, 0]));
    // In the order of the form; zero is given, too.
    expect(draft.it?.selfAssessment).toMatchObject({
      totalPointsTenths: 655,
      points: [
        { criterion: a, pointsTenths: 0 },
        { criterion: b, pointsTenths: 655 },
      ],
    });
    const incomplete = await send(SUBMIT, { reviewId: review, version: 1 }, chair);
    expect(incomplete.error).toMatchObject({
      arguments: { missing: criteria.length - 2, isOwnLevelMissing: true },
    });
    const all = criteria.map(({ code }): [string, number] => [code, code === a ? 285 : code === b ? 600 : 0]);
    await save(review, chair, { version: 1, ...points(...all), ownLevel: "GOOD" });
    expect((await send(SUBMIT, { reviewId: review, version: 2 }, chair)).it).toMatchObject({
      state: "SELF_SUBMITTED",
      selfAssessment: { totalPointsTenths: 885 },
    });
    const [stored] = await api.dataSource.query(
      `SELECT points, grades FROM self_assessments WHERE review_id = $1`,
      [review],
    );
    expect(stored).toEqual({ points: Object.fromEntries(all), grades: {} });
  });

  it("shows last year's of the same kind: a collective its own, never its head's", async () => {
    await api.dataSource.query(
      `UPDATE reviews SET year = 2024, decided_level = 'GOOD', published_at = now()
        WHERE round_id <> $1 AND participation = 'RATED'`,
      [w.roundId],
    );
    await api.dataSource.query(`UPDATE rounds SET published_at = now(), year = 2024 WHERE id <> $1`, [
      w.roundId,
    ]);
    const review = await w.reviewOf("COLLECTIVE", w.government);
    const { data } = await api.execute(READ, { id: review }, w.administrator);
    expect(data).toMatchObject({ it: { previous: { year: 2024, level: "GOOD", points: [] } } });
  });
});
