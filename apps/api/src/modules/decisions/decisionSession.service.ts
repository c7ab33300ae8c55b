import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { assertRoundRunning } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findRound, lockRound, type PlacedRound } from "../rounds/round.queries.js";
import { findAuthorities, findSessions } from "./decisionSession.list.queries.js";
import { openSession } from "./decisionSession.queries.js";
import type { DecisionSession } from "./decisionSession.type.js";

/** The sittings of committees over a round. */
export class DecisionSessionService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #events: Events;

  constructor(door: Door, clock: Clock, trail: AuditTrail, events: Events) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#events = events;
  }

  /** The newest session of each committee that decides in the round. */
  newest(actor: Actor, roundId: string): Promise<DecisionSession[]> {
    return this.#door.enter(actor, async (tx) => {
      const round = await findRound(tx, roundId);
      if (!can(actor, "quotaBoard:read", round)) throw new NotFoundError();
      return findSessions(tx, round.id);
    });
  }

  /**
   * Opens a session over what has been proposed, with the base of the quota as it stands now; one that is open ends.
   * @throws {RefusalError} NOTHING_TO_DECIDE when no proposal lies before this committee
   */
  open(actor: Actor, { roundId, version }: { roundId: string; version: number }): Promise<DecisionSession> {
    return this.#door.enter(actor, async (tx) => {
      const round = await lockRound(tx, roundId, "UPDATE");
      if (!can(actor, "quotaBoard:read", round)) throw new NotFoundError();
      if (round.version !== version) throw new ConflictError(round.version);
      assertRoundRunning(round);
      const authority = await this.#authority(tx, actor, round);
      const by = { accountId: actor.accountId, now: this.#clock.now() };
      const { id, subjects } = await openSession(tx, round, authority, by);
      if (subjects === 0) throw refusal("NOTHING_TO_DECIDE");
      const opened = (await findSessions(tx, round.id)).find((it) => it.id === id);
      if (!opened) throw new RangeError(`session ${id} was not stored`);
      await this.#events.emit(tx, `round:${round.id}`);
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "decisionSession:open",
        objectKind: "decisionSession",
        objectId: id,
        objectName: opened.authority.name,
        details: {
          subjects,
          base: opened.quotas.reduce((sum, it) => sum + it.frozenBase, 0),
          allowed: opened.quotas.reduce((sum, it) => sum + it.allowed, 0),
        },
      });
      return opened;
    });
  }

  /** @throws {NotFoundError} when the actor's committee decides on nothing in the round */
  async #authority(tx: Tx, actor: Actor, round: PlacedRound): Promise<string> {
    const units = await findAuthorities(tx, round.id);
    const mine = units.find((unit) => can(actor, "decisionSession:open", { ...unit, decidedAt: unit }));
    if (!mine) throw new NotFoundError();
    return mine.id;
  }
}
