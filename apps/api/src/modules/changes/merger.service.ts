import { can } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import type { OrganisationRef } from "../organisations/organisationRef.type.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { MergeCellInput } from "./movement.type.js";

const NUMBER_LIMIT = 64;

/** A cell that goes into another: its members move, its posts and committee end, it is dissolved. */
export class MergerService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  merge(actor: Actor, input: MergeCellInput): Promise<OrganisationRef> {
    return this.#door.enter(actor, async (tx) => {
      const cell = await this.#cell(tx, actor, input.cellId);
      const into = await this.#cell(tx, actor, input.intoId);
      if (cell.id === into.id) throw refusal("SAME_CELL");
      const check = new InputCheck();
      const today = this.#clock.today();
      const number = check.text("input.documentNumber", input.documentNumber, NUMBER_LIMIT);
      for (const [path, it] of [["input.cellId", cell] as const, ["input.intoId", into] as const])
        if (it.kind !== "CELL" || it.dissolvedOn) check.add(path, "NOT_A_CELL", { kind: it.kind });
      if (input.mergedOn > today) check.add("input.mergedOn", "DATE_FUTURE", { today });
      check.assertClean();
      await this.#move(tx, cell.id, into.id, input.mergedOn, number);
      await this.#trail.append(tx, actor, {
        chainOf: cell.id,
        action: "organisation:merge",
        objectKind: "organisation",
        objectId: cell.id,
        objectName: cell.name,
        details: { intoId: into.id, mergedOn: input.mergedOn },
      });
      const { id, name, shortName, kind } = into;
      return { id, name, shortName, kind };
    });
  }

  async #move(tx: Tx, cellId: string, intoId: string, on: string, number: string | null): Promise<void> {
    await tx.query(
      `UPDATE memberships SET valid_to = $2
        WHERE organisation_id = $1 AND valid_from < $2 AND (valid_to IS NULL OR valid_to > $2)`,
      [cellId, on],
    );
    await tx.query(
      `INSERT INTO memberships (member_id, organisation_id, kind, valid_from)
       SELECT member_id, $2, kind, $3 FROM memberships e
        WHERE organisation_id = $1 AND valid_to = $3 AND NOT EXISTS (
          SELECT 1 FROM memberships f WHERE f.member_id = e.member_id AND f.kind = e.kind AND f.valid_from >= $3)`,
      [cellId, intoId, on],
    );
    await tx.query(
      `UPDATE posts SET valid_to = $2 WHERE organisation_id = $1 AND valid_from < $2 AND (valid_to IS NULL OR valid_to > $2)`,
      [cellId, on],
    );
    await tx.query(
      `UPDATE collectives SET dissolved_on = $2, end_kind = 'MERGED' WHERE organisation_id = $1 AND dissolved_on IS NULL`,
      [cellId, on],
    );
    await tx.query(`UPDATE organisations SET dissolved_on = $2 WHERE id = $1`, [cellId, on]);
    await tx.query(
      `INSERT INTO organisation_successions (predecessor_id, successor_id, effective_on, document_number)
       VALUES ($1, $2, $3, $4)`,
      [cellId, intoId, on, number],
    );
  }

  async #cell(tx: Tx, actor: Actor, id: string): Promise<PlacedOrganisation> {
    const node = await this.#tree.nodeOf(tx, id);
    if (!can(actor, "organisation:list", node)) throw new NotFoundError();
    if (!can(actor, "organisation:update", node)) throw new ForbiddenError();
    return node;
  }
}
