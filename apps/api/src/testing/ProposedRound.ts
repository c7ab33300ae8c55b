import type { Level } from "@xeploai/domain";
import type { Actor } from "../access/Actor.js";
import type { TestApi } from "./execute.js";
import { makeActor, makeRatedMembers, makeRound, makeUnit, type TestUnit } from "./makeUnits.js";

/** Members of one cell who wait for their committee's decision. */
export interface ProposedMembers {
  count: number;
  proposed: Level;
  /** Group of the quota, where the edition counts in groups. */
  group?: string;
}

/** A round of one ward whose one cell has proposed everybody's level. */
export class ProposedRound {
  private constructor(
    readonly api: TestApi,
    readonly ward: TestUnit,
    readonly cell: TestUnit,
    readonly id: string,
    readonly year: number,
    readonly committee: Actor,
    /** Of the round, as long as not everybody is decided. */
    readonly version: number,
    private readonly secretary: Actor,
  ) {}

  #seals = 0;

  static async make(
    api: TestApi,
    parent: TestUnit,
    name: string,
    members: readonly ProposedMembers[],
    year = 2018,
  ): Promise<ProposedRound> {
    const db = api.dataSource;
    const ward = await makeUnit(db, parent, "WARD", `Đảng bộ phường ${name}`);
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    const id = await makeRound(db, ward, year);
    const [{ version }] = await db.query(
      `WITH set AS (UPDATE rounds SET edition_code = CASE WHEN year >= 2025 THEN '2025' ELSE edition_code END
                     WHERE id = $1 RETURNING version) SELECT version FROM set`,
      [id],
    );
    const committee = await makeActor(db, "COMMITTEE", ward);
    const round = new ProposedRound(
      api,
      ward,
      cell,
      id,
      year,
      committee,
      version,
      await makeActor(db, "CELL_SECRETARY", cell),
    );
    for (const it of members) await round.propose(it);
    return round;
  }

  /** More members, proposed and sealed now; their reviews in no particular order. */
  async propose({ count, proposed, group }: ProposedMembers): Promise<string[]> {
    const db = this.api.dataSource;
    await makeRatedMembers(db, { roundId: this.id, year: this.year, cell: this.cell }, [{ count, proposed }]);
    const [rows]: [{ id: string }[]] = await db.query(
      `UPDATE reviews SET state = 'PROPOSED', quota_group = $2 WHERE round_id = $1 AND state = 'DRAFT' RETURNING id`,
      [this.id, group ?? null],
    );
    await this.api.services.seals.seal(this.secretary, {
      roundId: this.id,
      unitId: this.cell.id,
      revision: this.#seals,
    });
    this.#seals += 1;
    return rows.map((it) => it.id);
  }

  /** Reviews proposed at a level and not decided. */
  async open(proposed: Level): Promise<string[]> {
    const rows: { id: string }[] = await this.api.dataSource.query(
      `SELECT id FROM reviews WHERE round_id = $1 AND proposed_level = $2 AND decided_level IS NULL ORDER BY id`,
      [this.id, proposed],
    );
    return rows.map((it) => it.id);
  }

  /** Decides some of them as proposed, in one act; a resolution number of its own for each. */
  decide(reviewIds: readonly string[], number: string, changes: object[] = [], actor = this.committee) {
    return this.api.services.decisions.decide(actor, {
      roundId: this.id,
      version: this.version,
      subjectKind: "MEMBER",
      cellIds: [this.cell.id],
      reviewIds: [...reviewIds],
      resolutionNumber: number,
      resolvedOn: "2018-11-20",
      changes: changes as never,
    });
  }

  async excellent(): Promise<string[]> {
    const rows: { id: string }[] = await this.api.dataSource.query(
      `SELECT id FROM reviews WHERE round_id = $1 AND decided_level = 'EXCELLENT'`,
      [this.id],
    );
    return rows.map((it) => it.id);
  }

  /** Counters of every session with the figures counted anew from the reviews: decided EXCELLENT, and the base. */
  async counters(): Promise<
    { group: string; base: number; excellent: number; allowed: number; counted: number }[]
  > {
    return this.api.dataSource.query(
      `SELECT c.quota_group AS "group", c.base, c.excellent, c.allowed,
              (SELECT count(*)::int FROM reviews r WHERE r.round_id = s.round_id AND r.subject_kind = c.subject_kind
                  AND r.decided_level = 'EXCELLENT'
                  AND (c.quota_group = '' OR r.quota_group = c.quota_group)) AS counted
         FROM quota_counters c JOIN decision_sessions s ON s.id = c.session_id
        WHERE s.round_id = $1 AND s.closed_at IS NULL ORDER BY 1`,
      [this.id],
    );
  }
}
