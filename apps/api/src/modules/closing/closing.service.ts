import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { advance } from "../reviews/advance.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { CloseRoundInput } from "../rounds/round.inputs.js";
import { findRound, lockRound } from "../rounds/round.queries.js";
import type { Round } from "../rounds/round.type.js";
import { findDossiers } from "./closing.queries.js";
import type { RoundClosing } from "./closing.type.js";
import { dossierOf, isOpen } from "./openDossiers.js";

/** The end of a round: dossiers complete, and nothing in it changes any more. */
export class ClosingService {
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

  closing(actor: Actor, roundId: string, { offset, limit }: PageInput): Promise<RoundClosing> {
    return this.#door.enter(actor, async (tx) => {
      const round = await findRound(tx, roundId);
      if (!can(actor, "round:close", round)) throw new NotFoundError();
      const dossiers = (await findDossiers(tx, round.id)).map(dossierOf);
      const open = dossiers.filter(isOpen);
      return {
        round,
        rated: dossiers.length,
        unsettled: open.filter(({ isSettled }) => !isSettled).length,
        decided: open.filter(({ state }) => state === "DECIDED").length,
        incomplete: open.filter(({ missing }) => missing.length > 0).length,
        items: open.slice(offset, offset + limit),
        totalCount: open.length,
      };
    });
  }

  /** @throws {RefusalError} NOT_PUBLISHED_LEFT, DOSSIER_ITEM_MISSING */
  close(actor: Actor, { id, version }: CloseRoundInput): Promise<Round> {
    return this.#door.enter(actor, async (tx) => {
      const seen = await findRound(tx, id);
      if (!can(actor, "round:close", seen)) throw new NotFoundError();
      const round = await lockRound(tx, id, "UPDATE");
      if (round.version !== version) throw new ConflictError(round.version);
      const rows = await findDossiers(tx, round.id);
      const dossiers = rows.map(dossierOf);
      const unsettled = dossiers.filter(({ isSettled }) => !isSettled).length;
      if (unsettled > 0 || rows.length === 0) throw refusal("NOT_PUBLISHED_LEFT", { count: unsettled });
      const edition = editionOfRound(round);
      advance(
        dossiers.map(({ reviewId, kind, state, missing }) => ({
          id: reviewId,
          state,
          facts: { edition, kind, missingDossierItems: missing },
        })),
        ["CLOSE"],
      );
      await tx.query(
        `UPDATE reviews SET state = 'CLOSED', state_since = $2 WHERE round_id = $1 AND participation = 'RATED'`,
        [round.id, this.#clock.today()],
      );
      await tx.query(`UPDATE rounds SET state = 'CLOSED', closed_at = $2 WHERE id = $1`, [
        round.id,
        this.#clock.now(),
      ]);
      await this.#events.emit(tx, `round:${round.id}`);
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "round:close",
        objectKind: "round",
        objectId: round.id,
        objectName: round.organisation.name,
        details: { year: round.year, dossiers: dossiers.length },
      });
      return findRound(tx, round.id);
    });
  }
}
