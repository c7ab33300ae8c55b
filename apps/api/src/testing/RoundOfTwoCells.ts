import type { Actor } from "../access/Actor.js";
import type { ApiError, TestApi } from "./execute.js";
import { asMember, makeMembers, type TestMember } from "./makeMembers.js";
import { ProcedureDriver } from "./makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "./makeUnits.js";

type Variables = Record<string, unknown>;

/** A ward with two cells of five and its open round of 2018, and whoever works on it. */
export class RoundOfTwoCells {
  private constructor(
    private readonly api: TestApi,
    readonly district: TestUnit,
    readonly ward: TestUnit,
    readonly cell: TestUnit,
    readonly otherCell: TestUnit,
    readonly members: readonly TestMember[],
    readonly others: readonly TestMember[],
    readonly administrator: Actor,
    /** The first member of the cell. */
    readonly secretary: Actor,
    /** The first member of the other cell. */
    readonly otherSecretary: Actor,
    readonly driver: ProcedureDriver,
    readonly roundId: string,
  ) {}

  static async make(api: TestApi): Promise<RoundOfTwoCells> {
    const db = api.dataSource;
    const { ward, district } = await makeWard(db);
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    const otherCell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 2");
    const members = await makeMembers(db, cell, 5);
    const others = await makeMembers(db, otherCell, 5);
    const administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const secretary = await asMember(db, members[0]!, { role: "CELL_SECRETARY", unit: cell });
    const otherSecretary = await asMember(db, others[0]!, { role: "CELL_SECRETARY", unit: otherCell });
    const office = await makeActor(db, "CELL_SECRETARY", ward);
    const driver = new ProcedureDriver(api, administrator, office);
    const roundId = await driver.open(ward);
    // biome-ignore format: one call
    return new RoundOfTwoCells(api, district, ward, cell, otherCell, members, others, administrator, secretary,
      otherSecretary, driver, roundId);
  }

  async send<T = Variables>(
    document: string,
    variables: Variables,
    actor: Actor = this.administrator,
  ): Promise<{ data: T | null; error: ApiError["extensions"] | undefined }> {
    const { data, errors } = await this.api.execute<T>(document, variables, actor);
    return { data, error: errors[0]?.extensions };
  }

  act<T = Variables>(document: string, input: Variables, actor: Actor = this.administrator) {
    return this.send<T>(document, { input }, actor);
  }

  /** The stored review of a member, as member. */
  async review({ id }: TestMember) {
    const rows = await this.api.dataSource.query(
      `SELECT * FROM reviews WHERE round_id = $1 AND member_id = $2 AND subject_kind = 'MEMBER'`,
      [this.roundId, id],
    );
    return rows[0];
  }
}
