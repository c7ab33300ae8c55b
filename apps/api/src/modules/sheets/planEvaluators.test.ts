import type { PlanEvaluator } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeCommittee, signIn } from "../../testing/makeEvaluators.js";
import type { TestMember } from "../../testing/makeMembers.js";
import { makeActor, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import {
  ADD,
  ASSIGN,
  contentOf,
  LIST,
  MY_SHEETS,
  type MySheetRow,
  openReviews,
  reviewOf,
  SUBMIT_SECRET,
  secretOf,
  send,
} from "../../testing/sheetDocuments.js";

const DRAFTED = `{ id version roundId draft { evaluators { subjectKind side role body isConfidential } } }`;
const DRAFT = `mutation ($input: DraftPlanInput!) { draftPlan(input: $input) ${DRAFTED} }`;
const SAVE = `mutation ($input: SavePlanInput!) { savePlan(input: $input) ${DRAFTED} }`;
const ISSUE = `mutation ($input: PlanAsReadInput!) { issuePlan(input: $input) ${DRAFTED} }`;
const START = `mutation ($input: PlanAsReadInput!) { startAmendment(input: $input) ${DRAFTED} }`;
const AMEND = `mutation ($input: IssueAmendmentInput!) { issueAmendment(input: $input) ${DRAFTED} }`;

interface Drafted {
  id: string;
  version: number;
  roundId: string;
  draft: { evaluators: PlanEvaluator[] };
}
interface Changes {
  added: number;
  changed: number;
  dropped: number;
  unchanged: number;
  byHand: { body: string; side: string }[];
}
interface Listed {
  evaluators: {
    side: string;
    attribution: string;
    origin: string;
    reason: string | null;
    evaluatorName: string;
  }[];
}

const CALENDAR = [
  { code: "SUBMIT_SELF_ASSESSMENT", startsOn: "2018-11-21", endsOn: "2018-11-28" },
  { code: "RECORD_REVIEW", startsOn: "2018-11-29", endsOn: "2018-12-03" },
  { code: "RECORD_BALLOT", startsOn: "2018-12-03", endsOn: "2018-12-05" },
  { code: "DECIDE", startsOn: "2018-12-06", endsOn: "2018-12-11" },
  { code: "PUBLISH", startsOn: "2018-12-12", endsOn: "2018-12-14" },
];
const OWN_WORDS: PlanEvaluator = {
  subjectKind: "CADRE",
  side: "BELOW",
  role: null,
  body: "Ban công tác Mặt trận nơi phụ trách",
  isConfidential: false,
};

describe("the list of evaluators that a plan names", () => {
  let api: TestApi;
  let ward: TestUnit;
  let administrator: Actor;
  let members: TestMember[];
  let secretaries: TestMember[];
  let collectiveId = "";
  let roundId = "";
  let planId = "";
  let cadreReview = "";
  let prescribed: PlanEvaluator[] = [];

  beforeAll(async () => {
    api = await startTestApi();
    const db = api.dataSource;
    ({ ward } = await makeWard(db));
    ({ members, secretaries, collectiveId } = await makeCommittee(db, ward, 6, 2));
    await db.query(`UPDATE organisations SET founded_on = '1990-01-01', type = 'RESIDENTIAL'`);
    const cells: { id: string }[] = await db.query(`SELECT id FROM organisations WHERE kind = 'CELL'`);
    for (const { id } of cells) {
      const { accountId } = await makeActor(db, "CELL_SECRETARY", ward);
      await db.query(
        `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, 'CELL_SECRETARY', $2, '2018-01-01')`,
        [accountId, id],
      );
    }
    administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
  }, 60_000);
  afterAll(() => api.close());

  const content = (evaluators: readonly PlanEvaluator[]) => ({
    number: "07-KH/ĐU",
    issuedOn: "2018-11-20",
    asOf: "2018-11-20",
    deadlineOn: "2018-12-15",
    calendar: CALENDAR,
    refinements: [],
    quotaShares: [],
    evaluators,
    ballotMode: "PAPER",
    quotaGroups: [
      ...[...members, ...secretaries].map(({ id }) => ({
        subjectKind: "CADRE",
        subjectId: id,
        group: "Cán bộ phường",
      })),
      { subjectKind: "COLLECTIVE", subjectId: collectiveId, group: "Tập thể" },
      { subjectKind: "ORGANISATION", subjectId: ward.id, group: "Đảng bộ cơ sở" },
    ],
    settings: [],
    participation: [],
    hasPrompts: false,
  });
  const act = async <T>(document: string, input: object): Promise<T> => {
    const { value, error } = await send<T>(api, document, { input }, administrator);
    if (error) throw new Error(JSON.stringify(error));
    return value;
  };
  const sidesOf = async () => {
    const filter = { roundId, reviewId: cadreReview };
    const { value } = await send<{ items: Listed[] }>(api, LIST, { filter }, administrator);
    return (value.items[0]?.evaluators ?? []).map(({ side, attribution }) => `${side} ${attribution}`);
  };

  it("starts as the rules name them, each with its place in tree and posts, peers in confidence", async () => {
    const begun = await act<Drafted>(DRAFT, { organisationId: ward.id, year: 2018 });
    prescribed = begun.draft.evaluators;
    expect(prescribed.every((it) => it.role)).toBe(true);
    expect(prescribed.filter((it) => it.isConfidential).map((it) => it.role)).toEqual([
      "DIRECT_MANAGER",
      "FELLOW_COLLECTIVE_MEMBERS",
      "HEADS_BELOW",
    ]);
    // This ward asks peers by name, heads below not at all, and a body of its own choice on its cadres.
    const chosen = [
      ...prescribed
        .filter((it) => it.role !== "HEADS_BELOW")
        .map((it) => (it.role === "FELLOW_COLLECTIVE_MEMBERS" ? { ...it, isConfidential: false } : it)),
      OWN_WORDS,
    ];
    const saved = await act<Drafted>(SAVE, {
      id: begun.id,
      version: begun.version,
      content: content(chosen),
    });
    const issued = await act<Drafted>(ISSUE, { id: saved.id, version: saved.version });
    ({ roundId } = issued);
    planId = issued.id;
    cadreReview = await reviewOf(api, roundId, "CADRE", members[1]?.id ?? "");
  });

  it("is what the derivation goes by: who is not named is not asked, who is named signs as the plan says", async () => {
    const changes = await act<Changes>(ASSIGN, { roundId, version: 0 });
    expect(changes.byHand).toEqual([{ body: OWN_WORDS.body, side: "BELOW" }]);
    expect(await sidesOf()).toEqual([
      "ABOVE NAMED",
      "SAME_LEVEL NAMED",
      "SAME_LEVEL NAMED",
      "SAME_LEVEL NAMED",
      "SAME_LEVEL NAMED",
    ]);
  });

  it("leaves to the office by hand whom it names in its own words: added with a reason, kept when the list is made again", async () => {
    const added = { reviewId: cadreReview, collectiveId, side: "BELOW" };
    const refused = await send(api, ADD, { input: { ...added, reason: " " } }, administrator);
    expect(refused.error?.fields?.[0]).toMatchObject({ path: "input.reason", code: "REQUIRED" });
    await act(ADD, { ...added, reason: "Kế hoạch nêu, phụ trách cùng địa bàn" });
    await act(ASSIGN, { roundId, version: 1 });
    const { value } = await send<{ items: Listed[] }>(
      api,
      LIST,
      { filter: { roundId, reviewId: cadreReview } },
      administrator,
    );
    expect(value.items[0]?.evaluators.filter((it) => it.origin === "ADDED")).toMatchObject([
      { side: "BELOW", attribution: "NAMED", reason: "Kế hoạch nêu, phụ trách cùng địa bàn" },
    ]);
  });

  it("changes with an amendment of the plan", async () => {
    await amend("Bổ sung", prescribed);
    const changes = await act<Changes>(ASSIGN, { roundId, version: 2 });
    expect(changes.changed).toBeGreaterThan(0);
    expect(await sidesOf()).toEqual([
      "ABOVE NAMED",
      "SAME_LEVEL CONFIDENTIAL",
      "SAME_LEVEL CONFIDENTIAL",
      "SAME_LEVEL CONFIDENTIAL",
      "SAME_LEVEL CONFIDENTIAL",
      "BELOW NAMED",
      "BELOW CONFIDENTIAL",
      "BELOW CONFIDENTIAL",
    ]);
  });

  it("takes nobody out of a confidential list once sheets may be in: who stays would be who has handed in", async () => {
    await openReviews(api, roundId);
    const [peer] = (await signIn(api.dataSource, members.slice(2, 3))) as [Actor];
    const mine = (await send<MySheetRow[]>(api, MY_SHEETS, {}, peer)).value.find(
      (it) => it.subject.kind === "CADRE" && it.subject.id === members[1]?.id,
    );
    const input = { id: mine?.id, secret: secretOf(1), version: 0, content: contentOf("Kín") };
    expect((await send(api, SUBMIT_SECRET, { input }, peer)).error).toBeUndefined();
    const before = await sidesOf();
    await amend("Không lấy phiếu cùng cấp", [
      ...prescribed.filter((it) => it.role !== "FELLOW_COLLECTIVE_MEMBERS"),
      { ...OWN_WORDS, side: "SAME_LEVEL" },
    ]);
    await act<Changes>(ASSIGN, { roundId, version: 3 });
    expect(await sidesOf()).toEqual(before);
  });

  async function amend(reason: string, evaluators: readonly PlanEvaluator[]): Promise<void> {
    const [row]: [{ version: number }] = await api.dataSource.query(
      `SELECT version FROM plans WHERE id = $1`,
      [planId],
    );
    const begun = await act<Drafted>(START, { id: planId, version: row.version });
    const saved = await act<Drafted>(SAVE, {
      id: planId,
      version: begun.version,
      content: { ...content(evaluators), number: `${reason.length}-KH/ĐU`, issuedOn: "2018-11-30" },
    });
    await act(AMEND, { id: planId, version: saved.version, reason });
  }
});
