import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { asMember, makeMember, makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { gradesOf, planOf } from "../../testing/makeProcedure.js";
import { makeActor, makeNation, makeUnit, type TestUnit } from "../../testing/makeUnits.js";
import {
  ISSUE_AMENDMENT as AMEND,
  DISCARD_AMENDMENT as DISCARD,
  DRAFT_PLAN as DRAFT,
  ISSUE_PLAN as ISSUE,
  PLAN_OF as OF,
  PLAN_OUTLOOK as OUTLOOK,
  PLAN_FIELDS,
  PREVIEW_AMENDMENT as PREVIEW,
  SAVE_PLAN,
  START_AMENDMENT as START,
} from "../../testing/planDocuments.js";
import type { PlanContentType } from "./planContent.type.js";

const CRITERIA = `query ($id: ID!) { review(id: $id) { criteria { code textVi addedBy evidence { textVi document }
  anchors { grade texts { textVi } } } } }`;

interface PlanAnswer {
  id: string;
  state: string;
  version: number;
  roundId: string | null;
  draft: PlanContentType | null;
  refusals: { code: string; kind: string; postTitle: string | null; line: string; source: string }[];
  notCarried: { what: string; code: string }[];
  above: { organisationName: string; deadlineOn: string } | null;
  versions: { number: number; documentNumber: string; reason: string | null }[];
}

const POST = "Bí thư chi bộ";
const calendar: PlanContentType["calendar"] = [
  { code: "SUBMIT_SELF_ASSESSMENT", startsOn: "2018-11-21", endsOn: "2018-11-28" },
  { code: "RECORD_REVIEW", startsOn: "2018-11-29", endsOn: "2018-12-03" },
  { code: "RECORD_BALLOT", startsOn: "2018-12-03", endsOn: "2018-12-05" },
  { code: "DECIDE", startsOn: "2018-12-06", endsOn: "2018-12-11" },
  { code: "PUBLISH", startsOn: "2018-12-12", endsOn: "2018-12-14" },
];
const ofSecretaries: PlanContentType["refinements"] = [
  {
    kind: "MEMBER",
    post: null,
    postTitle: POST,
    adds: ["a", "b"].map((part) => ({
      code: `II.2.${part}`,
      group: "II",
      isResult: true,
      text: part === "a" ? "Chi bộ sinh hoạt đủ 12 kỳ" : "Thu nộp đảng phí đúng hạn",
      maxPointsTenths: null,
      evidence: ["Sổ biên bản chi bộ"],
      anchors: [],
    })),
    details: [
      {
        code: "I.1",
        maxPointsTenths: null,
        evidence: [],
        anchors: [{ grade: "GOOD", text: "Học đủ nghị quyết" }],
      },
    ],
    thresholds: [],
  },
];

describe("a plan", () => {
  let api: TestApi;
  let nation: TestUnit;
  let made = 0;

  beforeAll(async () => {
    api = await startTestApi();
    nation = await makeNation(api.dataSource);
  });
  afterAll(() => api?.close());

  interface Place {
    district: TestUnit;
    ward: TestUnit;
    cell: TestUnit;
    office: Actor;
    members: TestMember[];
  }

  /** A ward of its own with one cell of three, one of whom is its secretary by post and by account. */
  async function newPlace(): Promise<Place> {
    made += 1;
    const db = api.dataSource;
    const province = await makeUnit(db, nation, "PROVINCE", `Đảng bộ tỉnh ${made}`);
    const district = await makeUnit(db, province, "DISTRICT", `Đảng bộ quận ${made}`);
    const ward = await makeUnit(db, district, "WARD", `Đảng bộ phường ${made}`);
    const cell = await makeUnit(db, ward, "CELL", `Chi bộ ${made}`);
    await settled(ward, cell);
    const members = await makeMembers(db, cell, 3);
    await db.query(
      `INSERT INTO posts (member_id, organisation_id, kind, title, is_head, equivalent_group, valid_from)
       VALUES ($1, $2, 'PARTY', $3, true, 'Bí thư chi bộ', '2015-01-01'),
              ($1, $2, 'STATE', 'Trưởng trạm Y tế', true, 'Bí thư chi bộ', '2016-01-01')`,
      [members[0]!.id, cell.id, POST],
    );
    await secretaryOf(cell);
    return { district, ward, cell, members, office: await makeActor(db, "WARD_ADMINISTRATOR", ward) };
  }

  /** Units about which the record says all that a plan needs. */
  async function settled(...units: TestUnit[]): Promise<void> {
    await api.dataSource.query(
      `UPDATE organisations SET type = 'RESIDENTIAL', founded_on = '1990-01-01' WHERE id = ANY ($1::uuid[])`,
      [units.map(({ id }) => id)],
    );
  }

  /** What those who work by the plan were told. */
  async function notices({ roundId }: PlanAnswer): Promise<string[]> {
    const rows: { kind: string }[] = await api.dataSource.query(
      `SELECT kind FROM notifications WHERE subject_id = $1 ORDER BY created_at`,
      [roundId],
    );
    return rows.map(({ kind }) => kind);
  }

  async function secretaryOf(cell: TestUnit): Promise<Actor> {
    const actor = await makeActor(api.dataSource, "CELL_SECRETARY", cell);
    await api.dataSource.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, 'CELL_SECRETARY', $2, '2018-01-01')`,
      [actor.accountId, cell.id],
    );
    return actor;
  }

  const ask = async <T>(document: string, variables: object, actor: Actor) => {
    const { data, errors } = await api.execute<Record<string, T>>(document, { ...variables }, actor);
    return { answer: data ? (Object.values(data)[0] as T) : null, error: errors[0]?.extensions };
  };
  const draft = async (organisation: TestUnit, actor: Actor, year = 2018) => {
    const { answer, error } = await ask<PlanAnswer>(
      DRAFT,
      { input: { organisationId: organisation.id, year } },
      actor,
    );
    if (!answer?.draft) throw new Error(JSON.stringify(error));
    return answer as PlanAnswer & { draft: PlanContentType };
  };
  const save = (plan: { id: string; version: number }, content: PlanContentType, actor: Actor) =>
    ask<PlanAnswer>(SAVE_PLAN, { input: { id: plan.id, version: plan.version, content } }, actor);
  const complete = (content: PlanContentType, changes: Partial<PlanContentType> = {}): PlanContentType => ({
    ...content,
    number: "07-KH/ĐU",
    issuedOn: "2018-11-20",
    asOf: "2018-11-20",
    deadlineOn: "2018-12-15",
    calendar,
    ...changes,
  });
  const asRead = ({ id, version }: { id: string; version: number }) => ({ input: { id, version } });

  async function issued(
    { ward, office }: Place,
    changes: Partial<PlanContentType> = {},
  ): Promise<PlanAnswer> {
    const begun = await draft(ward, office);
    const saved = await save(begun, complete(begun.draft, changes), office);
    if (!saved.answer) throw new Error(JSON.stringify(saved.error));
    const { answer, error } = await ask<PlanAnswer>(ISSUE, asRead(saved.answer), office);
    if (!answer) throw new Error(JSON.stringify(error));
    return answer;
  }

  it("is begun once, says what it lacks, and is issued only when nothing is missing", async () => {
    const place = await newPlace();
    const { ward, office } = place;
    const begun = await draft(ward, office);
    expect((await draft(ward, office)).id).toBe(begun.id);
    expect(begun.draft).toMatchObject({
      number: null,
      asOf: "2018-12-01",
      ballotMode: "PAPER",
      calendar: [],
    });
    // The rules of 2018 name thirteen evaluators, which a first plan starts with.
    expect(begun.draft.evaluators).toHaveLength(13);
    const { answer: outlook } = await ask<{ missing: { code: string }[]; kinds: object[] }>(
      OUTLOOK,
      { id: begun.id },
      office,
    );
    expect(outlook).toMatchObject({
      missing: [
        { code: "PLAN_NUMBER_MISSING", part: "DOCUMENT", actor: "WARD_ADMINISTRATOR", count: 1 },
        { code: "PLAN_DATE_MISSING" },
        { code: "PLAN_DEADLINE_MISSING" },
        { code: "CALENDAR_STEP_MISSING", count: 5 },
      ],
      postTitles: [
        { title: POST, holders: 1 },
        { title: "Trưởng trạm Y tế", holders: 1 },
      ],
      cellsWithoutSecretary: [],
    });
    expect(outlook?.kinds).toContainEqual({ kind: "MEMBER", total: 3, rated: 3, reviewOnly: 0, out: 0 });
    const { error } = await ask(ISSUE, asRead(begun), office);
    expect(error).toMatchObject({
      code: "PLAN_INCOMPLETE",
      arguments: {
        count: 4,
        missing: [
          "PLAN_NUMBER_MISSING",
          "PLAN_DATE_MISSING",
          "PLAN_DEADLINE_MISSING",
          "CALENDAR_STEP_MISSING",
        ],
      },
    });
    expect(
      await api.dataSource.query(`SELECT 1 FROM rounds WHERE organisation_id = $1`, [ward.id]),
    ).toHaveLength(0);

    const plan = await issued(place, { refinements: ofSecretaries });
    expect(plan).toMatchObject({
      state: "ISSUED",
      draft: null,
      versions: [{ number: 1, documentNumber: "07-KH/ĐU" }],
    });
    const reviews = await api.dataSource.query(
      `SELECT r.post_title AS title, r.quota_group AS "group", r.subject_kind AS kind FROM reviews r
        WHERE r.round_id = $1 AND r.member_id = $2 ORDER BY 3`,
      [plan.roundId, place.members[0]!.id],
    );
    expect(reviews).toEqual([
      { kind: "CADRE", title: null, group: "Bí thư chi bộ" },
      { kind: "MEMBER", title: POST, group: null },
    ]);
    const steps = await api.dataSource.query(`SELECT code FROM round_steps WHERE round_id = $1`, [
      plan.roundId,
    ]);
    expect(steps).toHaveLength(5);
    const again = await ask(ISSUE, asRead(plan), office);
    expect(again.error?.code).toBe("PLAN_ALREADY_ISSUED");
    await expect(
      api.dataSource.query(`UPDATE plan_versions SET document_number = '9' WHERE plan_id = $1`, [plan.id]),
    ).rejects.toThrow("append-only");
    const trail: { action: string }[] = await api.dataSource.query(
      `SELECT (payload::json ->> 'action') AS action FROM audit_entries WHERE payload LIKE $1 ORDER BY sequence`,
      [`%${plan.id}%`],
    );
    expect(trail.map(({ action }) => action)).toEqual(["plan:draft", "plan:issue"]);
    expect(await notices(plan)).toEqual(["PLAN_ISSUED"]);
  });

  it("keeps a draft that the rules refuse, and names line and article beside it", async () => {
    const { ward, office } = await newPlace();
    const begun = await draft(ward, office);
    const adds = ofSecretaries[0]!.adds.map((it) => ({ ...it, isResult: false }));
    const { answer } = await save(
      begun,
      complete(begun.draft, { refinements: [{ ...ofSecretaries[0]!, adds }] }),
      office,
    );
    expect(answer?.refusals).toEqual([
      expect.objectContaining({
        code: "OVERLAY_RESULT_CHANGED",
        kind: "MEMBER",
        postTitle: POST,
        line: "II.2.a",
        source: "Hướng dẫn 16-HD/BTCTW (2018), chú thích 2 của Mẫu 03-HD KĐ.ĐG 2018",
      }),
      expect.objectContaining({ line: "II.2.b" }),
    ]);
    expect(answer?.draft?.refinements[0]?.adds).toEqual(adds);
    const { error } = await ask(ISSUE, asRead(answer!), office);
    expect(error?.arguments).toMatchObject({ missing: ["CRITERIA_REFUSED"] });
  });

  it("gives back what was written, figures and settings too", async () => {
    const { ward, office, members } = await newPlace();
    const begun = await draft(ward, office);
    const content = complete(begun.draft, {
      refinements: [
        {
          kind: "MEMBER",
          post: "LEADER",
          postTitle: null,
          adds: [],
          details: [{ code: "I.1", maxPointsTenths: null, evidence: ["Sổ tay"], anchors: [] }],
          thresholds: [
            {
              level: "UNSATISFACTORY",
              code: "TASKS_TOO_FEW_DONE",
              numerator: 3,
              denominator: 5,
              minPoints: null,
            },
          ],
        },
      ],
      quotaShares: [{ kind: "MEMBER", sharePercent: 15 }],
      quotaGroups: [{ subjectKind: "CADRE", subjectId: members[0]!.id, group: "Cấp trưởng" }],
      settings: [
        { kind: "MEMBER", field: "quota.rounding", value: "HALF_UP" },
        { kind: "MEMBER", field: "quota.hardBlock", value: "true" },
        { kind: "MEMBER", field: "conditionsOff", value: "NOT_ABOVE_UNIT" },
      ],
      ballotMode: "ELECTRONIC",
      hasPrompts: true,
    });
    const { answer } = await save(begun, content, office);
    expect(answer?.draft).toEqual(content);
  });

  it("names every fault of its form beside the field", async () => {
    const { ward, office } = await newPlace();
    const begun = await draft(ward, office);
    const { error } = await save(
      begun,
      complete(begun.draft, {
        asOf: "2017-11-20",
        calendar: [calendar[0]!, calendar[0]!],
        refinements: [
          {
            ...ofSecretaries[0]!,
            adds: [{ ...ofSecretaries[0]!.adds[0]!, text: " " }],
            thresholds: [{ level: "GOOD", code: "POINTS_IN_BAND", minPoints: 90 }],
          },
        ],
        settings: [{ kind: "MEMBER", field: "quota.rounding", value: "UPWARD" }],
        evaluators: [{ subjectKind: "MEMBER", side: "ABOVE", body: "", isConfidential: false }],
      }),
      office,
    );
    expect(error?.fields?.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "input.content.asOf DATE_ORDER",
      "input.content.calendar.1.code NAMED_TWICE",
      "input.content.refinements.0.thresholds.0.code THRESHOLD_UNKNOWN",
      "input.content.refinements.0.adds.0.text REQUIRED",
      "input.content.evaluators.0.body REQUIRED",
      "input.content.settings.0.value SETTING_UNKNOWN",
    ]);
  });

  it("refuses the stale one of two who write at once", async () => {
    const { ward, office } = await newPlace();
    const begun = await draft(ward, office);
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        save(begun, complete(begun.draft, { number: `${index}-KH/ĐU` }), office),
      ),
    );
    expect(answers.filter(({ error }) => !error)).toHaveLength(1);
    expect(answers.filter(({ error }) => error?.code === "CONFLICT")).toHaveLength(7);
  });

  it("asks who takes part where the rules are silent, and takes no decision that they do not leave open", async () => {
    const place = await newPlace();
    const { ward, cell, office, members } = place;
    const suspended = await makeMember(api.dataSource, cell, {
      periods: [{ kind: "SUSPENDED", from: "2018-06-01" }],
    });
    const begun = await draft(ward, office);
    const choose = (subjectId: string) =>
      complete(begun.draft, {
        participation: [
          { subjectKind: "MEMBER", subjectId, status: "OUT", reason: "Đang bị đình chỉ sinh hoạt" },
        ],
      });
    const { answer: outlook } = await ask<{ exceptions: object[]; missing: object[] }>(
      OUTLOOK,
      { id: begun.id },
      office,
    );
    expect(outlook?.exceptions).toContainEqual({
      subjectKind: "MEMBER",
      subjectId: suspended.id,
      name: suspended.fullName,
      unitName: cell.name,
      status: "RATED",
      reason: "SUSPENDED",
      needsPerson: true,
      choices: ["RATED", "REVIEW_ONLY", "OUT"],
    });
    expect(outlook?.missing).toContainEqual(
      expect.objectContaining({ code: "PARTICIPATION_UNDECIDED", actor: "COMMITTEE" }),
    );
    const ordinary = await save(begun, choose(members[1]!.id), office);
    expect(ordinary.error?.fields).toEqual([
      expect.objectContaining({ path: "input.content.participation.0.status", code: "CHOICE_NOT_OPEN" }),
    ]);
    const saved = await save(begun, choose(suspended.id), office);
    const plan = (await ask<PlanAnswer>(ISSUE, asRead(saved.answer!), office)).answer;
    const [review] = await api.dataSource.query(
      `SELECT participation, reason, state FROM reviews WHERE round_id = $1 AND member_id = $2`,
      [plan?.roundId, suspended.id],
    );
    expect(review).toEqual({ participation: "OUT", reason: "SUSPENDED", state: "EXEMPT" });
  });

  it("names subjects without a quota group and cells in which nobody can record", async () => {
    const { ward, office, members, cell } = await newPlace();
    await api.dataSource.query(`UPDATE posts SET equivalent_group = NULL WHERE member_id = $1`, [
      members[0]!.id,
    ]);
    const empty = await makeUnit(api.dataSource, ward, "CELL", "Chi bộ chưa có tài khoản");
    await settled(empty);
    await makeMember(api.dataSource, empty);
    const begun = await draft(ward, office);
    const content = complete(begun.draft);
    const saved = await save(begun, content, office);
    const codes = async () =>
      (
        await ask<{ missing: { code: string; count: number }[] }>(OUTLOOK, { id: begun.id }, office)
      ).answer?.missing.map(({ code, count }) => `${code} ${count}`);
    expect(await codes()).toEqual(["QUOTA_GROUP_MISSING 1", "SECRETARY_MISSING 1"]);
    // Somebody who may record for the whole ward stands in for every cell.
    await secretaryOf(ward);
    await save(
      saved.answer!,
      { ...content, quotaGroups: [{ subjectKind: "CADRE", subjectId: members[0]!.id, group: "Cấp trưởng" }] },
      office,
    );
    expect(await codes()).toEqual([]);
    expect(cell.id).not.toBe(empty.id);
  });

  it("gives the holders of a post their own criteria, in the form and before the meeting", async () => {
    const place = await newPlace();
    const plan = await issued(place, { refinements: ofSecretaries });
    const [holder, ordinary] = place.members as [TestMember, TestMember];
    const reviewOf = async (member: TestMember) => {
      const rows: { id: string }[] = await api.dataSource.query(
        `SELECT id FROM reviews WHERE round_id = $1 AND member_id = $2 AND subject_kind = 'MEMBER'`,
        [plan.roundId, member.id],
      );
      return rows[0]!.id;
    };
    const own = await asMember(api.dataSource, holder);
    const id = await reviewOf(holder);
    const { answer } = await ask<{ criteria: { code: string }[] }>(CRITERIA, { id }, own);
    const codes = answer?.criteria.map(({ code }) => code);
    expect(codes).toEqual(["I.1", "I.2", "I.3", "I.4", "II.1", "II.2.a", "II.2.b", "III", "IV"]);
    expect(answer?.criteria).toContainEqual({
      code: "II.2.a",
      textVi: "Chi bộ sinh hoạt đủ 12 kỳ",
      addedBy: "07-KH/ĐU",
      evidence: [{ textVi: "Sổ biên bản chi bộ", document: "07-KH/ĐU" }],
      anchors: [],
    });
    const other = await asMember(api.dataSource, ordinary);
    const general = await ask<{ criteria: { code: string }[] }>(
      CRITERIA,
      { id: await reviewOf(ordinary) },
      other,
    );
    expect(general.answer?.criteria.map(({ code }) => code)).toEqual(
      gradesOf("GOOD").map(({ criterion }) => criterion),
    );

    const write = (reviewId: string, grades: object[], version: number, actor: Actor) =>
      ask<{ selfAssessment: { version: number } }>(
        `mutation ($input: SaveSelfAssessmentInput!) { saveSelfAssessment(input: $input) { selfAssessment { version } } }`,
        { input: { reviewId, version, grades, sections: [], ownLevel: "GOOD" } },
        actor,
      );
    const undivided = await write(id, gradesOf("GOOD"), 0, own);
    expect(undivided.error?.fields?.map(({ code }) => code)).toEqual(["CRITERION_UNKNOWN"]);
    const parts = codes!.map((criterion) => ({ criterion, grade: "GOOD" }));
    const partly = await write(id, parts.slice(0, 6), 0, own);
    const submit = (version: number) =>
      ask<{ state: string }>(
        `mutation ($input: SubmitSelfAssessmentInput!) { submitSelfAssessment(input: $input) { state } }`,
        { input: { reviewId: id, version } },
        own,
      );
    expect((await submit(partly.answer!.selfAssessment.version)).error?.arguments).toMatchObject({
      criteria: ["II.2.b", "III", "IV"],
    });
    const whole = await write(id, parts, partly.answer!.selfAssessment.version, own);
    expect((await submit(whole.answer!.selfAssessment.version)).answer?.state).toBe("SELF_SUBMITTED");
  });

  it("is amended by a numbered document whose effect is shown before, and its versions stay readable", async () => {
    const place = await newPlace();
    const { office, members } = place;
    const plan = await issued(place);
    const begun = await draft(place.cell.parent!, office, 2019);
    const direct = await save(plan, complete({ ...begun.draft }), office);
    expect(direct.error?.code).toBe("PLAN_ALREADY_ISSUED");
    const noDraft = await ask(PREVIEW, { id: plan.id }, office);
    expect(noDraft.error?.code).toBe("AMENDMENT_NOT_BEGUN");
    const started = (await ask<PlanAnswer>(START, asRead(plan), office)).answer!;
    expect(started.draft).toMatchObject({ number: null, issuedOn: null, deadlineOn: "2018-12-15" });
    const content: PlanContentType = {
      ...started.draft!,
      number: "09-KH/ĐU",
      issuedOn: "2018-12-01",
      calendar: calendar.map((it) => (it.code === "DECIDE" ? { ...it, endsOn: "2018-12-12" } : it)),
      refinements: ofSecretaries,
      quotaGroups: [{ subjectKind: "CADRE", subjectId: members[0]!.id, group: "Cấp trưởng" }],
    };
    const saved = (await save(started, content, office)).answer!;
    const { answer: effect } = await ask<{ changes: { textVi: string }[] }>(PREVIEW, { id: plan.id }, office);
    expect(effect).toMatchObject({
      differences: [
        {
          field: "DECIDE",
          before: ["2018-12-06", "2018-12-11"],
          after: ["2018-12-06", "2018-12-12"],
          count: 1,
        },
        { field: "QUOTA_GROUPS", before: null, after: null, count: 1 },
      ],
      reviews: [{ kind: "MEMBER", reviews: 1, submitted: 0 }],
      moves: [],
      missing: [],
    });
    expect(effect?.changes.some(({ textVi }) => textVi.includes("Chi bộ sinh hoạt đủ 12 kỳ"))).toBe(true);
    const amend = (reason: string) =>
      ask<PlanAnswer>(AMEND, { input: { id: saved.id, version: saved.version, reason } }, office);
    expect((await amend(" ")).error?.fields?.[0]).toMatchObject({ path: "input.reason", code: "REQUIRED" });
    const { answer: amended } = await amend("Hội nghị đảng ủy lùi một ngày");
    expect(amended).toMatchObject({
      draft: null,
      versions: [
        { number: 1, documentNumber: "07-KH/ĐU", reason: null, content: { deadlineOn: "2018-12-15" } },
        {
          number: 2,
          documentNumber: "09-KH/ĐU",
          reason: "Hội nghị đảng ủy lùi một ngày",
          content: { deadlineOn: "2018-12-15" },
        },
      ],
    });
    expect(await notices(plan)).toEqual(["PLAN_ISSUED", "PLAN_AMENDED"]);
    const steps = await api.dataSource.query(
      `SELECT ends_on AS day FROM round_steps WHERE round_id = $1 AND code = 'DECIDE'`,
      [plan.roundId],
    );
    expect(steps).toEqual([{ day: "2018-12-12" }]);
    const rows = await api.dataSource.query(
      `SELECT subject_kind AS kind, post_title AS title, quota_group AS "group" FROM reviews
        WHERE round_id = $1 AND member_id = $2 ORDER BY 1`,
      [plan.roundId, members[0]!.id],
    );
    expect(rows).toEqual([
      { kind: "CADRE", title: null, group: "Cấp trưởng" },
      { kind: "MEMBER", title: POST, group: null },
    ]);
  });

  it("shows which levels an amendment would change, of what was handed in", async () => {
    const place = await newPlace();
    const plan = await issued(place, { refinements: ofSecretaries });
    const own = await asMember(api.dataSource, place.members[0]!);
    const [{ id }] = await api.dataSource.query(
      `SELECT id FROM reviews WHERE round_id = $1 AND member_id = $2 AND subject_kind = 'MEMBER'`,
      [plan.roundId, place.members[0]!.id],
    );
    const { answer } = await ask<{ criteria: { code: string }[] }>(CRITERIA, { id }, own);
    const grades = answer!.criteria.map(({ code: criterion }) => ({
      criterion,
      grade: criterion.startsWith("II.") ? "EXCELLENT" : "GOOD",
    }));
    await api.services.selfAssessments.save(own, {
      reviewId: id,
      version: 0,
      grades: grades as never,
      sections: [],
      ownLevel: "EXCELLENT",
    });
    await api.services.selfAssessments.submit(own, { reviewId: id, version: 1 });
    const started = (await ask<PlanAnswer>(START, asRead(plan), place.office)).answer!;
    // Three parts where two were graded: by the amended rules a grade is missing, so no level follows.
    const third = { ...ofSecretaries[0]!.adds[0]!, code: "II.2.c", text: "Kết nạp đảng viên mới" };
    const refinements = [{ ...ofSecretaries[0]!, adds: [...ofSecretaries[0]!.adds, third] }];
    await save(
      started,
      { ...started.draft!, number: "10-KH/ĐU", issuedOn: "2018-12-01", refinements },
      place.office,
    );
    const { answer: effect } = await ask<object>(PREVIEW, { id: plan.id }, place.office);
    expect(effect).toMatchObject({
      reviews: [{ kind: "MEMBER", reviews: 1, submitted: 1 }],
      moves: [{ before: "EXCELLENT", after: "NO_MATCH", count: 1 }],
    });
  });

  it("may be thrown away as an amendment, and stays what it was", async () => {
    const place = await newPlace();
    const plan = await issued(place);
    const started = (await ask<PlanAnswer>(START, asRead(plan), place.office)).answer!;
    const again = (await ask<PlanAnswer>(START, asRead(started), place.office)).answer!;
    expect(again.version).toBe(started.version);
    const discarded = (await ask<PlanAnswer>(DISCARD, asRead(started), place.office)).answer!;
    expect(discarded).toMatchObject({ draft: null, versions: [{ number: 1 }] });
    const stale = await ask(START, asRead(plan), place.office);
    expect(stale.error?.code).toBe("CONFLICT");
  });

  it("goes by what its district has set where the rules are silent, and may not set it otherwise", async () => {
    const { district, ward, office } = await newPlace();
    const above = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", district);
    const rounding = (value: string) => ({
      settings: [{ kind: "MEMBER" as const, field: "quota.rounding", value }],
    });
    const begun = await draft(district, above);
    const upper = await save(
      begun,
      complete(begun.draft, { number: "02-HD/QU", calendar: [], ...rounding("HALF_UP") }),
      above,
    );
    expect((await ask(ISSUE, asRead(upper.answer!), above)).error).toBeUndefined();

    const below = await draft(ward, office);
    const otherwise = await save(below, complete(below.draft, rounding("CEIL")), office);
    expect((await ask(ISSUE, asRead(otherwise.answer!), office)).error?.arguments).toMatchObject({
      missing: ["SETTING_REFUSED"],
    });
    const outlook = await ask<{ missing: { textVi: string }[] }>(OUTLOOK, { id: below.id }, office);
    expect(outlook.answer?.missing.map((it) => it.textVi)).toEqual([
      "Quy định hoặc kế hoạch cấp trên không để đơn vị tự chọn: MEMBER.quota.rounding.",
    ]);
    const silent = await save(otherwise.answer!, complete(below.draft), office);
    const plan = (await ask<PlanAnswer>(ISSUE, asRead(silent.answer!), office)).answer!;
    const [round] = await api.dataSource.query(
      `SELECT quota_rounding AS rounding FROM rounds WHERE id = $1`,
      [plan.roundId],
    );
    expect(round).toEqual({ rounding: "HALF_UP" });
  });

  it("stands under the plan of its district: criteria add up, the deadline holds, the round knows its parent", async () => {
    const place = await newPlace();
    const { district, ward, office } = place;
    const above = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", district);
    const begun = await draft(district, above);
    const fromDistrict = [
      {
        ...ofSecretaries[0]!,
        postTitle: null,
        adds: [
          { ...ofSecretaries[0]!.adds[0]!, code: "III.1", group: "III", isResult: false, text: "Nêu gương" },
        ],
        details: [],
      },
    ];
    const own = complete(begun.draft, {
      number: "02-HD/QU",
      refinements: fromDistrict,
      calendar: [],
      deadlineOn: "2018-12-12",
    });
    const saved = await save(begun, own, above);
    const upper = (await ask<PlanAnswer>(ISSUE, asRead(saved.answer!), above)).answer!;
    expect(upper.state).toBe("ISSUED");
    expect(
      await api.dataSource.query(`SELECT 1 FROM reviews WHERE round_id = $1`, [upper.roundId]),
    ).toHaveLength(0);

    const below = await draft(ward, office);
    expect(below.above).toEqual({ organisationName: district.name, deadlineOn: "2018-12-12" });
    const late = await save(below, complete(below.draft, { refinements: ofSecretaries }), office);
    const refused = await ask(ISSUE, asRead(late.answer!), office);
    expect(refused.error?.arguments).toMatchObject({ missing: ["PLAN_DEADLINE_TOO_LATE"] });
    const inTime = calendar.map((it) =>
      it.code === "PUBLISH" ? { ...it, startsOn: "2018-12-11", endsOn: "2018-12-11" } : it,
    );
    const content = complete(below.draft, {
      refinements: ofSecretaries,
      deadlineOn: "2018-12-12",
      calendar: inTime,
    });
    const ready = await save(late.answer!, content, office);
    const plan = (await ask<PlanAnswer>(ISSUE, asRead(ready.answer!), office)).answer!;
    const [round] = await api.dataSource.query(`SELECT parent_id AS parent FROM rounds WHERE id = $1`, [
      plan.roundId,
    ]);
    expect(round).toEqual({ parent: upper.roundId });
    const [{ id }] = await api.dataSource.query(
      `SELECT id FROM reviews WHERE round_id = $1 AND member_id = $2 AND subject_kind = 'MEMBER'`,
      [plan.roundId, place.members[0]!.id],
    );
    const { answer } = await ask<{ criteria: { code: string; addedBy: string | null }[] }>(
      CRITERIA,
      { id },
      await asMember(api.dataSource, place.members[0]!),
    );
    expect(
      answer?.criteria.filter((it) => it.addedBy).map(({ code, addedBy }) => `${code} ${addedBy}`),
    ).toEqual(["II.2.a 07-KH/ĐU", "II.2.b 07-KH/ĐU", "III.1 02-HD/QU"]);
  });

  it("starts from last year's plan, and says what is new and what found no place", async () => {
    const place = await newPlace();
    await issued(place, { refinements: ofSecretaries });
    const next = await draft(place.ward, place.office, 2019);
    expect(next.draft).toMatchObject({ number: null, deadlineOn: "2019-12-15", asOf: "2019-12-31" });
    expect(next.draft.calendar.at(-1)).toEqual({
      code: "PUBLISH",
      startsOn: "2019-12-11",
      endsOn: "2019-12-13",
    });
    expect(next.draft.refinements[0]).toMatchObject({
      postTitle: POST,
      adds: [{ code: "II.2.a" }, { code: "II.2.b" }],
    });
    expect(next.notCarried).toEqual([]);
    const { answer } = await ask<{ area: string; textVi: string }[]>(
      `query ($id: ID!) { planNews(id: $id) { area kind textVi } }`,
      { id: next.id },
      place.office,
    );
    expect(answer?.some(({ area }) => area === "DOCUMENTS")).toBe(true);
  });

  it("takes over a round that was opened the short way as its first version", async () => {
    const place = await newPlace();
    await api.services.rounds.open(place.office, { quotaRounding: "CEIL", ...planOf(place.ward) });
    const { answer } = await ask<PlanAnswer>(
      DRAFT,
      { input: { organisationId: place.ward.id, year: 2018 } },
      place.office,
    );
    expect(answer).toMatchObject({
      state: "ISSUED",
      draft: null,
      versions: [{ number: 1, documentNumber: "07-KH/ĐU", content: { deadlineOn: "2018-12-15" } }],
    });
    const next = await draft(place.ward, place.office, 2019);
    expect(next.draft.calendar).toEqual([
      { code: "SUBMIT_SELF_ASSESSMENT", startsOn: "2019-11-21", endsOn: "2019-11-29" },
    ]);
    expect(next.draft.evaluators).toHaveLength(13);
  });

  it("is known as a draft to its office alone, and once issued to all in its line", async () => {
    const place = await newPlace();
    const { ward, cell, office } = place;
    const begun = await draft(ward, office);
    const member = await asMember(api.dataSource, place.members[1]!);
    const secretary = await makeActor(api.dataSource, "CELL_SECRETARY", cell);
    const neighbour = (await newPlace()).office;
    const of = (actor: Actor) => ask<PlanAnswer>(OF, { organisationId: ward.id, year: 2018 }, actor);
    const ONE = `query ($id: ID!) { plan(id: $id) ${PLAN_FIELDS} }`;
    for (const actor of [member, secretary]) {
      expect((await of(actor)).answer).toBeNull();
      expect((await ask(ONE, { id: begun.id }, actor)).error?.code).toBe("NOT_FOUND");
    }
    expect((await of(neighbour)).error?.code).toBe("NOT_FOUND");
    expect((await save(begun, complete(begun.draft), neighbour)).error?.code).toBe("NOT_FOUND");
    const plan = await issued(place);
    await ask(START, asRead(plan), office);
    for (const actor of [member, secretary]) {
      const { answer } = await ask<PlanAnswer>(ONE, { id: plan.id }, actor);
      expect(answer).toMatchObject({ state: "ISSUED", draft: null, versions: [{ number: 1 }] });
    }
  });

  it("needs as many statements for forty members as for three", async () => {
    const few = await newPlace();
    const many = await newPlace();
    await makeMembers(api.dataSource, many.cell, 40);
    const statements = async ({ ward, office }: Place) => {
      const begun = await draft(ward, office);
      return countStatements(api, () => api.services.plans.outlook(office, begun.id));
    };
    const forFew = await statements(few);
    expect(forFew).toBeLessThanOrEqual(16);
    expect(await statements(many)).toBe(forFew);
  });
});
