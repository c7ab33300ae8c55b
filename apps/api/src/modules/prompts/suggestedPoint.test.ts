import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMember, makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { gradesOf, planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard } from "../../testing/makeUnits.js";
import { SAVE, SUBMIT, TYPE } from "../../testing/procedureDocuments.js";
import { reviewOf, send } from "../../testing/sheetDocuments.js";

const POINTS = `{ documentNumber issuedOn version points { id position text answer version } }`;
const READ = `query ($reviewId: ID!) { suggestedPoints(reviewId: $reviewId) ${POINTS} }`;
const SUBJECT = `query ($reviewId: ID!) { suggestionSubject(reviewId: $reviewId) { year kind name isOpen maySuggest } }`;
const DRAFT = `query ($id: ID!) { review(id: $id) { id } }`;
const WRITE = `mutation ($input: SaveSuggestedPointsInput!) { saveSuggestedPoints(input: $input) ${POINTS} }`;
const ANSWER = `mutation ($input: AnswerSuggestedPointInput!) { answerSuggestedPoint(input: $input) ${POINTS} }`;

interface Points {
  version: number;
  points: { id: string; position: number; text: string; answer: string | null; version: number }[];
}

let api: TestApi;
let administrator: Actor;
let secretary: Actor;
let committee: Actor;
let otherCommittee: Actor;
let member: TestMember;
let writer: Actor;
let colleague: Actor;
let freshReview = "";
let reviewId = "";
let organisationReview = "";

beforeAll(async () => {
  api = await startTestApi();
  const db = api.dataSource;
  const { ward, district } = await makeWard(db);
  const cell = await makeUnit(db, ward, "CELL", "Chi bộ số 1");
  const people = await makeMembers(db, cell, 3);
  const fresh = await makeMember(db, cell, { admittedOn: "2018-09-01" });
  member = people[1]!;
  administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
  committee = await makeActor(db, "COMMITTEE", ward);
  otherCommittee = await makeActor(db, "COMMITTEE", await makeUnit(db, district, "WARD", "Phường khác"));
  secretary = await asMember(db, people[0]!, { role: "CELL_SECRETARY", unit: cell });
  writer = await asMember(db, member);
  colleague = await asMember(db, people[2]!);
  const roundId = (
    await api.services.rounds.open(administrator, { quotaRounding: "FLOOR" as const, ...planOf(ward) })
  ).id;
  reviewId = await reviewOf(api, roundId, "MEMBER", member.id);
  freshReview = await reviewOf(api, roundId, "MEMBER", fresh.id);
  organisationReview = await reviewOf(api, roundId, "ORGANISATION", ward.id);
}, 60_000);
afterAll(() => api.close());

const documentOf = (points: object[], more = {}) => ({
  input: { reviewId, version: 0, documentNumber: "15-CV/ĐU", issuedOn: "2018-11-25", points, ...more },
});
const write = (points: object[], more = {}, actor = administrator) =>
  send<Points | null>(api, WRITE, documentOf(points, more), actor);
const answer = (point: Points["points"][number] | undefined, text: string | null, actor = writer) =>
  send<Points>(api, ANSWER, { input: { id: point?.id, version: point?.version, answer: text } }, actor);
const read = async (actor = writer) => (await send<Points | null>(api, READ, { reviewId }, actor)).value;

describe("points suggested from above", () => {
  it("are written by the office for subjects below it, never for its own organisation, never by the cell", async () => {
    const point = [{ text: "Làm rõ trách nhiệm" }];
    expect((await write(point, {}, secretary)).error?.code).toBe("FORBIDDEN");
    expect((await write(point, { reviewId: organisationReview })).error?.code).toBe("NOT_FOUND");
    const { value } = await write([{ text: "Việc thu đảng phí chậm." }, { text: "Vắng họp ba kỳ." }]);
    expect(value?.points.map((it) => [it.position, it.text, it.answer])).toEqual([
      [1, "Việc thu đảng phí chậm.", null],
      [2, "Vắng họp ba kỳ.", null],
    ]);
  });

  it("are written by the committee above too, which still sees nothing of the draft, and by no other committee", async () => {
    const { value: before } = await send<Points>(api, READ, { reviewId: freshReview }, committee);
    expect(before).toBeNull();
    const draft = await send(api, DRAFT, { id: freshReview }, committee);
    expect(draft.error?.code).toBe("NOT_FOUND");
    const subjectFor = (actor: Actor) => send(api, SUBJECT, { reviewId: freshReview }, actor);
    const { value: subject } = await subjectFor(committee);
    expect(subject).toEqual({
      year: 2018,
      kind: "MEMBER",
      name: expect.any(String),
      isOpen: true,
      maySuggest: true,
    });
    expect((await subjectFor(secretary)).value).toMatchObject({ maySuggest: false });
    for (const actor of [otherCommittee, colleague])
      expect((await subjectFor(actor)).error?.code).toBe("NOT_FOUND");
    const point = [{ text: "Làm rõ việc vắng sinh hoạt." }];
    expect((await write(point, { reviewId: freshReview }, otherCommittee)).error?.code).toBe("NOT_FOUND");
    const { value } = await write(point, { reviewId: freshReview }, committee);
    expect(value?.points.map(({ text }) => text)).toEqual(["Làm rõ việc vắng sinh hoạt."]);
    const taken = await write([], { reviewId: freshReview, version: 1 }, committee);
    expect([taken.value, taken.error]).toEqual([null, undefined]);
  });

  it("carry number and day of their document, and words", async () => {
    const { error } = await write([{ text: " " }], {
      version: 1,
      documentNumber: "",
      issuedOn: "2018-12-02",
    });
    expect(error?.fields?.map((it) => it.path)).toEqual([
      "input.documentNumber",
      "input.issuedOn",
      "input.points.0.text",
    ]);
    expect((await write([{ text: "Khác" }])).error).toMatchObject({
      code: "CONFLICT",
      arguments: { current: 1 },
    });
  });

  it("are read by the subject and those in charge, by no colleague", async () => {
    for (const actor of [writer, secretary, administrator])
      expect((await read(actor))?.points).toHaveLength(2);
    expect((await send(api, READ, { reviewId }, colleague)).error?.code).toBe("NOT_FOUND");
  });

  it("must all be answered before the self-assessment is handed in", async () => {
    const full = { reviewId, grades: gradesOf("GOOD"), sections: [], ownLevel: "GOOD" };
    await send(api, SAVE, { input: { ...full, version: 0 } }, writer);
    const submit = () => send<{ state: string }>(api, SUBMIT, { input: { reviewId, version: 1 } }, writer);
    const open = (await read())?.points ?? [];
    expect((await submit()).error).toMatchObject({
      code: "SUGGESTED_POINT_UNANSWERED",
      arguments: { count: 2 },
    });
    expect((await answer(open[0], "Đã khắc phục từ tháng 6.", colleague)).error?.code).toBe("NOT_FOUND");
    expect((await answer(open[0], "Đã khắc phục từ tháng 6.")).value.points[0]?.answer).toBe(
      "Đã khắc phục từ tháng 6.",
    );
    expect((await answer(open[0], "Hai lần")).error?.code).toBe("CONFLICT");
    expect((await submit()).error).toMatchObject({ arguments: { count: 1 } });
    const typed = await send(api, TYPE, { input: { ...full, version: 1 } }, secretary);
    expect(typed.error).toMatchObject({ code: "SUGGESTED_POINT_UNANSWERED" });
  });

  it("keep an answer while their words stay, and ask again when the words are others", async () => {
    const [first, second] = (await read())?.points ?? [];
    const points = [
      { text: "Điểm mới." },
      { id: first?.id, text: first?.text },
      { id: second?.id, text: "Vắng bốn kỳ." },
    ];
    const { value } = await write(points, { version: 1 });
    expect(value?.points.map((it) => it.answer)).toEqual([null, "Đã khắc phục từ tháng 6.", null]);
    expect(value?.points.map((it) => it.position)).toEqual([1, 2, 3]);
  });

  it("may be answered by the secretary from paper, then the self-assessment goes in and points are closed", async () => {
    for (const point of (await read())?.points ?? [])
      if (!point.answer) expect((await answer(point, "Nhận trách nhiệm.", secretary)).error).toBeUndefined();
    const { value } = await send<{ state: string }>(api, SUBMIT, { input: { reviewId, version: 1 } }, writer);
    expect(value.state).toBe("SELF_SUBMITTED");
    const [point] = (await read())?.points ?? [];
    expect((await answer(point, "Sửa sau")).error?.code).toBe("STEP_NOT_POSSIBLE_FROM_STATE");
    expect((await write([{ text: "Muộn" }], { version: 2 })).error?.code).toBe(
      "STEP_NOT_POSSIBLE_FROM_STATE",
    );
  });

  it("hold for those who are reviewed and not rated, and may be taken back whole", async () => {
    const { value } = await write([{ text: "Đảng viên mới cần nêu rõ." }], { reviewId: freshReview });
    const full = {
      reviewId: freshReview,
      version: 0,
      grades: gradesOf("GOOD"),
      sections: [],
      ownLevel: "GOOD",
    };
    const typed = () => send<{ state: string }>(api, TYPE, { input: full }, secretary);
    const state = await api.dataSource.query(`SELECT state FROM reviews WHERE id = $1`, [freshReview]);
    expect((await typed()).error?.code).toBe("SUGGESTED_POINT_UNANSWERED");
    expect((await write([], { reviewId: freshReview, version: value?.version })).value).toBeNull();
    expect((await typed()).error).toBeUndefined();
    expect(state).toEqual([{ state: "REVIEW_ONLY" }]);
    expect(await api.dataSource.query(`SELECT state FROM reviews WHERE id = $1`, [freshReview])).toEqual(
      state,
    );
  });

  it("leave only their number in the trail, never their words", async () => {
    const entries: { payload: string }[] = await api.dataSource.query(`SELECT payload FROM audit_entries`);
    const all = entries.map((it) => it.payload).join("\n");
    expect(all).toContain("suggestedPoint:write");
    for (const words of ["đảng phí", "khắc phục từ", "Nhận trách nhiệm"]) expect(all).not.toContain(words);
  });
});
