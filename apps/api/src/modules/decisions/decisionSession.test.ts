import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../../access/Actor.js";
import { startTestApi, type TestApi } from "../../testing/execute.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "../../testing/makeUnits.js";
import { ProposedRound } from "../../testing/ProposedRound.js";

const QUOTAS =
  "quotas { subjectKind group rated frozenBase frozenExcellent base excellent allowed headroom exceededBy }";
const SESSIONS = `query ($roundId: ID!) { it: decisionSessions(roundId: $roundId) {
  authority { name } closedAt subjects open ${QUOTAS} } }`;
const OPEN = `mutation ($input: OpenDecisionSessionInput!) { it: openDecisionSession(input: $input) {
  authority { name } closedAt subjects open ${QUOTAS} } }`;
const SWAP = `mutation ($input: SwapPlacesInput!) { it: swapPlaces(input: $input) {
  number decided withheldOwnCases override { authority } quota { excellent goodOrAbove allowed headroom exceededBy } } }`;

const RESOLUTIONS = `query ($roundId: ID!) { it: resolutions(roundId: $roundId) { id number decided subjectKind override { authority } } }`;
const PAPER = `query ($id: ID!) { it: resolution(id: $id) { number year subjectKind decided withheld authority { name }
  quota { vi } levels { level proposedLevel reason subject { name unit { name } } } } }`;

describe("a session of the committee", () => {
  let api: TestApi;
  let district: TestUnit;

  const ask = async (document: string, variables: object, actor: Actor) => {
    const { data, errors } = await api.execute<{ it: object }>(document, { ...variables }, actor);
    return { data: data?.it, error: errors[0]?.extensions };
  };
  const open = (round: ProposedRound, actor = round.committee, version = round.version) =>
    ask(OPEN, { input: { roundId: round.id, version } }, actor);
  const sessions = (round: ProposedRound, actor = round.committee) =>
    ask(SESSIONS, { roundId: round.id }, actor);
  const changed = (reviewId: string, level: string) => ({ reviewId, level, reason: "Đảng ủy đã cân nhắc." });

  beforeAll(async () => {
    api = await startTestApi();
    ({ district } = await makeWard(api.dataSource));
  });
  afterAll(() => api?.close());

  it("freezes the base of the quota when it is opened, and its own decisions alone move it", async () => {
    const round = await ProposedRound.make(api, district, "Mở phiên", [
      { count: 3, proposed: "EXCELLENT" },
      { count: 9, proposed: "GOOD" },
      { count: 2, proposed: "SATISFACTORY" },
    ]);
    expect((await sessions(round)).data).toEqual([]);
    const quota = {
      subjectKind: "MEMBER",
      group: null,
      rated: 14,
      frozenBase: 12,
      frozenExcellent: 3,
      base: 12,
      excellent: 0,
      allowed: 2,
      headroom: 2,
      exceededBy: 0,
    };
    const authority = { name: round.ward.name };
    expect((await open(round)).data).toEqual({
      authority,
      closedAt: null,
      subjects: 14,
      open: 14,
      quotas: [quota],
    });
    // One good becomes satisfactory: eleven are left, of whom one may be excellent.
    const [good = "", ...others] = await round.open("GOOD");
    await round.decide([good], "01-NQ/ĐU", [changed(good, "SATISFACTORY")]);
    expect((await sessions(round)).data).toMatchObject([
      { subjects: 14, open: 13, quotas: [{ frozenBase: 12, base: 11, allowed: 1, headroom: 1 }] },
    ]);
    const [first = "", second = ""] = await round.open("EXCELLENT");
    await round.decide([first], "02-NQ/ĐU");
    await expect(round.decide([second], "03-NQ/ĐU")).rejects.toMatchObject({
      extensions: { code: "EXCELLENT_QUOTA_EXCEEDED", arguments: { allowed: 1, proposed: 2, exceededBy: 1 } },
    });
    // Of the two who had been satisfactory one becomes good: the second place is there again.
    const [raised = ""] = await round.open("SATISFACTORY");
    await round.decide([raised, second], "03-NQ/ĐU", [changed(raised, "GOOD")]);
    await round.decide([...others, ...(await round.open("SATISFACTORY"))], "04-NQ/ĐU");
    const [third = ""] = await round.open("EXCELLENT");
    await round.decide([third], "05-NQ/ĐU", [changed(third, "GOOD")]);
    expect((await sessions(round)).data).toMatchObject([
      { closedAt: expect.anything(), open: 0, quotas: [{ base: 12, excellent: 2, allowed: 2, headroom: 0 }] },
    ]);
    expect(await round.excellent()).toHaveLength(2);
  });

  it("takes nothing in that is proposed after the opening, until a new one freezes the base again", async () => {
    const round = await ProposedRound.make(api, district, "Gửi muộn", [{ count: 6, proposed: "GOOD" }]);
    await open(round);
    const late = await round.propose({ count: 2, proposed: "GOOD" });
    await expect(round.decide(late, "01-NQ/ĐU")).rejects.toMatchObject({
      extensions: { code: "PROPOSED_AFTER_OPENING", arguments: { count: 2, reviewIds: late.toSorted() } },
    });
    expect((await open(round)).data).toMatchObject({ subjects: 8, quotas: [{ frozenBase: 8 }] });
    await round.decide(late, "01-NQ/ĐU");
    const stored = await api.dataSource.query(
      `SELECT closed_at IS NULL AS "isOpen" FROM decision_sessions WHERE round_id = $1 ORDER BY opened_at, closed_at`,
      [round.id],
    );
    expect(stored).toEqual([{ isOpen: false }, { isOpen: true }]);
  });

  it("is opened by the committee that decides, over something, and as it was read", async () => {
    const round = await ProposedRound.make(api, district, "Ai mở", []);
    expect((await open(round)).error).toMatchObject({ code: "NOTHING_TO_DECIDE" });
    await round.propose({ count: 1, proposed: "GOOD" });
    expect((await open(round, round.committee, 7)).error).toMatchObject({ code: "CONFLICT" });
    const neighbour = await makeActor(
      api.dataSource,
      "COMMITTEE",
      await makeUnit(api.dataSource, district, "WARD", "Khác"),
    );
    expect((await open(round, neighbour)).error).toMatchObject({ code: "NOT_FOUND" });
    const office = await makeActor(api.dataSource, "WARD_ADMINISTRATOR", round.ward);
    expect((await open(round, office)).error).toMatchObject({ code: "FORBIDDEN" });
    expect((await sessions(round, neighbour)).error).toMatchObject({ code: "NOT_FOUND" });
    // The district's committee decides on the ward itself, of which nothing has been proposed.
    const above = await makeActor(api.dataSource, "COMMITTEE", district);
    expect((await open(round, above)).error).toMatchObject({ code: "NOTHING_TO_DECIDE" });
    await api.dataSource.query(`UPDATE rounds SET state = 'CLOSED' WHERE id = $1`, [round.id]);
    expect((await open(round, round.committee, round.version + 1)).error).toMatchObject({
      code: "ROUND_NOT_OPEN",
    });
  });

  it("exchanges two places at full quota in one act, and keeps both reasons and what was decided before", async () => {
    const round = await ProposedRound.make(api, district, "Hoán đổi", [
      { count: 1, proposed: "EXCELLENT" },
      { count: 5, proposed: "GOOD" },
      { count: 1, proposed: "SATISFACTORY" },
    ]);
    const [down = ""] = await round.open("EXCELLENT");
    const [up = "", ...good] = await round.open("GOOD");
    await round.decide([down, up, ...good], "01-NQ/ĐU");
    const reasons = {
      up: "Kết quả vượt trội trong quý IV.",
      down: "Nhường chỉ tiêu theo thống nhất của đảng ủy.",
    };
    const swap = (more: object = {}, actor = round.committee) => {
      const input = {
        roundId: round.id,
        version: round.version,
        up: { reviewId: up, reason: reasons.up },
        down: { reviewId: down, reason: reasons.down },
        resolutionNumber: "02-NQ/ĐU",
        resolvedOn: "2018-11-21",
        ...more,
      };
      return ask(SWAP, { input }, actor);
    };
    const code = async (more: object, actor?: Actor) => (await swap(more, actor)).error?.code;

    expect((await swap({ up: { reviewId: up, reason: " " } })).error).toMatchObject({
      fields: [{ path: "input.up.reason" }],
    });
    const [undecided = ""] = await round.open("SATISFACTORY");
    expect(await code({ up: { reviewId: undecided, reason: "x" } })).toBe("SWAP_NOT_DECIDED");
    expect(await code({ up: { reviewId: down, reason: "x" } })).toBe("NOT_FOUND");
    expect(await code({ down: { reviewId: good[0], reason: "x" } })).toBe("SWAP_NOT_EXCELLENT_FOR_GOOD");
    const [{ memberId }] = await api.dataSource.query(
      `SELECT member_id AS "memberId" FROM reviews WHERE id = $1`,
      [up],
    );
    const self = { ...(await makeActor(api.dataSource, "COMMITTEE", round.ward)), memberId };
    expect(await code({}, self)).toBe("OWN_CASE");

    expect((await swap()).data).toEqual({
      number: "02-NQ/ĐU",
      decided: 2,
      withheldOwnCases: 0,
      override: null,
      quota: { excellent: 1, goodOrAbove: 6, allowed: 1, headroom: 0, exceededBy: 0 },
    });
    expect(await round.excellent()).toEqual([up]);
    const rows = await api.dataSource.query(
      `SELECT d.review_id AS id, d.level, d.reason, old.level AS before FROM decisions d
         JOIN resolutions s ON s.id = d.resolution_id JOIN decisions old ON old.id = d.supersedes_id
        WHERE s.round_id = $1 AND s.number = '02-NQ/ĐU' ORDER BY d.level`,
      [round.id],
    );
    expect(rows).toEqual([
      { id: up, level: "EXCELLENT", reason: reasons.up, before: "GOOD" },
      { id: down, level: "GOOD", reason: reasons.down, before: "EXCELLENT" },
    ]);
    const [trail] = await api.dataSource.query(
      `SELECT payload::jsonb -> 'details' AS details FROM audit_entries
        WHERE payload::jsonb ->> 'action' = 'decision:swap'`,
    );
    expect(trail.details).toEqual({ upReviewId: up, downReviewId: down, excellent: 1, allowed: 1 });
    await api.dataSource.query(`UPDATE reviews SET state = 'NOTIFIED' WHERE id = $1`, [up]);
    expect(await code({ up: { reviewId: down, reason: "x" }, down: { reviewId: up, reason: "x" } })).toBe(
      "SWAP_AFTER_NOTICE",
    );
  });

  it("leaves a resolution that is drafted from it, with the arithmetic of the quota", async () => {
    const round = await ProposedRound.make(api, district, "Nghị quyết", [
      { count: 2, proposed: "EXCELLENT" },
      { count: 10, proposed: "GOOD" },
    ]);
    const [first = "", second = ""] = await round.open("EXCELLENT");
    await round.decide([first, second], "01-NQ/ĐU", [changed(second, "GOOD")]);
    const listed = (await ask(RESOLUTIONS, { roundId: round.id }, round.committee)).data as { id: string }[];
    expect(listed).toMatchObject([{ number: "01-NQ/ĐU", decided: 2, subjectKind: "MEMBER", override: null }]);
    const id = listed[0]?.id ?? "";
    const subject = { name: "Trần Văn Thử", unit: { name: round.cell.name } };
    const paper = {
      number: "01-NQ/ĐU",
      year: 2018,
      subjectKind: "MEMBER",
      decided: 2,
      withheld: 0,
      authority: { name: round.ward.name },
      quota: [
        {
          vi: `${round.ward.name}: 1 hoàn thành xuất sắc trên 11 hoàn thành tốt (9,09%), tối đa 2 theo mức 20%; còn 1.`,
        },
      ],
      levels: [
        { level: "EXCELLENT", proposedLevel: "EXCELLENT", reason: null, subject },
        { level: "GOOD", proposedLevel: "EXCELLENT", reason: "Đảng ủy đã cân nhắc.", subject },
      ],
    };
    expect((await ask(PAPER, { id }, round.committee)).data).toEqual(paper);
    // Of the own case its member reads nothing here before it is made known.
    const [{ memberId }] = await api.dataSource.query(
      `SELECT member_id AS "memberId" FROM reviews WHERE id = $1`,
      [first],
    );
    expect((await ask(PAPER, { id }, { ...round.committee, memberId })).data).toMatchObject({
      withheld: 1,
      levels: [{ level: "GOOD" }],
    });
    const neighbour = await makeActor(
      api.dataSource,
      "COMMITTEE",
      await makeUnit(api.dataSource, district, "WARD", "Không liên quan"),
    );
    expect((await ask(PAPER, { id }, neighbour)).error?.code).toBe("NOT_FOUND");
    expect((await ask(RESOLUTIONS, { roundId: round.id }, neighbour)).error?.code).toBe("NOT_FOUND");
  });
});
