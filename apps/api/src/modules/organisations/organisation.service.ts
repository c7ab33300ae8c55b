import { can, foldName } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ConflictError, ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { OrganisationTree, type PlacedOrganisation } from "./OrganisationTree.js";
import type {
  CreateOrganisationInput,
  OrganisationFilter,
  OrganisationSort,
  UpdateOrganisationInput,
} from "./organisation.inputs.js";
import { ORGANISATION_SQL, organisationPageSql } from "./organisation.queries.js";
import type { Organisation, OrganisationPage } from "./organisation.type.js";
import { mayStandBelow } from "./placement.js";
import { childDigit, childRange, MAX_CHILDREN, MAX_DEPTH } from "./treeRange.js";
import { wordPatterns } from "./wordPatterns.js";

const NAME_LIMIT = 200;
const SHORT_NAME_LIMIT = 100;

export class OrganisationService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  async organisation(actor: Actor, id: string): Promise<Organisation> {
    return this.#door.enter(actor, async (tx) => {
      const node = await this.#tree.nodeOf(tx, id);
      if (!can(actor, "organisation:read", node)) throw new NotFoundError();
      return this.#load(tx, node.id);
    });
  }

  async organisations(
    actor: Actor,
    filter: OrganisationFilter,
    sort: OrganisationSort,
    page: PageInput,
  ): Promise<OrganisationPage> {
    return this.#door.enter(actor, async (tx) => {
      const within = filter.withinId ? await this.#visible(tx, actor, filter.withinId) : null;
      if (filter.parentId && !isUuid(filter.parentId)) throw new NotFoundError();
      const rows: [OrganisationPage] = await tx.query(organisationPageSql(sort.key, sort.direction), [
        this.#clock.today(),
        filter.asOf ?? this.#clock.today(),
        filter.parentId ?? null,
        within?.lo ?? null,
        within?.hi ?? null,
        filter.kinds ?? null,
        wordPatterns(filter.search),
        ...scopeRanges(actor, "organisation:list"),
        page.limit,
        page.offset,
      ]);
      return rows[0];
    });
  }

  async createOrganisation(actor: Actor, input: CreateOrganisationInput): Promise<Organisation> {
    return this.#door.enter(actor, async (tx) => {
      const parent = await this.#visible(tx, actor, input.parentId);
      if (!can(actor, "organisation:create", parent)) throw new ForbiddenError();
      const check = new InputCheck();
      const name = check.requiredText("input.name", input.name, NAME_LIMIT);
      const shortName = check.text("input.shortName", input.shortName, SHORT_NAME_LIMIT) ?? name;
      if (!mayStandBelow(parent.kind, input.kind) || parent.depth >= MAX_DEPTH)
        check.add("input.kind", "KIND_NOT_ALLOWED", { parentKind: parent.kind });
      if (input.foundedOn > this.#clock.today())
        check.add("input.foundedOn", "DATE_FUTURE", { today: this.#clock.today() });
      check.assertClean();
      const digit = await this.#nextDigit(tx, parent);
      if (digit > MAX_CHILDREN) check.add("input.parentId", "NO_PLACE_LEFT", { limit: MAX_CHILDREN });
      check.assertClean();
      const rows: [{ id: string }] = await tx.query(
        `INSERT INTO organisations (kind, type, name, short_name, name_key, founded_on)
         VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [input.kind, input.type ?? null, name, shortName, foldName(name), input.foundedOn],
      );
      const { id } = rows[0];
      const { lo, hi } = childRange(parent, parent.depth, digit);
      await tx.query(
        `INSERT INTO organisation_parents (organisation_id, parent_id, valid_from) VALUES ($1, $2, $3)`,
        [id, parent.id, input.foundedOn],
      );
      await tx.query(
        `INSERT INTO tree_nodes (tree_id, organisation_id, parent_id, depth, lo, hi) VALUES ($1, $2, $3, $4, $5, $6)`,
        [parent.treeId, id, parent.id, parent.depth + 1, lo, hi],
      );
      const created = await this.#load(tx, id);
      await this.#trail.append(tx, actor, {
        chainOf: id,
        action: "organisation:create",
        objectKind: "organisation",
        objectId: id,
        objectName: name,
      });
      return created;
    });
  }

  async updateOrganisation(actor: Actor, input: UpdateOrganisationInput): Promise<Organisation> {
    return this.#door.enter(actor, async (tx) => {
      const node = await this.#visible(tx, actor, input.id);
      if (!can(actor, "organisation:update", node)) throw new ForbiddenError();
      const check = new InputCheck();
      const name = check.requiredText("input.name", input.name, NAME_LIMIT);
      const shortName = check.requiredText("input.shortName", input.shortName, SHORT_NAME_LIMIT);
      check.assertClean();
      const [changed]: [unknown[], number] = await tx.query(
        `UPDATE organisations SET name = $3, short_name = $4, name_key = $5, type = $6
          WHERE id = $1 AND version = $2 RETURNING id`,
        [node.id, input.version, name, shortName, foldName(name), input.type ?? null],
      );
      const updated = await this.#load(tx, node.id);
      if (changed.length === 0) throw new ConflictError(updated.version);
      await this.#trail.append(tx, actor, {
        chainOf: node.id,
        action: "organisation:update",
        objectKind: "organisation",
        objectId: node.id,
        objectName: name,
      });
      return updated;
    });
  }

  /** @throws {NotFoundError} when it does not exist or lies outside what the caller may list */
  async #visible(tx: Tx, actor: Actor, id: string): Promise<PlacedOrganisation> {
    const node = await this.#tree.nodeOf(tx, id);
    if (!can(actor, "organisation:list", node)) throw new NotFoundError();
    return node;
  }

  async #load(tx: Tx, id: string): Promise<Organisation> {
    const rows: { item: Organisation }[] = await tx.query(ORGANISATION_SQL, [this.#clock.today(), id]);
    const row = rows[0];
    if (!row) throw new NotFoundError();
    return row.item;
  }

  /** Next free digit below the parent, whose node stays locked until the end, so that two children never share one. */
  async #nextDigit(tx: Tx, parent: PlacedOrganisation): Promise<number> {
    await tx.query(`SELECT 1 FROM tree_nodes WHERE tree_id = $1 AND organisation_id = $2 FOR UPDATE`, [
      parent.treeId,
      parent.id,
    ]);
    const rows: [{ last: number | null }] = await tx.query(
      `SELECT max(lo) AS last FROM tree_nodes WHERE tree_id = $1 AND parent_id = $2`,
      [parent.treeId, parent.id],
    );
    const { last } = rows[0];
    return last === null ? 1 : childDigit(parent, parent.depth, last) + 1;
  }
}
