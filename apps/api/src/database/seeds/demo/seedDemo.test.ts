import { createHash } from "node:crypto";
import { checkCountingMinutes, editionByCode, excellentQuota } from "@xeploai/domain";
import type { DataSource } from "typeorm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findParticipants } from "../../../modules/rounds/participants.js";
import { createTestDatabase, type TestDatabase } from "../../../testing/testDatabase.js";
import type { Tx } from "../../Door.js";
import { createDataSource } from "../../dataSource.js";
import { seedReference } from "../reference/seedReference.js";
import { answerKey } from "./answerKey.js";
import { demoAccounts } from "./demoAccounts.js";
import { isEmpty, seedDemo } from "./seedDemo.js";

// biome-ignore format: a list of tables reads better packed
const TABLES = [
  "organisations", "organisation_parents", "tree_nodes", "members", "memberships", "collectives", "posts", "activity_periods", "disciplines",
  "state_ratings", "account_grants", "rounds", "round_steps", "reviews", "self_assessments", "meetings", "attendances",
  "ballots", "ballot_tallies", "resolutions", "decisions",
];

async function seeded(): Promise<{ database: TestDatabase; db: DataSource; progress: number[] }> {
  const database = await createTestDatabase();
  const db = await createDataSource(database.url).initialize();
  await seedReference(db);
  expect(await isEmpty(db)).toBe(true);
  const progress: number[] = [];
  await seedDemo(db, { size: "ward", onProgress: (_, percent) => progress.push(percent) });
  return { database, db, progress };
}

async function fingerprint(db: DataSource): Promise<string> {
  const hash = createHash("sha256");
  for (const table of TABLES) {
    // Rows of the reference data get random identifiers for their links; only the demo's own are compared.
    const where = table === "organisation_parents" ? "WHERE valid_from = '2003-11-06'" : "";
    const [{ digest }] = await db.query(
      `SELECT md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest FROM (SELECT * FROM ${table} ${where}) t`,
    );
    hash.update(`${table}:${digest};`);
  }
  return hash.digest("hex");
}

describe("seedDemo", () => {
  let database: TestDatabase;
  let db: DataSource;
  let progress: number[];
  const count = async (sql: string, values: unknown[] = []): Promise<number> => {
    const [row] = await db.query(`SELECT count(*) AS count FROM ${sql}`, values);
    return row.count;
  };

  beforeAll(async () => {
    ({ database, db, progress } = await seeded());
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  it("reports its progress from the beginning to the end", () => {
    expect(progress.at(-1)).toBe(100);
    expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  });

  it("loads once: a database with people is left alone", async () => {
    expect(await isEmpty(db)).toBe(false);
    expect(await db.query("SELECT value FROM settings WHERE key = 'demo'")).toEqual([{ value: "ward" }]);
    const before = await count("members");
    await expect(seedDemo(db, { size: "ward" })).rejects.toThrow();
    expect(await count("members")).toBe(before);
  });

  it("writes the acts of its rounds on the audit chains, oldest first", async () => {
    const rounds = await count("rounds");
    const resolutions = await count("resolutions");
    expect(await count("audit_entries")).toBe(rounds + 2 * resolutions);
    const disorder = await count(
      `(SELECT payload::json->>'at' < lag(payload::json->>'at') OVER (PARTITION BY chain_id ORDER BY sequence) AS is_late
          FROM audit_entries) e WHERE is_late`,
    );
    expect(disorder).toBe(0);
  });

  it("is the same every time", async () => {
    const again = await seeded();
    try {
      expect(await fingerprint(again.db)).toBe(await fingerprint(db));
    } finally {
      await again.db.destroy();
      await again.database.drop();
    }
  });

  it("reproduces the published figures of phường Thượng Thanh 2020", async () => {
    const { roundId, organisationId, self, decided, rated, cells } = answerKey.publishedFigures;
    const levels = async (column: string) => {
      const rows = await db.query(
        `SELECT count(*) FILTER (WHERE ${column} = 'EXCELLENT') AS e, count(*) FILTER (WHERE ${column} = 'GOOD') AS g,
                count(*) FILTER (WHERE ${column} = 'SATISFACTORY') AS s, count(*) FILTER (WHERE ${column} = 'UNSATISFACTORY') AS u
           FROM reviews WHERE round_id = $1 AND participation = 'RATED'`,
        [roundId],
      );
      return [rows[0].e, rows[0].g, rows[0].s, rows[0].u];
    };
    expect(await levels("self_level")).toEqual(self);
    expect(await levels("proposed_level")).toEqual(self);
    expect(await levels("decided_level")).toEqual(decided);
    expect(await count("reviews WHERE round_id = $1 AND participation = 'RATED'", [roundId])).toBe(rated);
    expect(await count("tree_nodes WHERE parent_id = $1", [organisationId])).toBe(cells);
    expect(
      await count("reviews r WHERE round_id = $1 AND participation <> 'RATED' AND reason IS NULL", [roundId]),
    ).toBe(0);
    const [resolution] = await db.query(
      "SELECT excellent, good, satisfactory, unsatisfactory, excellent_allowed FROM resolutions WHERE round_id = $1",
      [roundId],
    );
    expect(resolution).toEqual({
      excellent: 126,
      good: 720,
      satisfactory: 20,
      unsatisfactory: 0,
      excellent_allowed: 141,
    });
  });

  it("balances every counting minutes and every tally, as the domain counts", async () => {
    const ballots = await db.query(`
      SELECT b.convened, b.present, b.issued, b.returned, b.valid, b.invalid, b.blank,
             (SELECT count(*) FROM attendances a WHERE a.meeting_id = b.meeting_id AND a.is_voter) AS called,
             (SELECT count(*) FROM attendances a WHERE a.meeting_id = b.meeting_id AND a.is_voter AND a.presence = 'PRESENT') AS came,
             (SELECT json_agg(json_build_object('memberId', t.review_id, 'votes', json_build_object('EXCELLENT', t.excellent,
                'GOOD', t.good, 'SATISFACTORY', t.satisfactory, 'UNSATISFACTORY', t.unsatisfactory))) FROM ballot_tallies t
               WHERE t.ballot_id = b.id) AS tallies
        FROM ballots b`);
    expect(ballots.length).toBeGreaterThan(120);
    for (const { called, came, ...minutes } of ballots) {
      expect(checkCountingMinutes(minutes)).toEqual([]);
      expect([minutes.convened, minutes.present]).toEqual([called, came]);
    }
  });

  it("agrees on every level: tallies, proposals, decisions and resolutions tell the same", async () => {
    expect(
      await count(
        `ballot_tallies t JOIN reviews r ON r.id = t.review_id WHERE t.outcome IS DISTINCT FROM r.proposed_level`,
      ),
    ).toBe(0);
    expect(
      await count(`decisions d JOIN reviews r ON r.id = d.review_id
        WHERE (d.level, d.proposed_level) IS DISTINCT FROM (r.decided_level, r.proposed_level)`),
    ).toBe(0);
    expect(
      await count(
        "reviews WHERE participation = 'RATED' AND year > 2018 AND (decided_level IS NULL OR published_at IS NULL)",
      ),
    ).toBe(0);
    expect(await count("reviews WHERE year = 2018 AND decided_level IS NOT NULL")).toBe(0);
    expect(
      await count(`self_assessments s JOIN reviews r ON r.id = s.review_id
        WHERE s.own_level IS DISTINCT FROM r.self_level OR (r.state = 'DRAFT') <> (s.submitted_at IS NULL)`),
    ).toBe(0);
    expect(
      await count(`reviews r JOIN members m ON m.id = r.member_id LEFT JOIN state_ratings s ON s.member_id = m.id AND s.year = r.year
        WHERE m.is_state_employee AND r.decided_level = 'EXCELLENT' AND s.level IS DISTINCT FROM 'EXCELLENT'`),
    ).toBe(0);
  });

  it("keeps every organisation within its quota but the one with a named override, which is one over", async () => {
    const rounds = await db.query(`
      SELECT s.round_id, s.excellent_allowed, s.override_authority, s.override_reason,
             count(*) FILTER (WHERE r.decided_level = 'EXCELLENT') AS excellent,
             count(*) FILTER (WHERE r.decided_level = 'GOOD') AS good
        FROM resolutions s JOIN reviews r ON r.round_id = s.round_id GROUP BY s.id`);
    expect(rounds).toHaveLength(6);
    for (const round of rounds) {
      const allowed = excellentQuota(round.excellent + round.good, 20);
      expect(round.excellent_allowed).toBe(allowed);
      const isPlanted = round.round_id === answerKey.overQuota.roundId;
      expect(round.excellent <= allowed).toBe(!isPlanted);
      if (isPlanted)
        expect(round).toMatchObject({
          excellent: allowed + 1,
          override_authority: answerKey.overQuota.authority,
          override_reason: answerKey.overQuota.reason,
        });
    }
  });

  it("plants its stories where the answer key says", async () => {
    const {
      tiedBallot,
      noQuorum,
      lateCell,
      emptyCell,
      unopenedRound,
      movedInOctober,
      lenientCell,
      halfWayCell,
    } = answerKey;
    expect(
      await count(
        "reviews WHERE round_id = $1 AND cell_id = $2 AND state = 'VOTED' AND proposed_level IS NULL",
        [tiedBallot.roundId, tiedBallot.cellId],
      ),
    ).toBe(1);
    expect(
      await count(
        `meetings t WHERE cell_id = $1 AND round_id = $2 AND NOT EXISTS (SELECT 1 FROM ballots b WHERE b.meeting_id = t.id)
           AND (SELECT 2 * count(*) FILTER (WHERE presence = 'PRESENT') <= count(*) FROM attendances a WHERE a.meeting_id = t.id AND a.is_voter)`,
        [noQuorum.cellId, noQuorum.roundId],
      ),
    ).toBe(1);
    expect(
      await count(
        "reviews WHERE round_id = $1 AND cell_id = $2 AND participation = 'RATED' AND state <> 'DRAFT'",
        [lateCell.roundId, lateCell.cellId],
      ),
    ).toBe(0);
    expect(await count("organisations WHERE id = $1 AND name = 'Chi bộ 9'", [emptyCell.cellId])).toBe(1);
    expect(await count("memberships WHERE organisation_id = $1", [emptyCell.cellId])).toBe(0);
    expect(
      await count("rounds WHERE organisation_id = $1 AND year = $2", [
        unopenedRound.organisationId,
        unopenedRound.year,
      ]),
    ).toBe(0);
    expect(
      await count(
        `memberships a JOIN memberships b ON b.member_id = a.member_id
          WHERE a.organisation_id = $1 AND b.organisation_id = $2 AND a.valid_to = $3 AND b.valid_from = $3`,
        [movedInOctober.fromCellId, movedInOctober.toCellId, movedInOctober.movedOn],
      ),
    ).toBe(1);
    const [lenient] = await db.query(
      `SELECT avg((proposed_level = 'EXCELLENT')::int) FILTER (WHERE cell_id = $1) AS here,
              avg((proposed_level = 'EXCELLENT')::int) FILTER (WHERE cell_id <> $1) AS elsewhere
         FROM reviews WHERE year = 2020 AND participation = 'RATED' AND round_id IN (SELECT id FROM rounds WHERE organisation_id = $2)`,
      [lenientCell.cellId, lenientCell.organisationId],
    );
    expect(Number(lenient.here)).toBeGreaterThan(3 * Number(lenient.elsewhere));
    const [half] = await db.query(
      `SELECT count(*) FILTER (WHERE state = 'DRAFT') AS open, count(*) FILTER (WHERE state = 'SELF_SUBMITTED') AS submitted
         FROM reviews WHERE round_id = $1 AND cell_id = $2 AND participation = 'RATED'`,
      [halfWayCell.roundId, halfWayCell.cellId],
    );
    expect(Math.min(half.open, half.submitted)).toBeGreaterThan(4);
  });

  it("reviews all four kinds in 2018: a ward's government has met, its committee is only reviewed, cells follow", async () => {
    const { roundId } = answerKey.lateCell;
    const kinds = await db.query(
      `SELECT subject_kind AS kind, count(*)::int AS n, count(DISTINCT state)::int AS states FROM reviews
        WHERE round_id = $1 GROUP BY 1 ORDER BY 1`,
      [roundId],
    );
    expect(kinds.map((it: { kind: string }) => it.kind)).toEqual([
      "CADRE",
      "COLLECTIVE",
      "MEMBER",
      "ORGANISATION",
    ]);
    for (const { n, states } of kinds) {
      expect(n).toBeGreaterThan(10);
      expect(states).toBeGreaterThan(1);
    }
    const states = await db.query(
      `SELECT c.kind, r.state, (SELECT count(*)::int FROM posts p WHERE p.collective_id = c.id) AS people,
              (SELECT count(*)::int FROM posts p WHERE p.collective_id = c.id AND p.is_head) AS heads
         FROM reviews r JOIN collectives c ON c.id = r.collective_id
        WHERE r.round_id = $1 AND c.kind IN ('PARTY_COMMITTEE', 'PEOPLES_COMMITTEE') ORDER BY c.kind`,
      [roundId],
    );
    expect(states).toEqual([
      { kind: "PARTY_COMMITTEE", state: "REVIEW_ONLY", people: 9, heads: 1 },
      { kind: "PEOPLES_COMMITTEE", state: "COMPILED", people: 3, heads: 1 },
    ]);
    expect(
      await count(
        `collectives c WHERE NOT EXISTS (SELECT 1 FROM posts p WHERE p.collective_id = c.id AND p.is_head)`,
      ),
    ).toBe(0);
    expect(await count(`reviews WHERE subject_kind <> 'MEMBER' AND year <> 2018`)).toBe(0);
  });

  it("takes part in as opening the same round would", async () => {
    const stored = await db.query(
      `SELECT r.year, rd.as_of AS "asOf", rd.organisation_id AS "organisationId", r.subject_kind AS kind, r.participation,
              r.reason, r.cap, r.cell_id AS "unitId", COALESCE(r.member_id, r.organisation_id, r.collective_id) AS id
         FROM reviews r JOIN rounds rd ON rd.id = r.round_id WHERE r.year = 2018 AND r.subject_kind <> 'MEMBER'`,
    );
    const [{ asOf }] = stored;
    const found = [];
    for (const organisationId of new Set<string>(
      stored.map((it: { organisationId: string }) => it.organisationId),
    )) {
      const [{ lo, hi }] = await db.query(`SELECT lo, hi FROM tree_nodes WHERE organisation_id = $1`, [
        organisationId,
      ]);
      const scope = { treeId: 1, lo, hi, asOf, year: 2018 };
      const participants = await db.transaction((tx) =>
        findParticipants(tx as Tx, scope, editionByCode("2018")),
      );
      found.push(...participants.filter((it) => it.subjectKind !== "MEMBER"));
    }
    const key = (...parts: unknown[]) => parts.join(" ");
    expect(
      found
        .map((it) =>
          key(
            it.subjectKind,
            it.memberId ?? it.organisationId ?? it.collectiveId,
            it.unitId,
            it.participation,
            it.reason,
            it.cap,
          ),
        )
        .toSorted(),
    ).toEqual(
      stored
        .map((it: Record<string, unknown>) =>
          key(it.kind, it.id, it.unitId, it.participation, it.reason, it.cap),
        )
        .toSorted(),
    );
  });

  it("gives each account its member: the secretary of the cell half-way, one who has written nothing, one with results", async () => {
    const reviewsOf = (username: string, year: number) =>
      db.query(
        `SELECT r.state, r.decided_level, r.cell_id, EXISTS (SELECT 1 FROM self_assessments s WHERE s.review_id = r.id) AS "hasWritten"
           FROM accounts a JOIN reviews r ON r.member_id = a.member_id WHERE a.username = $1 AND r.year = $2
            AND r.subject_kind = 'MEMBER' AND r.participation = 'RATED'`,
        [username, year],
      );
    const { cellId } = answerKey.halfWayCell;
    expect(await reviewsOf("dangvien.ngocthuy", 2018)).toMatchObject([
      { state: "DRAFT", cell_id: cellId, hasWritten: false },
    ]);
    expect(await reviewsOf("bithu.ngocthuy", 2018)).toMatchObject([{ cell_id: cellId }]);
    expect(await reviewsOf("dangvien2.ngocthuy", 2020)).toMatchObject([{ state: "PUBLISHED" }]);
    expect(await reviewsOf("danguy.ngocthuy", 2018)).toMatchObject([{ state: "PROPOSED" }]);
    const accounts = await db.query("SELECT username, display_name FROM accounts ORDER BY username");
    const shown = demoAccounts().map((it) => ({ username: it.username, display_name: it.displayName }));
    expect(shown.toSorted((a, b) => (a.username < b.username ? -1 : 1))).toEqual(accounts);
  });
});
