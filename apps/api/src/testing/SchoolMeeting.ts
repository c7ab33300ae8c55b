import { randomUUID } from "node:crypto";
import type { SessionActInput } from "../modules/meetings/sessionAct.inputs.js";
import { holdBallot } from "./holdBallot.js";
import type { HallSession, MeetingAnswer } from "./LargeCell.js";
import { votesFor } from "./makeProcedure.js";
import { MEET } from "./procedureDocuments.js";
import type { SchoolYear } from "./SchoolYear.js";
import { CALL_ROLL, CLOSE, HALL_SESSION, OPEN, PLAN, SEND } from "./sessionDocuments.js";
import type { Refused } from "./vietnameseSentence.js";

const ACTS = SEND.replace("refusal { code }", "refusal { code arguments { name value } }");

type Item = HallSession["items"][number];
type IsIt = (item: Pick<Item, "memberId" | "reviewId">) => boolean;

/** The meeting of the school's cell on 1 December, everybody present. Each act answers with its refusal, or null. */
export class SchoolMeeting {
  #sessionId = "";

  constructor(private readonly year: SchoolYear) {}

  async announce(): Promise<Refused | null> {
    const people = { chair: "Lý Thị Thư", clerk: "Ngô Thị Giáo", place: "Phòng hội đồng" };
    const session = { heldOn: this.#day, startsAt: "16:30", hasVote: true, ...people };
    const input = { ...this.#cell, version: 0, ...session };
    const { data, error } = await this.year.ask<MeetingAnswer>(PLAN, { input }, this.#secretary);
    this.#sessionId = data?.sessions[0]?.id ?? "";
    return error ?? null;
  }

  /** The short way: a meeting recorded in one go, before any session is announced. */
  recordWhole(): Promise<Refused | null> {
    const place = { heldOn: this.#day, place: "Phòng hội đồng", chair: "Lý Thị Thư", clerk: "Ngô Thị Giáo" };
    return this.year.do(
      MEET,
      { ...this.#cell, version: 0, ...place, attendances: this.#roll },
      this.#secretary,
    );
  }

  async open(): Promise<Refused | null> {
    return this.year.do(OPEN, await this.#asRead(), this.#secretary);
  }

  async callRoll(): Promise<Refused | null> {
    return this.year.do(CALL_ROLL, { ...(await this.#asRead()), attendances: this.#roll }, this.#secretary);
  }

  discuss(isIt: IsIt): Promise<Refused | null> {
    return this.#act(isIt, { kind: "SET_ITEM_STATE", state: "DISCUSSING", seenState: "WAITING" });
  }

  conclude(isIt: IsIt): Promise<Refused | null> {
    return this.#act(isIt, { kind: "WRITE_CONCLUSION", conclusion: "Nhất trí với bản tự kiểm điểm." });
  }

  finish(isIt: IsIt): Promise<Refused | null> {
    return this.#act(isIt, { kind: "SET_ITEM_STATE", state: "DONE", seenState: "DISCUSSING" });
  }

  /** Takes those who wait on the agenda through, in its order: before the one that `isIt` finds, or all of them. */
  async review(until: IsIt = () => false): Promise<void> {
    const { items } = await this.#read();
    const found = items.findIndex(until);
    for (const { reviewId, state } of items.slice(0, found < 0 ? items.length : found)) {
      if (state !== "WAITING") continue;
      const isIt: IsIt = (item) => item.reviewId === reviewId;
      const refused = (await this.discuss(isIt)) ?? (await this.finish(isIt));
      if (refused) throw new Error(JSON.stringify(refused));
    }
  }

  async close(): Promise<Refused | null> {
    return this.year.do(CLOSE, { ...(await this.#asRead()), endsAt: "18:00" }, this.#secretary);
  }

  /** The cell's vote on all its members, of one mind. */
  async vote(): Promise<Refused | null> {
    const { members } = this.year.school;
    const voters = members.length;
    const counts = { issued: voters, returned: voters, valid: voters, invalid: 0, blank: 0 };
    const ids = await Promise.all(members.map((it) => this.year.reviewOf("MEMBER", it.id)));
    const tallies = ids.map((reviewId) => ({ reviewId, ...votesFor("GOOD", voters) }));
    const { error } = await holdBallot(this.year.api, this.#secretary, { ...this.#cell, ...counts, tallies });
    return (error as Refused | undefined) ?? null;
  }

  async #act(isIt: IsIt, act: Partial<SessionActInput>): Promise<Refused | null> {
    const itemId = (await this.#read()).items.find(isIt)?.id ?? randomUUID();
    const { data, error } = await this.year.ask<{ results: { refusal: Refused | null }[] }>(
      ACTS,
      { input: { sessionId: this.#sessionId, acts: [{ id: randomUUID(), itemId, ...act }] } },
      this.#secretary,
    );
    return error ?? data.results[0]?.refusal ?? null;
  }

  get #day() {
    return `${this.year.year}-12-01`;
  }

  get #secretary() {
    return this.year.school.secretary;
  }

  get #cell() {
    return { roundId: this.year.roundId, cellId: this.year.school.cell.id };
  }

  get #roll() {
    return this.year.school.members.map(({ id }) => ({ memberId: id, presence: "PRESENT" }));
  }

  async #read(): Promise<HallSession> {
    return (await this.year.ask<HallSession>(HALL_SESSION, { id: this.#sessionId }, this.#secretary)).data;
  }

  async #asRead() {
    return { sessionId: this.#sessionId, version: (await this.#read()).version };
  }
}
