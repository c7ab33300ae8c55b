import { randomUUID } from "node:crypto";
import type { Actor } from "../access/Actor.js";
import type { SessionActInput } from "../modules/meetings/sessionAct.inputs.js";
import type { ApiError, TestApi } from "./execute.js";
import { asMember, makeMembers, type TestMember } from "./makeMembers.js";
import { ProcedureDriver } from "./makeProcedure.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "./makeUnits.js";
import { AGREE, ASSIGN, CALL_ROLL, CLOSE, MEETING_WORK, OPEN, PLAN, SEND } from "./sessionDocuments.js";

type Variables = Record<string, unknown>;

export interface HallSession {
  id: string;
  version: number;
  state: string;
  convened: number;
  present: number;
  hasQuorum: boolean;
  roll: { isVoter: boolean; presence: string | null; member: { id: string } }[];
  items: {
    id: string;
    reviewId: string;
    memberId: string | null;
    name: string;
    position: string;
    state: string;
    conclusion: string | null;
    spread: { given: number; excellent: number | null; good: number | null } | null;
  }[];
  opinions: { id: string; text: string; speaker: string }[];
}

export interface MeetingAnswer {
  version: number;
  convened: number;
  present: number;
  sessions: {
    id: string;
    version: number;
    heldOn: string;
    convened: number;
    present: number;
    hasQuorum: boolean;
    itemsDone: number;
  }[];
  lackReview: { id: string }[];
  vote: { convened: number; present: number; required: number; hasQuorum: boolean } | null;
  faults: { code: string }[];
  splitRefusals: { code: string }[];
}

/** A cell with a secretary, a deputy and its Party groups of equal size, everybody's self-assessment handed in. */
export class LargeCell {
  roundId = "";

  private constructor(
    private readonly api: TestApi,
    readonly ward: TestUnit,
    readonly cell: TestUnit,
    readonly groups: readonly TestUnit[],
    readonly members: readonly TestMember[],
    readonly administrator: Actor,
    /** The first member. */
    readonly secretary: Actor,
  ) {}

  static async make(api: TestApi, size: number, groups: number): Promise<LargeCell> {
    const db = api.dataSource;
    const { ward } = await makeWard(db);
    const cell = await makeUnit(db, ward, "CELL", "Chi bộ tổ dân phố số 7");
    const units: TestUnit[] = [];
    for (let number = 1; number <= groups; number += 1)
      units.push(await makeUnit(db, cell, "PARTY_GROUP", `Tổ đảng số ${number}`));
    const members = await makeMembers(db, cell, size);
    await db.query(
      `INSERT INTO posts (member_id, organisation_id, kind, title, is_head, is_deputy, valid_from) VALUES
        ($1, $3, 'PARTY', 'Bí thư chi bộ', true, false, '2015-01-01'), ($2, $3, 'PARTY', 'Phó bí thư chi bộ', false, true, '2015-01-01')`,
      [members[0]?.id, members[1]?.id, cell.id],
    );
    const administrator = await makeActor(db, "WARD_ADMINISTRATOR", ward);
    const secretary = await asMember(db, members[0]!, { role: "CELL_SECRETARY", unit: cell });
    return new LargeCell(api, ward, cell, units, members, administrator, secretary);
  }

  get key(): { roundId: string; cellId: string } {
    return { roundId: this.roundId, cellId: this.cell.id };
  }

  async openRound(year = 2018): Promise<void> {
    const driver = new ProcedureDriver(this.api, this.administrator, this.secretary);
    this.roundId = await driver.open(this.ward, year === 2018 ? {} : { year });
    await this.api.dataSource.query(
      `UPDATE reviews SET state = 'SELF_SUBMITTED' WHERE round_id = $1 AND subject_kind = 'MEMBER' AND state = 'DRAFT'`,
      [this.roundId],
    );
  }

  async send<T>(
    document: string,
    variables: Variables,
    actor: Actor = this.secretary,
  ): Promise<{ data: T; error: ApiError["extensions"] | undefined }> {
    const { data, errors } = await this.api.execute<Record<string, T>>(document, variables, actor);
    return { data: Object.values(data ?? {})[0] as T, error: errors[0]?.extensions };
  }

  /** Members by turns into the groups. */
  async assignGroups(): Promise<void> {
    for (const [index, group] of this.groups.entries()) {
      const memberIds = this.members.filter((_, at) => at % this.groups.length === index).map((it) => it.id);
      await this.send(ASSIGN, { input: { ...this.key, partyGroupId: group.id, memberIds } });
    }
  }

  agree(more: Variables = {}) {
    const input = { ...this.key, version: 0, number: "12-CV/ĐU", agreedOn: "2018-11-20", ...more };
    return this.send<MeetingAnswer>(AGREE, { input });
  }

  plan(more: Variables = {}, actor = this.secretary) {
    const plain = {
      version: 0,
      heldOn: "2018-11-28",
      startsAt: "19:30",
      place: "Nhà văn hóa",
      chair: "Bùi Thị Chủ",
      clerk: "Vũ Văn Ký",
    };
    return this.send<MeetingAnswer>(
      PLAN,
      { input: { ...this.key, ...plain, hasVote: false, ...more } },
      actor,
    );
  }

  work(actor = this.secretary) {
    return this.send<MeetingAnswer>(MEETING_WORK, this.key, actor);
  }

  open(sessionId: string, version: number, actor = this.secretary) {
    return this.send<HallSession>(OPEN, { input: { sessionId, version } }, actor);
  }

  /** The roll of a session with the last `absent` of it absent. */
  callRoll(session: HallSession, absent: number, actor = this.secretary) {
    const attendances = session.roll.map(({ member }, index) =>
      index < session.roll.length - absent
        ? { memberId: member.id, presence: "PRESENT" }
        : { memberId: member.id, presence: "ABSENT_WITH_REASON", reason: "Ốm" },
    );
    return this.send<HallSession>(
      CALL_ROLL,
      { input: { sessionId: session.id, version: session.version, attendances } },
      actor,
    );
  }

  act(sessionId: string, acts: readonly Partial<SessionActInput>[], actor = this.secretary) {
    return this.send<{
      results: { id: string; outcome: string; refusal: { code: string } | null }[];
      session: HallSession;
    }>(SEND, { input: { sessionId, acts: acts.map((it) => ({ id: randomUUID(), ...it })) } }, actor);
  }

  /** Takes everybody present through the agenda, in its order. */
  async reviewAll(session: HallSession): Promise<HallSession> {
    const present = new Set(session.roll.filter((it) => it.presence === "PRESENT").map((it) => it.member.id));
    const items = session.items.filter((it) => it.memberId === null || present.has(it.memberId));
    let last = session;
    for (let at = 0; at < items.length; at += 50) {
      const acts = items.slice(at, at + 50).flatMap(({ id }) => [
        {
          kind: "SET_ITEM_STATE" as const,
          itemId: id,
          state: "DISCUSSING" as const,
          seenState: "WAITING" as const,
        },
        {
          kind: "SET_ITEM_STATE" as const,
          itemId: id,
          state: "DONE" as const,
          seenState: "DISCUSSING" as const,
        },
      ]);
      last = (await this.act(session.id, acts)).data.session;
    }
    return last;
  }

  close(sessionId: string, version: number, more: Variables = {}) {
    return this.send<HallSession>(CLOSE, { input: { sessionId, version, endsAt: "21:45", ...more } });
  }
}
