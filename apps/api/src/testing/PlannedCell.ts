import type { Actor } from "../access/Actor.js";
import type { PlanContentType } from "../modules/plans/planContent.type.js";
import type { ApiError, TestApi } from "./execute.js";
import { begunPlan, issuedPlan } from "./issuedPlan.js";
import { asMember, makeMembers, type TestMember } from "./makeMembers.js";
import { ProcedureDriver, votesFor } from "./makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "./makeUnits.js";

/** A cell of ordinary members under an issued plan, on the eve of its vote: all have handed in, all came to the meeting. */
export class PlannedCell {
  private constructor(
    readonly api: TestApi,
    readonly ward: TestUnit,
    readonly cell: TestUnit,
    readonly members: readonly TestMember[],
    /** The first member. */
    readonly secretary: Actor,
    readonly office: Actor,
    readonly roundId: string,
    /** Review of each member, by member. */
    readonly reviewOf: ReadonlyMap<string, string>,
  ) {}

  /** The clock of `api` stands on or after 1 December 2018. */
  static async make(api: TestApi, size: number, plan: Partial<PlanContentType>): Promise<PlannedCell> {
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 3");
    await db.query(`UPDATE organisations SET founded_on = '1990-01-01', type = 'RESIDENTIAL'`);
    const members = await makeMembers(db, cell, size);
    const secretary = await asMember(db, members[0]!, { role: "CELL_SECRETARY", unit: cell });
    await db.query(
      `INSERT INTO account_grants (account_id, role, organisation_id, valid_from) VALUES ($1, 'CELL_SECRETARY', $2, '2018-01-01')`,
      [secretary.accountId, cell.id],
    );
    const office = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const ask = async <T>(document: string, variables: object, actor: Actor) => {
      const { data, errors } = await api.execute<Record<string, T>>(document, { ...variables }, actor);
      return { data: Object.values(data ?? {})[0] as T, error: errors[0]?.extensions };
    };
    const begun = await begunPlan(ask, ward, office, 2018);
    const roundId = await issuedPlan(ask, begun.plan, office, 2018, undefined, plan);
    const reviews: { id: string; memberId: string }[] = await db.query(
      `SELECT id, member_id AS "memberId" FROM reviews WHERE round_id = $1 AND subject_kind = 'MEMBER' AND participation = 'RATED'`,
      [roundId],
    );
    await db.query(`UPDATE reviews SET state = 'SELF_SUBMITTED' WHERE id = ANY ($1)`, [
      reviews.map(({ id }) => id),
    ]);
    const driver = new ProcedureDriver(api, office, secretary);
    await driver.meet(roundId, cell);
    const reviewOf = new Map(reviews.map(({ id, memberId }) => [memberId, id]));
    return new PlannedCell(api, ward, cell, members, secretary, office, roundId, reviewOf);
  }

  get place() {
    return { roundId: this.roundId, cellId: this.cell.id };
  }

  reviewIdOf(member: number): string {
    return this.reviewOf.get(this.members[member]?.id ?? "") ?? "";
  }

  /** Votes of everybody for GOOD, but for those said otherwise by member. */
  tallies(
    otherwise: Record<number, object> = {},
    members: readonly number[] = this.members.map((_, at) => at),
  ) {
    return members.map((at) => ({
      reviewId: this.reviewIdOf(at),
      ...votesFor("GOOD", this.members.length),
      ...otherwise[at],
    }));
  }

  async act<T = Record<string, unknown>>(
    document: string,
    input: object,
    actor: Actor = this.secretary,
  ): Promise<{ data: T | null; error: ApiError["extensions"] | undefined }> {
    const { data, errors } = await this.api.execute<Record<string, T>>(document, { input }, actor);
    return { data: Object.values(data ?? {})[0] ?? null, error: errors[0]?.extensions };
  }
}
