import type { DataSource } from "typeorm";
import type { Actor } from "../access/Actor.js";
import { makeCollective, makePost } from "./makeEvaluators.js";
import { asMember, makeMember, type TestMember } from "./makeMembers.js";
import { makeActor, makeUnit, type TestUnit } from "./makeUnits.js";

/** Who acts in the year of a school's cell. */
export interface SchoolPeople {
  /** Secretary of the cell, in no collective. */
  secretary: TestMember;
  headmistress: TestMember;
  /** In the leadership with the headmistress and one more. */
  deputy: TestMember;
  third: TestMember;
  /** State employee, moved here in August from the neighbourhood's cell, where the teacher lives. */
  teacher: TestMember;
}

/**
 * A ward with the cell of its primary school, the school's leadership in that cell, and the cell of a neighbourhood. Here
 * stand all four kinds of subject: the cell, the leadership, its deputy head as cadre, the teacher as member.
 */
export class SchoolCell {
  readonly #actors = new Map<string, Promise<Actor>>();

  private constructor(
    private readonly db: DataSource,
    readonly ward: TestUnit,
    readonly cell: TestUnit,
    readonly neighbourhood: TestUnit,
    readonly people: SchoolPeople,
    readonly leadershipId: string,
    /** The ward's office, which speaks on its cells within its function. */
    readonly officeId: string,
    readonly administrator: Actor,
    readonly secretary: Actor,
    readonly neighbourhoodSecretary: Actor,
  ) {}

  static async make(db: DataSource, district: TestUnit, year: number): Promise<SchoolCell> {
    const ward = await makeUnit(db, district, "WARD", "Đảng bộ phường Ngọc Thụy");
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ Trường Tiểu học Hoa Sen");
    const neighbourhood = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 3");
    await db.query(
      `UPDATE organisations SET founded_on = '1990-01-01', type = CASE WHEN id = $2 THEN 'SCHOOL' ELSE 'RESIDENTIAL' END
        WHERE id = ANY ($1::uuid[])`,
      [[ward.id, cell.id, neighbourhood.id], cell.id],
    );
    const at = (unit: TestUnit, fullName: string) => makeMember(db, unit, { fullName });
    const people = {
      secretary: await at(cell, "Lý Thị Thư"),
      headmistress: await at(cell, "Đào Thị Hiệu"),
      deputy: await at(cell, "Vũ Văn Phó"),
      third: await at(cell, "Trịnh Văn Tạp"),
      teacher: await makeMember(db, cell, {
        fullName: "Ngô Thị Giáo",
        isStateEmployee: true,
        joinedOn: `${year}-08-01`,
      }),
    };
    await db.query(
      `INSERT INTO memberships (member_id, organisation_id, kind, valid_from, valid_to) VALUES ($1, $2, 'OFFICIAL', '2010-01-01', $3)`,
      [people.teacher.id, neighbourhood.id, `${year}-08-01`],
    );
    await makePost(db, people.secretary, cell, { rank: "HEAD" });
    const { headmistress, deputy, third } = people;
    const leadershipId = await makeCollective(
      db,
      cell,
      "UNIT_LEADERSHIP",
      "Ban Giám hiệu",
      [headmistress, deputy, third],
      "STATE",
    );
    const wardSecretary = await at(neighbourhood, "Bùi Văn Phường");
    await makePost(db, wardSecretary, ward, { rank: "HEAD" });
    const chief = await at(neighbourhood, "Hồ Thị Văn");
    const officeId = await makeCollective(db, ward, "UNIT_LEADERSHIP", "Văn phòng Đảng ủy", [chief]);
    const neighbour = await at(neighbourhood, "Mai Văn Xóm");
    const secretary = await asMember(db, people.secretary, { role: "CELL_SECRETARY", unit: cell });
    const ofNeighbourhood = await asMember(db, neighbour, { role: "CELL_SECRETARY", unit: neighbourhood });
    await db.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from)
       SELECT g.*, '2018-01-01' FROM unnest($1::uuid[], $2::text[], $3::uuid[]) AS g`,
      [
        [secretary.accountId, ofNeighbourhood.accountId],
        ["CELL_SECRETARY", "CELL_SECRETARY"],
        [cell.id, neighbourhood.id],
      ],
    );
    const administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    // biome-ignore format: one call
    const made = new SchoolCell(db, ward, cell, neighbourhood, people, leadershipId, officeId, administrator, secretary,
      ofNeighbourhood);
    made.#actors.set(people.secretary.id, Promise.resolve(secretary));
    return made;
  }

  get members(): TestMember[] {
    return Object.values(this.people);
  }

  /** The member signed in; always the same account. */
  async as(memberId: string): Promise<Actor> {
    const known = this.#actors.get(memberId);
    if (known) return known;
    const signedIn = asMember(this.db, { id: memberId, fullName: "", cell: this.cell });
    this.#actors.set(memberId, signedIn);
    return signedIn;
  }
}
