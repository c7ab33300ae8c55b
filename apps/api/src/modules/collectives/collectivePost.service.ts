import type { TrailAction } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { NEWEST_TREE } from "../organisations/OrganisationTree.js";
import { checkAppointment, postKindOf } from "./checkCollective.js";
import type { AppointToCollectiveInput, LeaveCollectiveInput } from "./collective.inputs.js";
import { findCollective, type PlacedCollective } from "./collective.queries.js";
import type { Collective } from "./collective.type.js";
import { lockCollective } from "./lockCollective.js";

/** Who belongs to a collective, from when until when. One post a person at a time, and one head. */
export class CollectivePostService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  appoint(actor: Actor, input: AppointToCollectiveInput): Promise<Collective> {
    return this.#door.enter(actor, async (tx) => {
      const { collectiveId, version, memberId, role, validFrom, validTo = null } = input;
      const collective = await lockCollective(tx, actor, { id: collectiveId, version }, this.#clock.today());
      const post = checkAppointment(input, collective);
      await assertFree(tx, actor, input);
      const rows: [{ id: string }] = await tx.query(
        `INSERT INTO posts (member_id, organisation_id, collective_id, kind, title, is_head, is_deputy, is_full_time,
                            managing_authority, equivalent_group, valid_from, valid_to)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING id`,
        [
          memberId,
          collective.organisation.id,
          collective.id,
          postKindOf(collective.kind),
          post.title,
          role === "HEAD",
          role === "DEPUTY",
          input.isFullTime,
          post.managingAuthority,
          post.equivalentGroup,
          validFrom,
          validTo,
        ],
      );
      return this.#changed(tx, actor, collective, "collective:appoint", {
        postId: rows[0].id,
        memberId,
        role,
      });
    });
  }

  leave(actor: Actor, { collectiveId, version, postId, validTo }: LeaveCollectiveInput): Promise<Collective> {
    return this.#door.enter(actor, async (tx) => {
      const collective = await lockCollective(tx, actor, { id: collectiveId, version }, this.#clock.today());
      const post = collective.posts.find((it) => it.id === postId.toLowerCase());
      if (!post) throw new NotFoundError();
      const check = new InputCheck();
      if (validTo <= post.validFrom)
        check.add("input.validTo", "DATE_ORDER", { field: "validFrom", date: post.validFrom });
      if (post.validTo && validTo > post.validTo)
        check.add("input.validTo", "DATE_ORDER", { field: "validTo", date: post.validTo });
      check.assertClean();
      await tx.query(`UPDATE posts SET valid_to = $2 WHERE id = $1`, [post.id, validTo]);
      const { id: memberId } = post.member;
      return this.#changed(tx, actor, collective, "collective:leave", { postId: post.id, memberId });
    });
  }

  /** Its members are part of what somebody else may have read, so the collective counts as changed. */
  async #changed(
    tx: Tx,
    actor: Actor,
    { id, name, organisation }: PlacedCollective,
    action: TrailAction,
    details: Readonly<Record<string, string>>,
  ): Promise<Collective> {
    await tx.query(`UPDATE collectives SET version = version WHERE id = $1`, [id]);
    const collective = await findCollective(tx, id, this.#clock.today());
    if (!collective) throw new NotFoundError();
    await this.#trail.append(tx, actor, {
      chainOf: organisation.id,
      action,
      objectKind: "collective",
      objectId: id,
      objectName: name,
      details,
    });
    return collective;
  }
}

/** @throws {InvalidInputError} for a stranger, somebody already in the collective then, and a second head */
async function assertFree(tx: Tx, actor: Actor, input: AppointToCollectiveInput): Promise<void> {
  const { collectiveId, memberId, role, validFrom, validTo = null } = input;
  const [found]: [{ isKnown: boolean; isIn: boolean; hasHead: boolean }] = await tx.query(
    `SELECT EXISTS (SELECT 1 FROM memberships s
                      JOIN tree_nodes n ON n.organisation_id = s.organisation_id AND n.tree_id = ${NEWEST_TREE}
                      JOIN unnest($5::bigint[], $6::bigint[]) AS g (lo, hi) ON n.lo BETWEEN g.lo AND g.hi
                     WHERE s.member_id = $2 AND s.kind = 'OFFICIAL'
                       AND s.valid_from <= $3 AND (s.valid_to IS NULL OR s.valid_to > $3)) AS "isKnown",
            EXISTS (SELECT 1 FROM posts p WHERE p.collective_id = $1 AND p.member_id = $2
                       AND daterange(p.valid_from, p.valid_to) && daterange($3, $4)) AS "isIn",
            EXISTS (SELECT 1 FROM posts p WHERE p.collective_id = $1 AND p.is_head
                       AND daterange(p.valid_from, p.valid_to) && daterange($3, $4)) AS "hasHead"`,
    [collectiveId, memberId, validFrom, validTo, ...scopeRanges(actor, "member:read")],
  );
  const check = new InputCheck();
  if (!found.isKnown) check.add("input.memberId", "MEMBER_UNKNOWN");
  if (found.isIn) check.add("input.memberId", "ALREADY_IN_COLLECTIVE");
  if (role === "HEAD" && found.hasHead) check.add("input.role", "HEAD_TAKEN");
  check.assertClean();
}
