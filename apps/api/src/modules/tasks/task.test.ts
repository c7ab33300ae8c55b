import { editionByCode, type SubjectKind } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { countStatements } from "../../testing/countStatements.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { holdBallot } from "../../testing/holdBallot.js";
import { asMember, makeMember, makeMembers, type TestMember } from "../../testing/makeMembers.js";
import { gradesOf, ProcedureDriver, planOf, votesFor } from "../../testing/makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import {
  BOARD,
  DECIDE,
  MEET,
  PUBLISH,
  SAVE,
  SEAL,
  STATE_RATING,
  SUBMIT,
  TYPE,
} from "../../testing/procedureDocuments.js";
import type { TaskKind } from "./task.types.js";

interface Task {
  id: string;
  kind: TaskKind;
  roundId: string;
  unit: { id: string };
  reviewId: string | null;
  count: number;
  isOwn: boolean;
  dueOn: string;
  since: string | null;
}
interface Answer {
  myTasks: { totalCount: number; items: Task[]; counts: { kind: TaskKind; count: number }[] };
}

const TASKS = `query ($page: PageInput) { myTasks(page: $page) { totalCount counts { kind count }
  items { id kind roundId unit { id } reviewId count isOwn dueOn since } } }`;
const PAPER = `mutation ($input: RecordReviewPaperInput!) { recordReviewPaper(input: $input) { id } }`;
const RECORD = `mutation ($input: RecordReviewInput!) { recordReview(input: $input) { reviews { state } } }`;
const PREVIEW = `query ($roundId: ID!) { roundChangePreview(roundId: $roundId) { fingerprint } }`;
const APPLY = `mutation ($input: ApplyRoundChangesInput!) { applyRoundChanges(input: $input) { number } }`;
const CANDIDATES = `query ($roundId: ID!) { proposalCandidates(roundId: $roundId) { standing review { id } } }`;
const PROPOSE = `mutation ($input: ProposeLevelsInput!) { proposeLevels(input: $input) { id } }`;
const CHAIN = `query ($roundId: ID!, $organisationId: ID!) { blockingChain(roundId: $roundId, organisationId: $organisationId) {
  workingDaysLeft isLate links { depth kind nextStep count isActionable since unit { id } refusals { code }
    people { name accountId } names } } }`;

/** A ward of two cells in which whoever has something to do does what the inbox says, until nobody has. */
describe("the inbox", () => {
  let api: TestApi;
  let ward: TestUnit;
  let cell: TestUnit;
  let other: TestUnit;
  let roundId: string;
  let actors: Record<"office" | "committee" | "secretary" | "otherSecretary" | "writer", Actor>;
  let official: TestMember;
  let moved: TestMember;
  let stranger: Actor;

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    ({ ward } = await makeWard(db));
    cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    other = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 2");
    const members = await makeMembers(db, cell, 4);
    official = await makeMember(db, cell, { isStateEmployee: true });
    const others = await makeMembers(db, other, 4);
    moved = await makeMember(db, other);
    await makeMember(db, other, { admittedOn: "2018-09-01" });
    actors = {
      office: await makeActor(db, "WARD_ADMINISTRATOR", ward),
      committee: await makeActor(db, "COMMITTEE", ward),
      secretary: await asMember(db, members[0]!, { role: "CELL_SECRETARY", unit: cell }),
      otherSecretary: await asMember(db, others[0]!, { role: "CELL_SECRETARY", unit: other }),
      writer: await asMember(db, members[1]!),
    };
    stranger = await makeActor(
      db,
      "WARD_ADMINISTRATOR",
      await makeUnit(db, ward.parent!, "WARD", "Phường khác"),
    );
    const driver = new ProcedureDriver(api, actors.office, actors.secretary);
    roundId = await driver.open(ward, { steps: planOf(ward).steps });
    // Between the opening and today a member comes from the other cell, where the year was spent.
    await db.query(`UPDATE memberships SET valid_to = '2018-11-28' WHERE member_id = $1`, [moved.id]);
    await db.query(
      `INSERT INTO memberships (member_id, organisation_id, kind, valid_from) VALUES ($1, $2, 'OFFICIAL', '2018-11-28')`,
      [moved.id, cell.id],
    );
  });
  afterAll(() => api?.close());

  const tasksOf = async (actor: Actor): Promise<Answer["myTasks"]> => {
    const { data, errors } = await api.execute<Answer>(TASKS, { page: { offset: 0, limit: 100 } }, actor);
    expect(errors).toEqual([]);
    return data?.myTasks ?? { totalCount: 0, items: [], counts: [] };
  };
  const kindsOf = async (actor: Actor) => (await tasksOf(actor)).counts.map(({ kind }) => kind);
  const done = async (document: string, input: object, actor: Actor) => {
    const { errors } = await api.execute(document, { input }, actor);
    expect([document.slice(0, 60), errors.map((it) => it.extensions)]).toEqual([document.slice(0, 60), []]);
  };
  const rows = (sql: string, parameters: unknown[]) => api.dataSource.query(sql, parameters);

  it("is empty for who has no part in it, and closed to nobody who is signed in", async () => {
    expect(await tasksOf(stranger)).toMatchObject({ totalCount: 0, items: [], counts: [] });
    const { errors } = await api.execute(TASKS, {}, null);
    expect(errors[0]?.extensions.code).toBe("UNAUTHENTICATED");
  });

  it("begins with what each can do: write, type, draft, apply the changes", async () => {
    expect(await kindsOf(actors.writer)).toEqual(["WRITE_SELF_ASSESSMENT"]);
    expect(await kindsOf(actors.secretary)).toEqual([
      "WRITE_SELF_ASSESSMENT",
      "DRAFT_REPORTS",
      "TYPE_SELF_ASSESSMENTS",
      "RECORD_STATE_RATINGS",
    ]);
    expect(await kindsOf(actors.office)).toEqual([
      "DRAFT_REPORTS",
      "RECORD_STATE_RATINGS",
      "RECORD_PAPER",
      "APPLY_CHANGES",
    ]);
    expect(await kindsOf(actors.committee)).toEqual([]);
    const [own] = (await tasksOf(actors.writer)).items;
    expect(own).toMatchObject({ isOwn: true, count: 1, dueOn: "2018-11-30", since: "2018-12-01" });
  });

  it("asks a bounded number of statements, however many reviews there are", async () => {
    for (const actor of Object.values(actors))
      expect(
        await countStatements(api, () => api.services.tasks.myTasks(actor, { offset: 0, limit: 25 })),
      ).toBeLessThanOrEqual(actor === actors.office ? 24 : 10);
    expect(
      await countStatements(api, () => api.services.chains.chain(actors.office, roundId, ward.id)),
    ).toBeLessThanOrEqual(12);
  });

  it("shows the chain from the ward to its deadline: members first, the ward last, and whom to remind", async () => {
    const { data } = await api.execute<{
      blockingChain: { workingDaysLeft: number; links: Record<string, unknown>[] };
    }>(CHAIN, { roundId, organisationId: ward.id }, actors.office);
    const chain = data?.blockingChain;
    expect(chain).toMatchObject({ workingDaysLeft: 10, isLate: false });
    expect(chain?.links[0]).toMatchObject({
      depth: 0,
      kind: "ORGANISATION",
      nextStep: "SUBMIT_SELF_ASSESSMENT",
      unit: { id: ward.id },
      count: 1,
    });
    const members = chain?.links.find(
      (it) => it.kind === "MEMBER" && (it.unit as { id: string }).id === cell.id,
    );
    expect(members).toMatchObject({
      depth: 1,
      nextStep: "SUBMIT_SELF_ASSESSMENT",
      count: 5,
      isActionable: true,
      refusals: [{ code: "SELF_ASSESSMENT_INCOMPLETE" }],
    });
    const accounts = ((members?.people ?? []) as { accountId: string | null }[]).filter(
      (it) => it.accountId !== null,
    );
    expect(accounts).toHaveLength(2);
    const ofCell = await api.execute<{
      blockingChain: { workingDaysLeft: number; links: Record<string, unknown>[] };
    }>(CHAIN, { roundId, organisationId: cell.id }, actors.secretary);
    const inCell = ofCell.data?.blockingChain;
    expect(inCell?.workingDaysLeft).toBe(10);
    expect(inCell?.links.map((it) => (it.unit as { id: string }).id)).toEqual(
      inCell?.links.map(() => cell.id),
    );
    expect(inCell?.links[0]).toMatchObject({ depth: 0, kind: "ORGANISATION", since: "2018-12-01" });
    const beside = await api.execute(CHAIN, { roundId, organisationId: other.id }, actors.secretary);
    expect(beside.errors[0]?.extensions.code).toBe("NOT_FOUND");
    const foreign = await api.execute(CHAIN, { roundId, organisationId: ward.id }, stranger);
    expect(foreign.errors[0]?.extensions.code).toBe("NOT_FOUND");
  });

  it("leads to the end: each listed task is permitted when it is done, and nothing is left that is not listed", {
    timeout: 120_000,
  }, async () => {
    const seen = new Set<TaskKind>();
    for (let turn = 0; turn < 60; turn += 1) {
      let worked = false;
      for (const actor of Object.values(actors)) {
        const { items: listed } = await tasksOf(actor);
        const task = listed.find(({ kind }) => kind === "APPLY_CHANGES") ?? listed[0];
        if (!task) continue;
        seen.add(task.kind);
        await doTask(task, actor);
        const { items } = await tasksOf(actor);
        expect([task.kind, items.find((it) => it.id === task.id)]).toEqual([task.kind, undefined]);
        worked = true;
      }
      if (!worked) break;
    }
    const left = await rows(
      `SELECT state, count(*)::int FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER' AND participation = 'RATED'
        GROUP BY 1`,
      [roundId],
    );
    expect(left).toEqual([{ state: "PUBLISHED", count: 10 }]);
    const bodies = await rows(
      `SELECT DISTINCT state FROM reviews WHERE round_id = $1 AND subject_kind = 'ORGANISATION'`,
      [roundId],
    );
    expect(bodies).toEqual([{ state: "PROPOSED" }]);
    expect([...seen].toSorted()).toEqual(
      [
        "WRITE_SELF_ASSESSMENT",
        "DRAFT_REPORTS",
        "TYPE_SELF_ASSESSMENTS",
        "RECORD_STATE_RATINGS",
        "RECORD_PAPER",
        "HOLD_MEETING",
        "RECORD_REVIEW",
        "RECORD_BALLOT",
        "PROPOSE_LEVELS",
        "SEAL_PROPOSALS",
        "DECIDE_LEVELS",
        "PUBLISH_RESULTS",
        "APPLY_CHANGES",
      ].toSorted(),
    );
  });

  const writing = (kind: SubjectKind) =>
    kind === "MEMBER"
      ? gradesOf("GOOD")
      : (editionByCode("2018").subjects[kind]?.criteria.value.criteria ?? []).map(({ code }) => ({
          criterion: code,
          grade: "GOOD",
        }));

  async function write(reviewId: string, kind: SubjectKind, actor: Actor): Promise<void> {
    await done(SAVE, { reviewId, version: 0, grades: writing(kind), sections: [], ownLevel: "GOOD" }, actor);
    await done(SUBMIT, { reviewId, version: 1 }, actor);
  }

  async function meet(cellId: string, actor: Actor): Promise<void> {
    const roll = await rows(
      `SELECT member_id AS "memberId", 'PRESENT' AS presence FROM memberships
        WHERE organisation_id = $1 AND valid_from <= '2018-12-01' AND valid_to IS NULL`,
      [cellId],
    );
    const place = { place: "Nhà văn hóa", chair: "Bùi Thị Chủ", clerk: "Vũ Văn Ký", heldOn: "2018-12-01" };
    await done(MEET, { roundId, cellId, version: 0, attendances: roll, ...place }, actor);
  }

  async function doTask(task: Task, actor: Actor): Promise<void> {
    switch (task.kind) {
      case "WRITE_SELF_ASSESSMENT":
        return write(task.reviewId ?? "", "MEMBER", actor);
      case "DRAFT_REPORTS": {
        const scope = actor === actors.office ? [ward.id, cell.id, other.id] : [task.unit.id];
        for (const { id, subject_kind } of await rows(
          `SELECT r.id, r.subject_kind FROM reviews r LEFT JOIN self_assessments s ON s.review_id = r.id
            WHERE r.round_id = $1 AND r.subject_kind IN ('ORGANISATION', 'COLLECTIVE') AND r.cell_id = ANY ($2)
              AND r.state = 'DRAFT' AND s.submitted_at IS NULL`,
          [roundId, scope],
        ))
          await write(id, subject_kind, actor);
        return;
      }
      case "TYPE_SELF_ASSESSMENTS":
        for (const { id } of await rows(
          `SELECT r.id FROM reviews r LEFT JOIN self_assessments s ON s.review_id = r.id
            WHERE r.round_id = $1 AND r.cell_id = $2 AND r.subject_kind = 'MEMBER' AND s.submitted_at IS NULL
              AND r.state IN ('DRAFT', 'REVIEW_ONLY') AND r.member_id <> $3`,
          [roundId, task.unit.id, actor.memberId],
        ))
          await done(
            TYPE,
            { reviewId: id, version: 0, grades: writing("MEMBER"), sections: [], ownLevel: "GOOD" },
            actor,
          );
        return;
      case "RECORD_STATE_RATINGS": {
        const [{ id, version }] = await rows(
          `SELECT id, version FROM reviews WHERE round_id = $1 AND member_id = $2`,
          [roundId, official.id],
        );
        return done(STATE_RATING, { reviewId: id, version, level: "GOOD" }, actor);
      }
      case "RECORD_PAPER":
        return done(
          PAPER,
          { reviewId: task.reviewId, kind: "FORMER_CELL_OPINION", version: 0, receivedOn: "2018-12-01" },
          actor,
        );
      case "HOLD_MEETING":
        return meet(task.unit.id, actor);
      case "RECORD_REVIEW":
        return done(RECORD, { roundId, reviewIds: [task.reviewId], heldOn: "2018-12-01" }, actor);
      case "RECORD_BALLOT": {
        const rated = await rows(
          `SELECT id FROM reviews WHERE round_id = $1 AND cell_id = $2 AND subject_kind = 'MEMBER' AND participation = 'RATED'
              AND state IN ('SELF_SUBMITTED', 'REVIEWED', 'COMPILED', 'VOTED', 'PROPOSED')`,
          [roundId, task.unit.id],
        );
        const [{ present }] = await rows(
          `SELECT count(*)::int AS present FROM attendances a JOIN meetings m ON m.id = a.meeting_id
            WHERE m.round_id = $1 AND m.cell_id = $2 AND a.is_voter AND a.presence = 'PRESENT'`,
          [roundId, task.unit.id],
        );
        const counts = { issued: present, returned: present, valid: present, invalid: 0, blank: 0 };
        const tallies = rated.map(({ id }: { id: string }) => ({
          reviewId: id,
          ...votesFor("GOOD", present),
        }));
        const { error } = await holdBallot(api, actor, { roundId, cellId: task.unit.id, ...counts, tallies });
        if (error) throw new Error(JSON.stringify(error));
        return;
      }
      case "PROPOSE_LEVELS": {
        const { data } = await api.execute<{
          proposalCandidates: { standing: string; review: { id: string } }[];
        }>(CANDIDATES, { roundId }, actor);
        const vote = { convened: 4, present: 4, yes: 4, no: 0 };
        const proposals = (data?.proposalCandidates ?? [])
          .filter(({ standing }) => standing === "READY")
          .map(({ review }) => ({ reviewId: review.id, level: "GOOD", vote }));
        expect(proposals).toHaveLength(task.count);
        return done(PROPOSE, { roundId, proposals }, actor);
      }
      case "SEAL_PROPOSALS": {
        const [last] = await rows(
          `SELECT COALESCE(max(revision), 0)::int AS revision FROM submissions WHERE unit_id = $1`,
          [task.unit.id],
        );
        return done(SEAL, { roundId, unitId: task.unit.id, revision: last.revision }, actor);
      }
      case "DECIDE_LEVELS": {
        const { data } = await api.execute<{
          quotaBoard: {
            round: { version: number };
            cells: { cell: { id: string }; isVoted: boolean; isDecided: boolean }[];
          };
        }>(BOARD, { roundId }, actor);
        const cellIds = data?.quotaBoard.cells
          .filter((it) => it.isVoted && !it.isDecided)
          .map((it) => it.cell.id);
        const number = `${Math.random()}`.slice(2, 8);
        return done(
          DECIDE,
          {
            roundId,
            version: data?.quotaBoard.round.version,
            cellIds,
            resolutionNumber: number,
            resolvedOn: "2018-12-01",
            changes: [],
          },
          actor,
        );
      }
      case "PUBLISH_RESULTS": {
        const [{ version }] = await rows(`SELECT version FROM rounds WHERE id = $1`, [roundId]);
        return done(PUBLISH, { id: roundId, version }, actor);
      }
      case "APPLY_CHANGES": {
        const { data } = await api.execute<{ roundChangePreview: { fingerprint: string } }>(
          PREVIEW,
          { roundId },
          actor,
        );
        return done(APPLY, { roundId, fingerprint: data?.roundChangePreview.fingerprint }, actor);
      }
      case "PROPOSE_WITHOUT_MAJORITY":
        throw new RangeError("everybody was of one mind");
    }
  }
});
