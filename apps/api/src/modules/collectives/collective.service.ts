import { can, collectivesAt, foldName, type TrailAction } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ConflictError, ForbiddenError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { OrganisationTree } from "../organisations/OrganisationTree.js";
import { wordPatterns } from "../organisations/wordPatterns.js";
import { checkNaming } from "./checkCollective.js";
import type {
  CollectiveFilter,
  CreateCollectiveInput,
  DissolveCollectiveInput,
  UpdateCollectiveInput,
} from "./collective.inputs.js";
import { findCollective, findCollectives, type PlacedCollective } from "./collective.queries.js";
import type { Collective, CollectivePage } from "./collective.type.js";
import { lockCollective } from "./lockCollective.js";

/** Leadership collectives of the caller's part of the tree. */
export class CollectiveService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  collective(actor: Actor, id: string): Promise<Collective> {
    return this.#door.enter(actor, async (tx) => {
      const found = isUuid(id) ? await findCollective(tx, id, this.#clock.today()) : null;
      if (!found || !can(actor, "collective:list", found)) throw new NotFoundError();
      return found;
    });
  }

  collectives(actor: Actor, filter: CollectiveFilter, page: PageInput): Promise<CollectivePage> {
    return this.#door.enter(actor, async (tx) => {
      const within = filter.withinId ? await this.#tree.nodeOf(tx, filter.withinId) : null;
      if (within && !can(actor, "collective:list", within)) throw new NotFoundError();
      const today = this.#clock.today();
      return findCollectives(tx, {
        today,
        scope: scopeRanges(actor, "collective:list"),
        within,
        kinds: filter.kinds ?? null,
        patterns: wordPatterns(filter.search),
        asOf: filter.asOf ?? today,
        ...page,
      });
    });
  }

  create(actor: Actor, input: CreateCollectiveInput): Promise<Collective> {
    return this.#door.enter(actor, async (tx) => {
      const organisation = await this.#tree.nodeOf(tx, input.organisationId);
      if (!can(actor, "collective:list", organisation)) throw new NotFoundError();
      if (!can(actor, "collective:create", organisation)) throw new ForbiddenError();
      const check = new InputCheck();
      const name = checkNaming(check, input, this.#clock.today());
      if (!collectivesAt(organisation.kind).includes(input.kind))
        check.add("input.kind", "KIND_NOT_ALLOWED", { parentKind: organisation.kind });
      check.assertClean();
      const rows: { id: string }[] = await tx.query(
        `INSERT INTO collectives (organisation_id, kind, name, name_key, founded_on) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING RETURNING id`,
        [organisation.id, input.kind, name, foldName(name), input.foundedOn ?? null],
      );
      if (!rows[0]) check.add("input.name", "NAME_TAKEN");
      check.assertClean();
      return this.#recorded(tx, actor, rows[0]?.id ?? "", "collective:create");
    });
  }

  update(actor: Actor, input: UpdateCollectiveInput): Promise<Collective> {
    return this.#door.enter(actor, async (tx) => {
      const collective = await lockCollective(tx, actor, input, this.#clock.today());
      const check = new InputCheck();
      const name = checkNaming(check, input, this.#clock.today());
      const foundedOn = input.foundedOn ?? null;
      const first = collective.posts.map((it) => it.validFrom).sort()[0];
      if (foundedOn && collective.dissolvedOn && collective.dissolvedOn <= foundedOn)
        check.add("input.foundedOn", "DATE_ORDER", { field: "dissolvedOn", date: collective.dissolvedOn });
      if (foundedOn && first && first < foundedOn)
        check.add("input.foundedOn", "DATE_ORDER", { field: "validFrom", date: first });
      const taken: object[] = await tx.query(
        `SELECT 1 FROM collectives WHERE organisation_id = $1 AND name_key = $2 AND id <> $3 AND dissolved_on IS NULL`,
        [collective.organisation.id, foldName(name), collective.id],
      );
      if (taken.length > 0 && collective.dissolvedOn === null) check.add("input.name", "NAME_TAKEN");
      check.assertClean();
      await tx.query(`UPDATE collectives SET name = $2, name_key = $3, founded_on = $4 WHERE id = $1`, [
        collective.id,
        name,
        foldName(name),
        foundedOn,
      ]);
      return this.#recorded(tx, actor, collective.id, "collective:update");
    });
  }

  /** It stays on record for the years in which it was; posts in it end on the same day. */
  dissolve(actor: Actor, input: DissolveCollectiveInput): Promise<Collective> {
    return this.#door.enter(actor, async (tx) => {
      const today = this.#clock.today();
      const collective = await lockCollective(tx, actor, input, today);
      const { dissolvedOn, endKind } = input;
      const check = new InputCheck();
      if (collective.dissolvedOn)
        check.add("input.id", "COLLECTIVE_DISSOLVED", { dissolvedOn: collective.dissolvedOn });
      if (dissolvedOn > today) check.add("input.dissolvedOn", "DATE_FUTURE", { today });
      const { foundedOn } = collective;
      if (foundedOn && dissolvedOn <= foundedOn)
        check.add("input.dissolvedOn", "DATE_ORDER", { field: "foundedOn", date: foundedOn });
      const later = collective.posts.find((it) => it.validFrom >= dissolvedOn);
      if (later) check.add("input.dissolvedOn", "DATE_ORDER", { field: "validFrom", date: later.validFrom });
      check.assertClean();
      await tx.query(`UPDATE collectives SET dissolved_on = $2, end_kind = $3 WHERE id = $1`, [
        collective.id,
        dissolvedOn,
        endKind,
      ]);
      await tx.query(
        `UPDATE posts SET valid_to = $2 WHERE collective_id = $1 AND (valid_to IS NULL OR valid_to > $2)`,
        [collective.id, dissolvedOn],
      );
      return this.#recorded(tx, actor, collective.id, "collective:dissolve");
    });
  }

  async #recorded(tx: Tx, actor: Actor, id: string, action: TrailAction): Promise<PlacedCollective> {
    const collective = await findCollective(tx, id, this.#clock.today());
    if (!collective) throw new ConflictError(0);
    await this.#trail.append(tx, actor, {
      chainOf: collective.organisation.id,
      action,
      objectKind: "collective",
      objectId: id,
      objectName: collective.name,
    });
    return collective;
  }
}
