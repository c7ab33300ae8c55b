import { can, deadlineInstant, type Edition, editionOfYear, scope } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { ForbiddenError, NotFoundError, RefusalError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import { type Refusal, refusalOf } from "../../graphql/refusal.type.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { GRASSROOTS_KINDS } from "../organisations/organisation.types.js";
import { checkPlan } from "./checkPlan.js";
import { editionOfRound } from "./editionOfRound.js";
import { insertReviews } from "./insertReviews.js";
import type { Participant } from "./participant.js";
import { findParticipants } from "./participants.js";
import { previewOf } from "./previewOf.js";
import { refusal } from "./procedureCodes.js";
import type { ProgressRows } from "./progress.queries.js";
import type { OpenRoundInput, RoundFilter } from "./round.inputs.js";
import { findRound, findRoundPage } from "./round.queries.js";
import type { Round, RoundPage } from "./round.type.js";
import { roundProgress } from "./roundProgress.js";
import type { RoundPreview, RoundProgress } from "./roundProgress.type.js";

/** What an issued plan settles about its round. */
export interface SettledRound {
  participants: readonly Participant[];
  parentId: string | null;
  planVersionId: string;
}

/** Rounds: opened with a plan, read with their progress. */
export class RoundService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  round(actor: Actor, id: string): Promise<Round> {
    return this.#door.enter(actor, async (tx) => {
      const round = await findRound(tx, id);
      if (!can(actor, "round:read", round)) throw new NotFoundError();
      return round;
    });
  }

  rounds(actor: Actor, filter: RoundFilter, page: PageInput): Promise<RoundPage> {
    return this.#door.enter(actor, async (tx) => {
      const within = filter.withinId ? await this.#tree.nodeOf(tx, filter.withinId) : null;
      // What exists elsewhere and what does not exist are answered alike.
      if (within && !can(actor, "round:list", within)) throw new NotFoundError();
      if (filter.organisationId && !isUuid(filter.organisationId)) throw new NotFoundError();
      const line = scope(actor, "round:list").filter((it) => it.includesAncestors);
      return findRoundPage(tx, {
        scope: scopeRanges(actor, "round:list"),
        line: [line.map((it) => it.lo), line.map((it) => it.hi)],
        organisationId: filter.organisationId ?? null,
        within,
        year: filter.year ?? null,
        states: filter.states ?? null,
        ...page,
      });
    });
  }

  /** Counts over the part of the round whose reviews the actor may list, read with those of the other rounds asked for. */
  async progress(
    actor: Actor,
    round: Round,
    counts: { load(roundId: string): Promise<ProgressRows> },
  ): Promise<RoundProgress> {
    if (scopeRanges(actor, "review:list")[0].length === 0) throw new ForbiddenError();
    return roundProgress(round, await counts.load(round.id), editionOfRound(round), this.#clock.today());
  }

  /** What opening would give, nothing written. */
  preview(actor: Actor, input: OpenRoundInput): Promise<RoundPreview> {
    return this.#door.enter(actor, async (tx) => {
      const organisation = await this.#mayOpen(tx, actor, input.organisationId);
      const refusals = await this.#refusals(tx, organisation, input.year);
      checkPlan(input, this.#clock.today());
      const edition = editionOfYear(input.year);
      const participants = edition ? await this.#participants(tx, organisation, input, edition) : [];
      return { editionCode: edition?.code ?? "", ...previewOf(participants), refusals };
    });
  }

  /** Fixes edition, calendar and who takes part; from here on the year is worked on. */
  open(actor: Actor, input: OpenRoundInput): Promise<Round> {
    return this.#door.enter(actor, async (tx) => {
      const organisation = await this.#mayOpen(tx, actor, input.organisationId);
      return this.openIn(tx, actor, organisation, input, null);
    });
  }

  /**
   * As `open`, in a transaction that has asked who may. What an issued plan settles is taken as it is; without a plan
   * everybody takes part as the rules of the year have it.
   */
  async openIn(
    tx: Tx,
    actor: Actor,
    organisation: PlacedOrganisation,
    input: OpenRoundInput,
    settled: SettledRound | null,
  ): Promise<Round> {
    const refusal = (await this.#refusals(tx, organisation, input.year)).find(
      ({ code }) => !settled || code !== "NOT_GRASSROOTS",
    );
    if (refusal) throw refused(refusal);
    const { planNumber } = checkPlan(input, this.#clock.today());
    const edition = editionOfYear(input.year);
    if (!edition) throw new RangeError(`no edition for ${input.year} after it was checked`);
    const id = await this.#insert(tx, input, planNumber, edition, settled);
    const participants =
      settled?.participants ?? (await this.#participants(tx, organisation, input, edition));
    await insertReviews(tx, { id, year: input.year }, participants, this.#clock.today());
    const round = await findRound(tx, id);
    await this.#trail.append(tx, actor, {
      chainOf: organisation.id,
      action: "round:open",
      objectKind: "round",
      objectId: id,
      objectName: organisation.name,
      details: { year: input.year, editionCode: edition.code, planNumber, ...subjectsByKind(participants) },
    });
    return round;
  }

  async #mayOpen(tx: Tx, actor: Actor, organisationId: string): Promise<PlacedOrganisation> {
    const organisation = await this.#tree.nodeOf(tx, organisationId);
    if (!can(actor, "round:open", organisation)) throw new NotFoundError();
    return organisation;
  }

  async #refusals(tx: Tx, organisation: PlacedOrganisation, year: number): Promise<Refusal[]> {
    const refusals: Refusal[] = [];
    if (!(GRASSROOTS_KINDS as readonly string[]).includes(organisation.kind))
      refusals.push(refusalOf("NOT_GRASSROOTS", { kind: organisation.kind }));
    if (!editionOfYear(year)) refusals.push(refusalOf("NO_EDITION_FOR_YEAR", { year }));
    const rounds: object[] = await tx.query(`SELECT 1 FROM rounds WHERE organisation_id = $1 AND year = $2`, [
      organisation.id,
      year,
    ]);
    if (rounds.length > 0) refusals.push(refusalOf("ROUND_ALREADY_OPEN", { year }));
    return refusals;
  }

  #participants(
    tx: Tx,
    organisation: PlacedOrganisation,
    { asOf, year }: OpenRoundInput,
    edition: Edition,
  ): Promise<Participant[]> {
    const { treeId, lo, hi } = organisation;
    return findParticipants(tx, { treeId, lo, hi, asOf, year }, edition);
  }

  /** Somebody may have opened it since the check; the constraint decides. */
  async #insert(
    tx: Tx,
    input: OpenRoundInput,
    planNumber: string,
    edition: Edition,
    settled: SettledRound | null,
  ): Promise<string> {
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO rounds (organisation_id, year, edition_code, plan_number, plan_issued_on, as_of, deadline_on, deadline,
                           quota_rounding, opened_at, parent_id, plan_version_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT ON CONSTRAINT uq_rounds_organisation_year DO NOTHING RETURNING id`,
      [
        input.organisationId,
        input.year,
        edition.code,
        planNumber,
        input.planIssuedOn,
        input.asOf,
        input.deadlineOn,
        deadlineInstant(input.deadlineOn),
        input.quotaRounding,
        this.#clock.now(),
        settled?.parentId ?? null,
        settled?.planVersionId ?? null,
      ],
    );
    const id = rows[0]?.id;
    if (!id) throw refusal("ROUND_ALREADY_OPEN", { year: input.year });
    await tx.query(
      `INSERT INTO round_steps (round_id, code, starts_on, ends_on)
       SELECT $1, s.* FROM unnest($2::text[], $3::date[], $4::date[]) AS s`,
      [id, ...(["code", "startsOn", "endsOn"] as const).map((key) => input.steps.map((step) => step[key]))],
    );
    return id;
  }
}

/** For the trail: how many of each kind; members under the name they always had. */
function subjectsByKind(participants: readonly Participant[]): Record<string, number> {
  const countOf = (kind: Participant["subjectKind"]): number =>
    participants.filter((it) => it.subjectKind === kind).length;
  return {
    members: countOf("MEMBER"),
    cadres: countOf("CADRE"),
    collectives: countOf("COLLECTIVE"),
    organisations: countOf("ORGANISATION"),
  };
}

const refused = ({ code, arguments: figures }: Refusal): RefusalError =>
  new RefusalError({ code, ...Object.fromEntries(figures.map(({ name, value }) => [name, value])) });
