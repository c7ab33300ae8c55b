import { type Action, can, REVIEW_STATES, ROLES, type Subject } from "@xeploai/domain";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../access/Actor.js";
import { type ApiError, startTestApi, type TestApi } from "../testing/execute.js";
import { asMember } from "../testing/makeMembers.js";
import { gradesOf } from "../testing/makeProcedure.js";
import { makeActor, makeUnit } from "../testing/makeUnits.js";
import {
  DECIDE,
  FILE_APPEAL,
  OPEN_BALLOT,
  PROPOSE,
  PROPOSE_AGAIN,
  PUBLISH,
  RECORD_APPEAL,
  RETURN,
  SAVE,
  SEAL,
  SETTLE,
  STATE_RATING,
  SUBMIT,
  TYPE,
} from "../testing/procedureDocuments.js";
import { RoundOfTwoCells } from "../testing/RoundOfTwoCells.js";

const SWAP = `mutation ($input: SwapPlacesInput!) { swapPlaces(input: $input) { number } }`;
const CLOSE_ROUND = `mutation ($input: CloseRoundInput!) { closeRound(input: $input) { id } }`;
const RERATE = `mutation ($input: RerateInput!) { rerate(input: $input) { mayRerate } }`;
const OPEN_SESSION = `mutation ($input: OpenDecisionSessionInput!) { openDecisionSession(input: $input) { id } }`;

/** An act on one review of the cell, or on its cell or round; `asks` is the pair the access table is asked about. */
interface Act {
  action: Action;
  asks: "REVIEW" | "CELL" | "ROUND";
  document: string;
  input: (ids: Ids) => Record<string, unknown>;
}

interface Ids {
  reviewId: string;
  otherId: string;
  roundId: string;
  cellId: string;
  submissionId: string;
  tellerIds: string[];
}

const text = "Đã xem xét.";
const typed = { version: 0, grades: gradesOf("GOOD"), sections: [], ownLevel: "GOOD" };
const resolution = { version: 1, resolutionNumber: "09-NQ/ĐU", resolvedOn: "2018-12-01" };

const ACTS: readonly Act[] = [
  {
    action: "selfAssessment:write",
    asks: "REVIEW",
    document: SAVE,
    input: ({ reviewId }) => ({ reviewId, ...typed }),
  },
  {
    action: "selfAssessment:submit",
    asks: "REVIEW",
    document: SUBMIT,
    input: ({ reviewId }) => ({ reviewId, version: 0 }),
  },
  {
    action: "review:typeOnBehalf",
    asks: "REVIEW",
    document: TYPE,
    input: ({ reviewId }) => ({ reviewId, ...typed }),
  },
  {
    action: "stateRating:record",
    asks: "REVIEW",
    document: STATE_RATING,
    input: ({ reviewId }) => ({ reviewId, version: 1, level: "GOOD" }),
  },
  {
    action: "ballot:record",
    asks: "CELL",
    document: OPEN_BALLOT,
    input: ({ roundId, cellId, tellerIds }) => ({ roundId, cellId, tellerIds }),
  },
  {
    action: "ballot:record",
    asks: "CELL",
    document: PROPOSE,
    input: ({ reviewId }) => ({ reviewId, version: 1, level: "GOOD", reason: text }),
  },
  {
    action: "proposal:seal",
    asks: "CELL",
    document: SEAL,
    input: ({ roundId, cellId }) => ({ roundId, unitId: cellId, revision: 0 }),
  },
  {
    action: "proposal:seal",
    asks: "CELL",
    document: PROPOSE_AGAIN,
    input: ({ reviewId }) => ({ reviewId, version: 1, level: "GOOD", reason: text }),
  },
  {
    action: "proposal:receive",
    asks: "ROUND",
    document: RETURN,
    input: ({ submissionId, reviewId }) => ({ submissionId, reviewId, reason: text }),
  },
  {
    action: "decisionSession:open",
    asks: "ROUND",
    document: OPEN_SESSION,
    input: ({ roundId }) => ({ roundId, version: 1 }),
  },
  {
    action: "decision:decide",
    asks: "REVIEW",
    document: DECIDE,
    input: ({ roundId, cellId }) => ({ roundId, cellIds: [cellId], changes: [], ...resolution }),
  },
  {
    action: "decision:swap",
    asks: "REVIEW",
    document: SWAP,
    input: ({ roundId, reviewId, otherId }) => ({
      roundId,
      ...resolution,
      up: { reviewId, reason: text },
      down: { reviewId: otherId, reason: text },
    }),
  },
  {
    action: "round:publish",
    asks: "ROUND",
    document: PUBLISH,
    input: ({ roundId }) => ({ id: roundId, version: 1 }),
  },
  {
    action: "round:close",
    asks: "ROUND",
    document: CLOSE_ROUND,
    input: ({ roundId }) => ({ id: roundId, version: 1 }),
  },
  {
    action: "decision:rerate",
    asks: "REVIEW",
    document: RERATE,
    input: ({ reviewId }) => ({
      reviewId,
      version: 1,
      foundOn: "2018-12-01",
      fault: text,
      correction: { level: "GOOD", resolutionNumber: "10-NQ/ĐU", resolvedOn: "2018-12-01" },
    }),
  },
  {
    action: "appeal:file",
    asks: "REVIEW",
    document: FILE_APPEAL,
    input: ({ reviewId }) => ({ reviewId, version: 1, statement: text }),
  },
  {
    action: "appeal:record",
    asks: "REVIEW",
    document: RECORD_APPEAL,
    input: ({ reviewId }) => ({ reviewId, version: 1, receivedOn: "2018-12-01", statement: text }),
  },
  {
    action: "appeal:settle",
    asks: "REVIEW",
    document: SETTLE,
    input: ({ reviewId }) => ({ reviewId, version: 1, outcome: "UPHELD", answer: text }),
  },
];

/** What a person may be told who may not do it: nothing of the case but that the step does not fit, or is the own. */
const REFUSALS = ["FORBIDDEN", "NOT_FOUND", "OWN_CASE", "STEP_NOT_POSSIBLE_FROM_STATE"];

/** What those who read the board are told besides: how the round stands on it. */
const ON_THE_BOARD = [
  ...REFUSALS,
  "NOT_PROPOSED",
  "ALREADY_DECIDED",
  "SWAP_NOT_DECIDED",
  "SWAP_AFTER_NOTICE",
];

/** One refusal that names neither a person nor a level, nor an id that was not sent. */
function isPlainRefusal(errors: readonly ApiError[], allowed: readonly string[], sent: object): boolean {
  const [error] = errors;
  if (!error || errors.length > 1 || !allowed.includes(error.extensions.code)) return false;
  const told = JSON.stringify(errors);
  const ids = told.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? [];
  return (
    !/Thị|"(EXCELLENT|GOOD|SATISFACTORY|UNSATISFACTORY)"/.test(told) &&
    ids.every((it) => JSON.stringify(sent).includes(it))
  );
}

describe("an act by somebody to whom it is not given", () => {
  let api: TestApi;
  let w: RoundOfTwoCells;
  let ids: Ids;
  let actors: [string, Actor][];
  let boardOf: Subject;
  let places: Record<Act["asks"], (state: (typeof REVIEW_STATES)[number]) => Subject[]>;

  beforeAll(async () => {
    api = await startTestApi();
    w = await RoundOfTwoCells.make(api);
    const db = api.dataSource;
    const [own, other] = [w.members[1]!, w.members[2]!];
    const elsewhere = await makeUnit(db, w.district, "WARD", "Đảng bộ phường Bồ Đề");
    actors = [];
    for (const role of ROLES)
      for (const [name, unit] of Object.entries({
        district: w.district,
        ward: w.ward,
        cell: w.cell,
        otherCell: w.otherCell,
        elsewhere,
      }))
        actors.push([`${role} of the ${name}`, await makeActor(db, role, unit)]);
    const subjectOfCase = await asMember(db, own);
    actors.push(["whose case it is", subjectOfCase]);
    for (const role of ["COMMITTEE", "CELL_SECRETARY", "WARD_ADMINISTRATOR"] as const) {
      const { grants } = await makeActor(db, role, w.ward);
      actors.push([
        `${role} in the own case`,
        { ...subjectOfCase, grants: [...subjectOfCase.grants, ...grants] },
      ]);
    }
    actors.push(["a colleague", await asMember(db, other)]);
    const reviewId = (await w.review(own)).id;
    await db.query(`UPDATE reviews SET proposed_level = 'GOOD', state = 'PROPOSED' WHERE id = $1`, [
      reviewId,
    ]);
    const submissionId = await w.driver.seal(w.roundId, w.cell);
    ids = {
      reviewId,
      otherId: (await w.review(other)).id,
      roundId: w.roundId,
      cellId: w.cell.id,
      submissionId,
      tellerIds: [w.members[3]!.id, w.members[4]!.id],
    };
    const { lo, hi } = w.cell;
    const ward = { lo: w.ward.lo, hi: w.ward.hi };
    boardOf = ward;
    const subject = {
      lo,
      hi,
      subjectKind: "MEMBER" as const,
      memberId: own.id,
      headMemberIds: [],
      decidedAt: ward,
    };
    places = {
      REVIEW: (phase) => [{ ...subject, phase }],
      CELL: () => [{ lo, hi }],
      // Its members are decided by the ward, its committee and the ward itself by the district.
      ROUND: () =>
        [ward, { lo: w.district.lo, hi: w.district.hi }].map((decidedAt) => ({ ...ward, decidedAt })),
    };
  }, 120_000);
  afterAll(() => api?.close());

  const stored = () =>
    api.dataSource.query(
      `SELECT r.xmin, r.version, rd.xmin AS round, (SELECT count(*) FROM audit_entries) AS entries,
              (SELECT count(*) FROM self_assessments) + (SELECT count(*) FROM ballots) + (SELECT count(*) FROM submissions)
                + (SELECT count(*) FROM decisions) + (SELECT count(*) FROM decision_sessions)
                + (SELECT count(*) FROM appeals) AS rows
         FROM reviews r JOIN rounds rd ON rd.id = r.round_id WHERE r.id = $1`,
      [ids.reviewId],
    );

  it.each(REVIEW_STATES)("is refused while the review is %s, and tells nothing", async (state) => {
    const level = ["DECIDED", "NOTIFIED", "PUBLISHED", "APPEALED", "CLOSED", "REOPENED"].includes(state)
      ? "GOOD"
      : null;
    await api.dataSource.query(`UPDATE reviews SET state = $2, decided_level = $3 WHERE id = $1`, [
      ids.reviewId,
      state,
      level,
    ]);
    const before = await stored();
    let tried = 0;
    const told: string[] = [];
    for (const { action, asks, document, input } of ACTS)
      for (const [name, actor] of actors) {
        if (places[asks](state).some((it) => can(actor, action, it))) continue;
        tried += 1;
        const sent = input(ids);
        const { data, errors } = await api.execute(document, { input: sent }, actor);
        const allowed = can(actor, "quotaBoard:read", boardOf) ? ON_THE_BOARD : REFUSALS;
        if (isPlainRefusal(errors, allowed, sent) && Object.values(data ?? {}).every((it) => it === null))
          continue;
        told.push(`${name} tries ${action}: ${JSON.stringify(errors)}`);
      }
    expect(told).toEqual([]);
    expect(tried).toBeGreaterThan(300);
    expect(await stored()).toEqual(before);
  });
});
