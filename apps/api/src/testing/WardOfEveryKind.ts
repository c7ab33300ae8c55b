import type { CollectiveKind } from "@xeploai/domain";
import type { Actor } from "../access/Actor.js";
import type { TestApi } from "./execute.js";
import { makeCollective, type TestCollective } from "./makeCollectives.js";
import { asMember, makeMember, makeMembers, type TestMember } from "./makeMembers.js";
import { planOf } from "./makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "./makeUnits.js";

export interface ReviewOfRound {
  id: string;
  kind: string;
  subjectId: string;
  unitId: string;
  participation: string;
  reason: string | null;
  postGroup: string | null;
  state: string;
}

/**
 * A ward with its Party committee, People's Committee and Women's Union, each led by people of its office cell, and a
 * residential cell with a secretary who leads nothing else.
 */
export class WardOfEveryKind {
  roundId = "";
  readonly #actors = new Map<string, Promise<Actor>>();

  private constructor(
    readonly api: TestApi,
    readonly ward: TestUnit,
    readonly office: TestUnit,
    readonly residents: TestUnit,
    /** Secretary of the Party committee. */
    readonly secretary: TestMember,
    /** Chair of the People's Committee, deputy secretary. */
    readonly chair: TestMember,
    /** Vice chair of the People's Committee. */
    readonly viceChair: TestMember,
    /** Head of the Women's Union, in the Party committee. */
    readonly women: TestMember,
    /** Secretary of the residential cell, without a collective. */
    readonly cellSecretary: TestMember,
    readonly committee: TestCollective,
    readonly government: TestCollective,
    readonly union: TestCollective,
    readonly administrator: Actor,
  ) {}

  static async make(api: TestApi): Promise<WardOfEveryKind> {
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    await db.query(`UPDATE organisations SET founded_on = '2003-11-06'`);
    const office = await makeUnit(db, ward, "CELL", "Chi bộ Cơ quan phường");
    const residents = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    const person = (fullName: string, isStateEmployee = true) =>
      makeMember(db, office, { fullName, isStateEmployee });
    const secretary = await person("Đỗ Thị Thư");
    const chair = await person("Đặng Văn Tịch");
    const viceChair = await person("Bùi Văn Phó");
    const women = await person("Lê Thị Hội");
    const cellSecretary = await makeMember(db, residents, { fullName: "Vũ Văn Chi" });
    await makeMembers(db, residents, 3);
    await db.query(
      `INSERT INTO posts (member_id, organisation_id, kind, title, is_head, valid_from)
       VALUES ($1, $2, 'PARTY', 'Bí thư chi bộ', true, '2015-06-01')`,
      [cellSecretary.id, residents.id],
    );
    const body = (kind: CollectiveKind, name: string, people: readonly TestMember[]) =>
      makeCollective(db, ward, kind, name, people);
    return new WardOfEveryKind(
      api,
      ward,
      office,
      residents,
      secretary,
      chair,
      viceChair,
      women,
      cellSecretary,
      await body("PARTY_COMMITTEE", "Đảng ủy phường", [secretary, chair, women]),
      await body("PEOPLES_COMMITTEE", "Ủy ban nhân dân phường", [chair, viceChair]),
      await body("MASS_ORGANISATION_STANDING", "Ban Thường vụ Hội Phụ nữ phường", [women]),
      await makeActor(db, "WARD_ADMINISTRATOR", ward),
    );
  }

  plan(year: number) {
    return planOf(this.ward, {
      year,
      planIssuedOn: "2018-11-20",
      deadlineOn: `${Math.max(year, 2019)}-12-15`,
      asOf: `${year}-11-20`,
      steps: [],
    });
  }

  async open(year: number): Promise<void> {
    const input = { quotaRounding: "FLOOR" as const, ...this.plan(year) };
    this.roundId = (await this.api.services.rounds.open(this.administrator, input)).id;
  }

  async reviews(): Promise<ReviewOfRound[]> {
    return this.api.dataSource.query(
      `SELECT id, subject_kind AS kind, COALESCE(member_id, organisation_id, collective_id) AS "subjectId",
              cell_id AS "unitId", participation, reason, post_group AS "postGroup", state
         FROM reviews WHERE round_id = $1 ORDER BY id`,
      [this.roundId],
    );
  }

  async reviewOf(kind: string, { id }: { id: string }): Promise<string> {
    const found = (await this.reviews()).find((it) => it.kind === kind && it.subjectId === id);
    if (!found) throw new RangeError(`no ${kind} review of ${id}`);
    return found.id;
  }

  /** Brings reviews to a state, as steps that are not the matter of the test would. */
  async put(state: string, ...ids: string[]): Promise<void> {
    await this.api.dataSource.query(
      `UPDATE reviews SET state = $1, state_since = '2018-11-25',
         draft_sent_on = CASE WHEN subject_kind = 'COLLECTIVE' THEN date '2018-11-25' END WHERE id = ANY ($2::uuid[])`,
      [state, ids],
    );
  }

  /** The member signed in; always the same account. */
  as(member: TestMember): Promise<Actor> {
    const signedIn = this.#actors.get(member.id) ?? asMember(this.api.dataSource, member);
    this.#actors.set(member.id, signedIn);
    return signedIn;
  }
}
