import type { Actor } from "../access/Actor.js";
import type { ApiError, TestApi } from "./execute.js";
import { type HeldAnswer, holdBallot } from "./holdBallot.js";
import { asMember, makeMember, makeMembers, type TestMember } from "./makeMembers.js";
import { ProcedureDriver, votesFor } from "./makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "./makeUnits.js";
import { DECIDE, MEET, SEAL } from "./procedureDocuments.js";

type Variables = Record<string, unknown>;

/**
 * A cell with everyone a round must tell apart, and who acts on it. Ten are rated; nine are convened to vote, so that
 * five votes carry. Every act is sent as its document, with what the test says otherwise.
 */
export class CellOfTwelve {
  roundId = "";
  /** Review of each member to be rated. */
  readonly reviewOf = new Map<string, string>();

  private constructor(
    private readonly api: TestApi,
    readonly ward: TestUnit,
    readonly cell: TestUnit,
    /** Seven ordinary, then the official, the probationary, the committee's, the newly admitted, the exempt. */
    readonly everyone: readonly TestMember[],
    readonly administrator: Actor,
    /** The first member. */
    readonly secretary: Actor,
    /** The second member. */
    readonly writer: Actor,
    /** The tenth member. */
    readonly committee: Actor,
    readonly otherCommittee: Actor,
  ) {}

  static async make(api: TestApi): Promise<CellOfTwelve> {
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 5");
    const ordinary = await makeMembers(db, cell, 7);
    const official = await makeMember(db, cell, { fullName: "Phạm Thị Công", isStateEmployee: true });
    const probationary = await makeMember(db, cell, { admittedOn: "2018-01-10" });
    const member = await makeMember(db, cell, { fullName: "Đỗ Văn Ủy" });
    const fresh = await makeMember(db, cell, { admittedOn: "2018-09-01" });
    const exempt = await makeMember(db, cell, { periods: [{ kind: "EXEMPT", from: "2017-01-01" }] });
    return new CellOfTwelve(
      api,
      ward,
      cell,
      [...ordinary, official, probationary, member, fresh, exempt],
      await makeActor(db, "WARD_ADMINISTRATOR", ward),
      await asMember(db, ordinary[0]!, { role: "CELL_SECRETARY", unit: cell }),
      await asMember(db, ordinary[1]!),
      await asMember(db, member, { role: "COMMITTEE", unit: ward }),
      await makeActor(db, "COMMITTEE", ward),
    );
  }

  get official(): TestMember {
    return this.everyone[7]!;
  }

  /** Brings the cell to the eve of its vote: round, self-assessments, State rating, the meeting to which all voters came. */
  async begin(): Promise<number> {
    const db = this.api.dataSource;
    const driver = new ProcedureDriver(this.api, this.administrator, this.secretary);
    this.roundId = await driver.open(this.ward);
    for (const { id, memberId, participation } of await driver.reviews(this.roundId, this.cell))
      if (participation === "RATED") this.reviewOf.set(memberId, id);
    await db.query(`UPDATE reviews SET state = 'SELF_SUBMITTED', self_level = 'GOOD' WHERE id = ANY ($1)`, [
      [...this.reviewOf.values()],
    ]);
    await db.query(`INSERT INTO state_ratings (member_id, year, level) VALUES ($1, 2018, 'GOOD')`, [
      this.official.id,
    ]);
    const { error } = await this.meet(0, 9);
    if (error) throw new Error(JSON.stringify(error));
    return this.reviewOf.size;
  }

  async send<T = Variables>(
    document: string,
    variables: Variables,
    actor: Actor,
  ): Promise<{ data: T | null; error: ApiError["extensions"] | undefined }> {
    const { data, errors } = await this.api.execute<T>(document, variables, actor);
    return { data, error: errors[0]?.extensions };
  }

  act(document: string, input: Variables, actor: Actor) {
    return this.send(document, { input }, actor);
  }

  idOf(member: TestMember): string {
    return this.reviewOf.get(member.id) ?? "";
  }

  async stored(reviewId: string) {
    return (await this.api.dataSource.query(`SELECT * FROM reviews WHERE id = $1`, [reviewId]))[0];
  }

  /** Three EXCELLENT, seven GOOD, all nine voters of one mind. */
  tallies(otherwise: Record<string, object> = {}) {
    const excellent = [0, 3, 4].map((index) => this.idOf(this.everyone[index]!));
    return [...this.reviewOf.values()].map((reviewId) => ({
      reviewId,
      ...votesFor(excellent.includes(reviewId) ? "EXCELLENT" : "GOOD", 9),
      ...otherwise[reviewId],
    }));
  }

  /** The ballot from its opening to the closed minutes, or to what stands in its way. */
  vote(more: Variables = {}): Promise<HeldAnswer<Variables>> {
    const counts = { issued: 9, returned: 9, valid: 9, invalid: 0, blank: 0 };
    const place = { roundId: this.roundId, cellId: this.cell.id };
    return holdBallot(this.api, this.secretary, { ...place, tallies: this.tallies(), ...counts, ...more });
  }

  /** The meeting to which so many voters came, and everyone who may not vote. */
  meet(version: number, present: number, more: Variables = {}, strangers: string[] = []) {
    const voters = [0, 1, 2, 3, 4, 5, 6, 7, 9].map((index) => this.everyone[index]?.id);
    const absent = voters.slice(present);
    const attendances = [...this.everyone.map((it) => it.id), ...strangers].map((memberId) =>
      absent.includes(memberId)
        ? { memberId, presence: "ABSENT_WITH_REASON", reason: "Ốm" }
        : { memberId, presence: "PRESENT" },
    );
    const place = { place: "Nhà văn hóa", chair: "Bùi Thị Chủ", clerk: "Vũ Văn Ký", heldOn: "2018-12-01" };
    const { roundId, cell } = this;
    return this.act(
      MEET,
      { roundId, cellId: cell.id, version, attendances, ...place, ...more },
      this.secretary,
    );
  }

  seal(revision: number, actor: Actor = this.secretary) {
    return this.act(SEAL, { roundId: this.roundId, unitId: this.cell.id, revision }, actor);
  }

  decide(more: Variables, actor: Actor = this.committee) {
    const plain = {
      roundId: this.roundId,
      version: 1,
      cellIds: [this.cell.id],
      resolutionNumber: "01-NQ/ĐU",
      resolvedOn: "2018-12-01",
      changes: [],
    };
    return this.act(DECIDE, { ...plain, ...more }, actor);
  }
}
