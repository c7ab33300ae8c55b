import type { Actor } from "../access/Actor.js";
import type { ApiError, TestApi } from "./execute.js";
import { asMember, makeMembers, type TestMember } from "./makeMembers.js";
import { ProcedureDriver } from "./makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "./makeUnits.js";
import { CASE, DECIDE, PUBLISH } from "./procedureDocuments.js";

type Variables = Record<string, unknown>;

interface PublishedReview {
  id: string;
  memberId: string;
  level: string;
}

/**
 * A ward of one cell of eighteen whose results are published on 1 December 2018: two EXCELLENT, fifteen GOOD and one
 * SATISFACTORY, so that the quota of two is full.
 */
export class PublishedCell {
  private constructor(
    private readonly api: TestApi,
    readonly ward: TestUnit,
    readonly cell: TestUnit,
    readonly roundId: string,
    readonly administrator: Actor,
    /** Who decided. */
    readonly committee: Actor,
    readonly otherCommittee: Actor,
    readonly reviews: readonly PublishedReview[],
    private readonly members: readonly TestMember[],
  ) {}

  static async make(api: TestApi): Promise<PublishedCell> {
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 1");
    const members = await makeMembers(db, cell, 18);
    const administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const committee = await makeActor(db, "COMMITTEE", ward);
    const driver = new ProcedureDriver(api, administrator, await makeActor(db, "CELL_SECRETARY", ward));
    const roundId = await driver.open(ward);
    await driver.propose(roundId, cell, 2, 18);
    const proposed = await driver.reviews(roundId, cell);
    const changes = [
      { reviewId: proposed[2]?.id, level: "SATISFACTORY", reason: "Vắng sinh hoạt nhiều kỳ." },
    ];
    const act = { roundId, version: 1, cellIds: [cell.id], resolutionNumber: "01-NQ/ĐU", changes };
    await api.execute(DECIDE, { input: { ...act, resolvedOn: "2018-12-01" } }, committee);
    await api.execute(PUBLISH, { input: { id: roundId, version: 2 } }, administrator);
    const reviews: PublishedReview[] = await db.query(
      `SELECT id, member_id AS "memberId", decided_level AS level FROM reviews
        WHERE round_id = $1 AND subject_kind = 'MEMBER' ORDER BY id`,
      [roundId],
    );
    const other = await makeActor(db, "COMMITTEE", ward);
    // biome-ignore format: one call
    return new PublishedCell(api, ward, cell, roundId, administrator, committee, other, reviews, members);
  }

  async send<T = Record<string, Variables>>(
    document: string,
    variables: Variables,
    actor: Actor,
  ): Promise<{ data: T | null; error: ApiError["extensions"] | undefined }> {
    const { data, errors } = await this.api.execute<T>(document, variables, actor);
    return { data, error: errors[0]?.extensions };
  }

  act<T = Record<string, Variables>>(document: string, input: Variables, actor: Actor) {
    return this.send<T>(document, { input }, actor);
  }

  /** A review by the level it came to, and its member. */
  async person(level: string, index = 0): Promise<{ reviewId: string; actor: Actor }> {
    const review = this.reviews.filter((it) => it.level === level)[index];
    const member = this.members.find((it) => it.id === review?.memberId);
    if (!review || !member) throw new RangeError(`no review at ${level}`);
    return { reviewId: review.id, actor: await asMember(this.api.dataSource, member) };
  }

  async record(reviewId: string, actor: Actor): Promise<Variables> {
    const { data } = await this.send(CASE, { reviewId }, actor);
    return data?.caseRecord ?? {};
  }

  async version(reviewId: string): Promise<number> {
    const rows = await this.api.dataSource.query(`SELECT version FROM reviews WHERE id = $1`, [reviewId]);
    return rows[0].version;
  }
}
