import { can, type TrailAction } from "@xeploai/domain";
import { QueryFailedError } from "typeorm";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { MemberRef } from "../members/memberRef.type.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { CELL_KINDS } from "../organisations/organisation.types.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { EndMembershipInput, RecordActivityPeriodInput, TransferMemberInput } from "./movement.type.js";

const EXCLUSION_VIOLATION = "23P01";

interface PlacedMember extends MemberRef {
  lo: number;
  hi: number;
  cellId: string;
  joinedOn: string;
}

/** What happens to members in the course of a year. An open round follows when its changes are applied. */
export class MovementService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  /** The official membership ends in one cell and goes on in another. */
  transfer(actor: Actor, input: TransferMemberInput): Promise<MemberRef> {
    return this.#door.enter(actor, async (tx) => {
      const member = await this.#member(tx, actor, input.memberId);
      const cell = await this.#cell(tx, actor, input.cellId);
      const check = new InputCheck();
      if (!(CELL_KINDS as readonly string[]).includes(cell.kind) || cell.dissolvedOn)
        check.add("input.cellId", "NOT_A_CELL", { kind: cell.kind });
      this.#checkDay(check, "input.movedOn", input.movedOn, member);
      check.assertClean();
      if (cell.id === member.cellId) throw refusal("SAME_CELL");
      await tx.query(
        `UPDATE memberships SET valid_to = $2 WHERE member_id = $1 AND kind = 'OFFICIAL' AND valid_to IS NULL`,
        [member.id, input.movedOn],
      );
      await refusingOverlaps(
        tx.query(
          `INSERT INTO memberships (member_id, organisation_id, kind, valid_from) VALUES ($1, $2, 'OFFICIAL', $3)`,
          [member.id, cell.id, input.movedOn],
        ),
      );
      return this.#done(tx, actor, "member:transfer", member, { movedOn: input.movedOn, toCellId: cell.id });
    });
  }

  /** Temporary activity elsewhere, exemption, suspension, leave. */
  recordPeriod(actor: Actor, input: RecordActivityPeriodInput): Promise<MemberRef> {
    return this.#door.enter(actor, async (tx) => {
      const member = await this.#member(tx, actor, input.memberId);
      const check = new InputCheck();
      const today = this.#clock.today();
      if (input.validFrom > today) check.add("input.validFrom", "DATE_FUTURE", { today });
      if (input.validTo && input.validTo <= input.validFrom) check.add("input.validTo", "DATE_ORDER");
      check.assertClean();
      await tx.query(
        `INSERT INTO activity_periods (member_id, kind, valid_from, valid_to) VALUES ($1, $2, $3, $4)`,
        [member.id, input.kind, input.validFrom, input.validTo ?? null],
      );
      const { kind, validFrom } = input;
      return this.#done(tx, actor, "member:recordPeriod", member, { kind, validFrom });
    });
  }

  /** Death, leaving the Party, or a transfer to where this system does not reach. */
  end(actor: Actor, input: EndMembershipInput): Promise<MemberRef> {
    return this.#door.enter(actor, async (tx) => {
      const member = await this.#member(tx, actor, input.memberId);
      const check = new InputCheck();
      this.#checkDay(check, "input.endedOn", input.endedOn, member);
      check.assertClean();
      await tx.query(`UPDATE members SET ended_on = $2, end_kind = $3 WHERE id = $1`, [
        member.id,
        input.endedOn,
        input.kind,
      ]);
      await tx.query(
        `UPDATE memberships SET valid_to = $2 WHERE member_id = $1 AND valid_from < $2 AND valid_to IS NULL`,
        [member.id, input.endedOn],
      );
      await tx.query(
        `UPDATE posts SET valid_to = $2 WHERE member_id = $1 AND valid_from < $2 AND (valid_to IS NULL OR valid_to > $2)`,
        [member.id, input.endedOn],
      );
      const { kind, endedOn } = input;
      return this.#done(tx, actor, "member:end", member, { kind, endedOn });
    });
  }

  #checkDay(check: InputCheck, path: string, day: string, { joinedOn }: PlacedMember): void {
    const today = this.#clock.today();
    if (day > today) check.add(path, "DATE_FUTURE", { today });
    if (day <= joinedOn) check.add(path, "DATE_ORDER", { field: "joinedOn", date: joinedOn });
  }

  /** @throws {NotFoundError} for a member without an official membership in the actor's part of the tree */
  async #member(tx: Tx, actor: Actor, id: string): Promise<PlacedMember> {
    const [member]: PlacedMember[] = await tx.query(
      `SELECT m.id, m.full_name AS "fullName", ms.organisation_id AS "cellId", ms.valid_from AS "joinedOn", n.lo, n.hi
         FROM members m
         JOIN memberships ms ON ms.member_id = m.id AND ms.kind = 'OFFICIAL' AND ms.valid_to IS NULL
         JOIN tree_nodes n ON n.organisation_id = ms.organisation_id AND n.tree_id = (SELECT max(id) FROM trees)
        WHERE m.id = $1 AND m.ended_on IS NULL FOR UPDATE OF m`,
      [id],
    );
    if (!member || !can(actor, "member:list", member)) throw new NotFoundError();
    if (!can(actor, "member:update", { lo: member.lo, hi: member.hi, memberId: id }))
      throw new ForbiddenError();
    return member;
  }

  async #cell(tx: Tx, actor: Actor, id: string): Promise<PlacedOrganisation> {
    const cell = await this.#tree.nodeOf(tx, id);
    if (!can(actor, "member:update", cell)) throw new NotFoundError();
    return cell;
  }

  async #done(
    tx: Tx,
    actor: Actor,
    action: TrailAction,
    { id, fullName, cellId }: PlacedMember,
    details: Record<string, string>,
  ): Promise<MemberRef> {
    await this.#trail.append(tx, actor, {
      chainOf: cellId,
      action,
      objectKind: "member",
      objectId: id,
      details,
    });
    return { id, fullName };
  }
}

/** Somebody moved the same member meanwhile. */
async function refusingOverlaps<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    const state = error instanceof QueryFailedError ? (error.driverError as { code?: string }).code : null;
    if (state === EXCLUSION_VIOLATION) throw refusal("SAME_CELL");
    throw error;
  }
}
