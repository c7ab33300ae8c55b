import { editionByCode } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { refusalOf } from "../../graphql/refusal.type.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { lockRound } from "../rounds/round.queries.js";
import { ActBook, type ActEffect, type ActVerdict } from "./ActBook.js";
import type { PositionSeal } from "./PositionSeal.js";
import { openPositions } from "./positions.queries.js";
import { findSession, lockSession, type PlacedSession } from "./session.queries.js";
import type {
  SendSessionActsInput,
  SessionActInput,
  SessionActResult,
  SessionActsAnswer,
} from "./sessionAct.inputs.js";
import { visibleSession } from "./sessionGate.js";
import { loadSessionWork } from "./sessionWork.js";

/** Takes in what a device in the hall did, also long after: in order, each act once, conflicts told and never lost. */
export class SessionActsService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #events: Events;
  readonly #seal: PositionSeal;

  constructor(door: Door, clock: Clock, trail: AuditTrail, events: Events, seal: PositionSeal) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#events = events;
    this.#seal = seal;
  }

  send(actor: Actor, { sessionId, acts }: SendSessionActsInput): Promise<SessionActsAnswer> {
    return this.#door.enter(actor, async (tx) => {
      const seen = await visibleSession(tx, actor, "meeting:record", sessionId);
      assertRoundOpen(await lockRound(tx, seen.roundId, "SHARE"));
      const session = await lockSession(tx, sessionId);
      const work = await loadSessionWork(tx, session);
      const book = new ActBook(work, editionByCode(work.editionCode));
      const known = await findKnown(tx, acts);
      const results: SessionActResult[] = [];
      for (const act of acts) {
        if (known.has(act.id)) {
          results.push({ id: act.id, outcome: "REPEATED", refusal: null });
          continue;
        }
        const verdict = standingAgainst(session) ?? book.take(act);
        if (!verdict.ok) {
          results.push({
            id: act.id,
            outcome: verdict.outcome,
            refusal: refusalOf(verdict.code, verdict.figures),
          });
          continue;
        }
        known.add(act.id);
        await this.#write(tx, session, act, verdict.effect);
        results.push({ id: act.id, outcome: "APPLIED", refusal: null });
      }
      const applied = results.filter((it) => it.outcome === "APPLIED").length;
      const answer = { results, session: await loadSessionWork(tx, await findSession(tx, sessionId)) };
      if (applied > 0) await this.#events.emit(tx, `meeting:${session.meetingId}`);
      if (applied > 0)
        await this.#trail.append(tx, actor, {
          chainOf: session.cellId,
          action: "meetingSession:act",
          objectKind: "session",
          objectId: sessionId,
          objectName: answer.session.cell.name,
          details: { applied, notApplied: results.length - applied },
        });
      return answer;
    });
  }

  async #write(
    tx: Tx,
    session: PlacedSession,
    act: SessionActInput,
    effect: ActEffect | null,
  ): Promise<void> {
    await tx.query(`INSERT INTO session_acts (id, session_id, received_at) VALUES ($1, $2, $3)`, [
      act.id,
      session.id,
      this.#clock.now(),
    ]);
    if (effect === null) return;
    const [statement, values] = statementOf(session.id, effect);
    await tx.query(statement, values);
    if (effect.kind === "ITEM_STATE" && effect.opens) await openPositions(tx, this.#seal, effect.reviewId);
  }
}

/** An act for a session that is not being held comes too early or too late, whatever it is. */
function standingAgainst({ state, hasBallot }: PlacedSession): ActVerdict | null {
  if (hasBallot) return { ok: false, outcome: "REFUSED", code: "BALLOT_ALREADY_RECORDED" };
  if (state === "OPEN") return null;
  return { ok: false, outcome: "REFUSED", code: "SESSION_STATE", figures: { sessionState: state } };
}

async function findKnown(tx: Tx, acts: readonly SessionActInput[]): Promise<Set<string>> {
  const rows: { id: string }[] = await tx.query(`SELECT id FROM session_acts WHERE id = ANY ($1::uuid[])`, [
    acts.map((it) => it.id),
  ]);
  return new Set(rows.map((it) => it.id));
}

function statementOf(sessionId: string, effect: ActEffect): [statement: string, values: unknown[]] {
  switch (effect.kind) {
    case "PRESENCE":
      return [
        `INSERT INTO session_attendances (session_id, member_id, is_voter, presence, reason)
         SELECT $1, m.id, COALESCE(m.official_on <= s.held_on, false) AND NOT EXISTS (
                  SELECT 1 FROM activity_periods a WHERE a.member_id = m.id AND a.kind IN ('EXEMPT', 'SUSPENDED', 'TEMPORARY_ELSEWHERE')
                     AND a.valid_from <= s.held_on AND (a.valid_to IS NULL OR a.valid_to > s.held_on)), $3, $4
           FROM members m, meeting_sessions s WHERE m.id = $2 AND s.id = $1
         ON CONFLICT (session_id, member_id) DO UPDATE SET presence = excluded.presence, reason = excluded.reason`,
        [sessionId, effect.memberId, effect.presence, effect.reason],
      ];
    case "ITEM_STATE":
      return [`UPDATE agenda_items SET state = $2 WHERE id = $1`, [effect.itemId, effect.state]];
    case "CONCLUSION":
      return [
        `UPDATE agenda_items SET conclusion = $2, commitment = $3 WHERE id = $1`,
        [effect.itemId, effect.conclusion, effect.commitment],
      ];
    case "OPINION":
      return [
        `INSERT INTO session_opinions (id, session_id, review_id, speaker, text, place)
         SELECT $2, $1, $3, $4, $5, COALESCE(max(place), 0) + 1 FROM session_opinions WHERE session_id = $1`,
        [sessionId, effect.id, effect.reviewId, effect.speaker, effect.text],
      ];
    case "OPINION_TEXT":
      return [
        `UPDATE session_opinions SET speaker = $2, text = $3 WHERE id = $1`,
        [effect.id, effect.speaker, effect.text],
      ];
    case "OPINION_GONE":
      return [`DELETE FROM session_opinions WHERE id = $1`, [effect.id]];
  }
}
