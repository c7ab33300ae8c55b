import { can, DOSSIER_ITEMS, DOSSIER_RULES, type DossierItem } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { advance } from "../reviews/advance.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { CloseRoundInput } from "../rounds/round.inputs.js";
import { findRound, lockRound, type PlacedRound } from "../rounds/round.queries.js";
import type { Round } from "../rounds/round.type.js";
import { findDossiers } from "./closing.queries.js";
import type { OpenDossier, RoundClosing } from "./closing.type.js";
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

  /** @param lacking only those whose dossier lacks this item; null for all that keep the round open */
  closing(
    actor: Actor,
    roundId: string,
    { offset, limit }: PageInput,
    lacking: DossierItem | null,
  ): Promise<RoundClosing> {
    return this.#door.enter(actor, async (tx) => {
      const round = await findRound(tx, roundId);
      if (!can(actor, "round:close", round)) throw new NotFoundError();
      const dossiers = await dossiersOf(tx, round);
      const open = dossiers.filter(isOpen);
      const lacks = (it: OpenDossier, item: DossierItem) => it.missing.some((found) => found.item === item);
      const asked = lacking === null ? open : open.filter((it) => lacks(it, lacking));
      return {
        round,
        rated: dossiers.length,
        unsettled: open.filter(({ isSettled }) => !isSettled).length,
        decided: open.filter(({ state }) => state === "DECIDED").length,
        incomplete: open.filter(({ missing }) => missing.length > 0).length,
        lacking: DOSSIER_ITEMS.map((item) => ({
          item,
          number: DOSSIER_RULES[item].number,
          count: open.filter((it) => lacks(it, item)).length,
        })).filter(({ count }) => count > 0),
        left: open.length,
        items: asked.slice(offset, offset + limit),
        totalCount: asked.length,
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
      const dossiers = await dossiersOf(tx, round);
      const unsettled = dossiers.filter(({ isSettled }) => !isSettled).length;
      if (unsettled > 0 || dossiers.length === 0) throw refusal("NOT_PUBLISHED_LEFT", { count: unsettled });
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

async function dossiersOf(tx: Tx, round: PlacedRound): Promise<OpenDossier[]> {
  const edition = editionOfRound(round);
  return (await findDossiers(tx, round.id)).map((it) => dossierOf(it, edition, round.year));
}
