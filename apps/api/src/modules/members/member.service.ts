import { randomUUID } from "node:crypto";
import { can, type TrailAction } from "@xeploai/domain";
import { QueryFailedError } from "typeorm";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ConflictError, ForbiddenError, InvalidInputError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { CELL_KINDS } from "../organisations/organisation.types.js";
import { wordPatterns } from "../organisations/wordPatterns.js";
import type { CreateMemberInput, MemberFilter, MemberSort, UpdateMemberInput } from "./member.inputs.js";
import { MEMBER_SQL, memberPageSql } from "./member.queries.js";
import type { Member, MemberPage } from "./member.type.js";
import { checkedNationalId, type MemberValues, memberValues } from "./memberFields.js";
import type { NationalIdSeal } from "./NationalIdSeal.js";

export class MemberService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #seal: NationalIdSeal;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail, seal: NationalIdSeal) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#seal = seal;
  }

  async member(actor: Actor, id: string): Promise<Member> {
    return this.#door.enter(actor, async (tx) => {
      const member = await this.#load(tx, actor, id);
      if (!can(actor, "member:read", { lo: member.lo, hi: member.hi, memberId: id }))
        throw new NotFoundError();
      return member;
    });
  }

  async members(actor: Actor, filter: MemberFilter, sort: MemberSort, page: PageInput): Promise<MemberPage> {
    return this.#door.enter(actor, async (tx) => {
      const within = filter.withinId ? await this.#visible(tx, actor, filter.withinId) : null;
      const cell = filter.cellId ? await this.#visible(tx, actor, filter.cellId) : null;
      const search = filter.search?.trim() ?? "";
      const rows: [MemberPage] = await tx.query(memberPageSql(sort.key, sort.direction), [
        this.#clock.today(),
        ...scopeRanges(actor, "member:list"),
        within?.lo ?? null,
        within?.hi ?? null,
        cell?.id ?? null,
        filter.statuses ?? null,
        wordPatterns(search),
        /^\d{1,8}$/.test(search) ? search : null,
        filter.ids?.filter(isUuid) ?? null,
        page.limit,
        page.offset,
      ]);
      return rows[0];
    });
  }

  async createMember(actor: Actor, input: CreateMemberInput): Promise<Member> {
    return this.#door.enter(actor, async (tx) => {
      const cell = await this.#visible(tx, actor, input.cellId);
      if (!can(actor, "member:create", cell)) throw new ForbiddenError();
      const today = this.#clock.today();
      const check = new InputCheck();
      const values = memberValues(check, input.fields, today);
      const nationalId = checkedNationalId(check, input.fields) ?? null;
      if (!(CELL_KINDS as readonly string[]).includes(cell.kind))
        check.add("input.cellId", "NOT_A_CELL", { kind: cell.kind });
      if (input.joinedOn > today) check.add("input.joinedOn", "DATE_FUTURE", { today });
      if (input.joinedOn < input.fields.admittedOn)
        check.add("input.joinedOn", "DATE_ORDER", { field: "admittedOn", date: input.fields.admittedOn });
      check.assertClean();
      const id = randomUUID();
      const sealed = nationalId === null ? null : this.#seal.seal(id, nationalId);
      await insertMember(tx, { id, ...values, national_id_sealed: sealed });
      await tx.query(
        `INSERT INTO memberships (member_id, organisation_id, kind, valid_from) VALUES ($1, $2, 'OFFICIAL', $3)`,
        [id, cell.id, input.joinedOn],
      );
      const created = await this.#load(tx, actor, id);
      await this.#append(tx, actor, "member:create", created, cell.id);
      return created;
    });
  }

  async updateMember(actor: Actor, input: UpdateMemberInput): Promise<Member> {
    return this.#door.enter(actor, async (tx) => {
      const before = await this.#load(tx, actor, input.id);
      if (!mayUpdate(actor, before)) throw new ForbiddenError();
      const check = new InputCheck();
      const values = memberValues(check, input.fields, this.#clock.today());
      const nationalId = checkedNationalId(check, input.fields);
      check.assertClean();
      const sealed = typeof nationalId === "string" ? this.#seal.seal(before.id, nationalId) : null;
      const isChanged = await updateMember(
        tx,
        before.id,
        input.version,
        values,
        sealed,
        nationalId !== undefined,
      );
      const after = await this.#load(tx, actor, input.id);
      if (!isChanged) throw new ConflictError(after.version);
      await this.#append(tx, actor, "member:update", after, after.cell?.id ?? null);
      return after;
    });
  }

  /** The citizen number, opened for those who may change the record. */
  nationalIdOf(actor: Actor, member: Member): string | null {
    if (member.nationalIdSealed === null) return null;
    if (!mayUpdate(actor, member)) return null;
    return this.#seal.open(member.id, Buffer.from(member.nationalIdSealed, "base64"));
  }

  /** @throws {NotFoundError} when there is no such member, or none the caller may read */
  async #load(tx: Tx, actor: Actor, id: string): Promise<Member> {
    if (!isUuid(id)) throw new NotFoundError();
    const rows: Member[] = await tx.query(MEMBER_SQL, [
      this.#clock.today(),
      ...scopeRanges(actor, "member:read"),
      id,
    ]);
    const member = rows[0];
    if (!member) throw new NotFoundError();
    return member;
  }

  /** @throws {NotFoundError} when the organisation lies outside where the caller may list members */
  async #visible(tx: Tx, actor: Actor, organisationId: string): Promise<PlacedOrganisation> {
    const node = await this.#tree.nodeOf(tx, organisationId);
    if (!can(actor, "member:list", node)) throw new NotFoundError();
    return node;
  }

  async #append(
    tx: Tx,
    actor: Actor,
    action: TrailAction,
    { id }: Member,
    cellId: string | null,
  ): Promise<void> {
    await this.#trail.append(tx, actor, { chainOf: cellId, action, objectKind: "member", objectId: id });
  }
}

/** Where a member is only received for a time, the record is read; it is kept where the member belongs. */
const mayUpdate = (actor: Actor, { id, lo, hi, status }: Member): boolean =>
  status !== "TEMP_HERE" && can(actor, "member:update", { lo, hi, memberId: id });

async function insertMember(tx: Tx, values: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(values);
  const places = columns.map((_, index) => `$${index + 1}`);
  await refusingTakenNumbers(
    tx.query(`INSERT INTO members (${columns}) VALUES (${places})`, Object.values(values)),
  );
}

/** True when the row still had `version`. */
async function updateMember(
  tx: Tx,
  id: string,
  version: number,
  values: MemberValues,
  sealed: Buffer | null,
  setsNationalId: boolean,
): Promise<boolean> {
  const assignments = Object.keys(values).map((column, index) => `${column} = $${index + 5}`);
  const [changed] = await refusingTakenNumbers<[unknown[], number]>(
    tx.query(
      `UPDATE members SET ${assignments}, national_id_sealed = CASE WHEN $4 THEN $3 ELSE national_id_sealed END
        WHERE id = $1 AND version = $2 RETURNING id`,
      [id, version, sealed, setsNationalId, ...Object.values(values)],
    ),
  );
  return changed.length > 0;
}

/**
 * A number that belongs to another member is the fault of its field, not of the server. Numbers are given once in the
 * whole country, so the answer is the same whoever holds it, and tells neither the holder nor the place.
 */
async function refusingTakenNumbers<T>(query: Promise<T>): Promise<T> {
  try {
    return await query;
  } catch (error) {
    const constraint =
      error instanceof QueryFailedError ? (error.driverError as { constraint?: string }).constraint : null;
    if (constraint === "uq_members_card_number")
      throw new InvalidInputError([{ path: "input.fields.cardNumber", code: "NUMBER_TAKEN" }]);
    if (constraint === "uq_members_dossier_number")
      throw new InvalidInputError([{ path: "input.fields.dossierNumber", code: "NUMBER_TAKEN" }]);
    throw error;
  }
}
