import type { GraphQLSchema } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "../access/Actor.js";
import { createSchema } from "../schema.js";
import { startTestApi, type TestApi } from "../testing/execute.js";
import { PublishedCell } from "../testing/PublishedCell.js";
import { plantClosedRound } from "../testing/plantClosedRound.js";
import { sampleCall } from "./sampleCall.js";

/** Mutations that touch no round that is there: records, accounts, plans of rounds to come, one's own settings. */
const OF_NO_ROUND = [
  "signIn",
  "signOut",
  "changePassword",
  "createAccount",
  "updateAccount",
  "resetPassword",
  "setProcedureSetting",
  "markNotificationsRead",
  "saveMailAddress",
  "createOrganisation",
  "updateOrganisation",
  "createCollective",
  "updateCollective",
  "dissolveCollective",
  "appointToCollective",
  "leaveCollective",
  "createMember",
  "updateMember",
  "mapRosterImport",
  "applyRosterImport",
  "transferMember",
  "recordActivityPeriod",
  "endMembership",
  "mergeCell",
  "setResidence",
  "assignPartyGroup",
  "openRound",
  "draftPlan",
  "savePlan",
  "issuePlan",
];

/** The one act that may follow the closing, since faults are found later. */
const AFTER_CLOSING = ["rerate"];

/** Acts on many at once: each review answers for itself, as the last test shows. */
const ONE_BY_ONE = ["startBulk", "undoBulk"];

/** Acts on a plan in force, locked with its round: `planToMeeting.test.ts` refuses them where the round is closed. */
const ON_A_PLAN = ["startAmendment", "discardAmendment", "issueAmendment"];

/** What somebody may be told who has no part in the act. */
const NOT_HIS = ["FORBIDDEN", "NOT_FOUND", "OWN_CASE"];

describe("a closed round", () => {
  let api: TestApi;
  let schema: GraphQLSchema;
  let w: PublishedCell;
  let actors: readonly Actor[];
  let ids: Readonly<Record<string, unknown>>;

  beforeAll(async () => {
    schema = await createSchema(null);
    api = await startTestApi();
    w = await PublishedCell.make(api);
    ({ actors, ids } = await plantClosedRound(api, w));
  }, 120_000);
  afterAll(() => api?.close());

  const mutations = () => Object.values(schema.getMutationType()?.getFields() ?? {});
  /** Everything the round holds, by what changes with each write. */
  const stored = () =>
    api.dataSource.query(
      `SELECT (SELECT count(*) FROM audit_entries WHERE payload::jsonb ->> 'action' <> 'session:open') AS entries,
              (SELECT array_agg(xmin::text ORDER BY id) FROM rounds) AS rounds,
              (SELECT array_agg(xmin::text ORDER BY id) FROM reviews) AS reviews,
              (SELECT array_agg(xmin::text ORDER BY id) FROM decisions) AS decisions,
              (SELECT array_agg(xmin::text ORDER BY id) FROM stored_files) AS files,
              (SELECT array_agg(xmin::text ORDER BY id) FROM ballots) AS ballots,
              (SELECT array_agg(xmin::text ORDER BY id) FROM meetings) AS meetings`,
    );

  it("refuses every mutation that touches it with one sentence, whoever tries, and stays as it was", async () => {
    const before = await stored();
    const wrong: string[] = [];
    for (const field of mutations()) {
      if ([...OF_NO_ROUND, ...ONE_BY_ONE, ...ON_A_PLAN, ...AFTER_CLOSING].includes(field.name)) continue;
      const call = sampleCall("mutation", field, { ...ids, ...(ids[field.name] as object) });
      const codes: string[] = [];
      for (const actor of actors) {
        const { data, errors } = await api.execute(call.document, call.variables, actor);
        codes.push(errors[0]?.extensions.code ?? `done ${JSON.stringify(data)}`);
      }
      const isRefused = codes.includes("ROUND_NOT_OPEN");
      if (!isRefused || codes.some((it) => it !== "ROUND_NOT_OPEN" && !NOT_HIS.includes(it)))
        wrong.push(`${field.name}: ${codes.join(", ")}`);
    }
    expect(wrong).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  it("refuses work on many at once for each of its reviews, or has none of them in the list", async () => {
    const [office] = actors;
    const { data, errors } = await api.execute<{ bulkPreview: { ready: number } }>(
      `query ($act: BulkAct!, $filter: ReviewFilter!) { bulkPreview(input: { act: $act, filter: $filter }) { ready } }`,
      { act: "RETURN", filter: { roundId: w.roundId } },
      office ?? null,
    );
    expect(errors).toEqual([]);
    expect(data?.bulkPreview.ready).toBe(0);
  });

  it("is named in the list of what touches no round by mutations that exist", () => {
    const names = mutations().map(({ name }) => name);
    expect(OF_NO_ROUND.filter((it) => !names.includes(it))).toEqual([]);
  });
});
