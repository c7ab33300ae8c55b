import {
  can,
  editionByCode,
  editionOfYear,
  type PostGroup,
  planChecklist,
  type SubjectKind,
  type TrailAction,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { refusal } from "../rounds/procedureCodes.js";
import type { RoundService } from "../rounds/round.service.js";
import { checkChoices } from "./checkChoices.js";
import { checkPlanContent } from "./checkPlanContent.js";
import { documentOf, insertVersion, placedParticipants, roundInputOf } from "./issuePlan.js";
import { contentOfRound, firstDraft } from "./lastYear.js";
import type { DraftPlanInput, PlanAsReadInput, SavePlanInput } from "./plan.inputs.js";
import type { Plan } from "./plan.type.js";
import type { PlanChange } from "./planChange.type.js";
import { newsOfPlan } from "./planNews.js";
import type { PlanNotices } from "./planNotices.js";
import { outlookOf } from "./planOutlook.js";
import type { PlanOutlook } from "./planOutlook.type.js";
import { findPlan, findPlanOf, inForce, lockPlan, type PlanRow } from "./planRow.js";
import { findPlanSituation, rulesOfPlan } from "./planSituation.js";
import { findPostHolders } from "./planSubjects.queries.js";
import { findPlansAbove } from "./plansAbove.js";
import { heldTitles } from "./postTitles.js";
import { presentPlan } from "./presentPlan.js";
import { linesAbove } from "./reviewCriteria.js";
import type { ReviewCriterion } from "./reviewCriteria.type.js";

const PLANNING_KINDS: readonly string[] = [
  "PROVINCE",
  "DISTRICT",
  "WARD",
  "GRASSROOTS_COMMITTEE",
  "GRASSROOTS_CELL",
];

/** Plans: begun from last year's, written, checked and issued. What is issued is changed by amendments alone. */
export class PlanService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #rounds: RoundService;
  readonly #notices: PlanNotices;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail, rounds: RoundService, notices: PlanNotices) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#rounds = rounds;
    this.#notices = notices;
  }

  plan(actor: Actor, id: string): Promise<Plan> {
    return this.#door.enter(actor, async (tx) => this.#shown(tx, actor, await findPlan(tx, id)));
  }

  /** Null where nobody has begun one, or where it is a draft of others. */
  planOf(actor: Actor, organisationId: string, year: number): Promise<Plan | null> {
    return this.#door.enter(actor, async (tx) => {
      const organisation = await this.#tree.nodeOf(tx, organisationId);
      if (!can(actor, "plan:read", organisation)) throw new NotFoundError();
      const plan = await findPlanOf(tx, organisation.id, year);
      return plan && isKnownTo(actor, plan) ? this.#shown(tx, actor, plan) : null;
    });
  }

  outlook(actor: Actor, id: string): Promise<PlanOutlook> {
    return this.#door.enter(actor, async (tx) => {
      const plan = await this.#writable(tx, actor, id);
      return outlookOf(tx, plan, plan.draft ?? (inForce(plan)?.content as NonNullable<PlanRow["draft"]>));
    });
  }

  /** What is new since last year: the rules, what the units above wrote, and what this plan has written so far. */
  news(actor: Actor, id: string): Promise<PlanChange[]> {
    return this.#door.enter(actor, async (tx) => newsOfPlan(tx, await this.#writable(tx, actor, id)));
  }

  /** What the rules above say, line by line, before this plan concretises them. */
  lines(actor: Actor, id: string, kind: SubjectKind, post: PostGroup | null): Promise<ReviewCriterion[]> {
    return this.#door.enter(actor, async (tx) => {
      const plan = await this.#writable(tx, actor, id);
      const { overlays } = await findPlansAbove(tx, plan, plan.year, plan.editionCode);
      return linesAbove(plan.editionCode, overlays, { kind, ...(post && { post }) });
    });
  }

  /** The plan of the year, begun if it is not there; begun twice it is the same one. */
  draft(actor: Actor, { organisationId, year }: DraftPlanInput): Promise<Plan> {
    return this.#door.enter(actor, async (tx) => {
      const organisation = await this.#tree.nodeOf(tx, organisationId);
      if (!can(actor, "plan:draft", organisation)) throw new NotFoundError();
      const known = await findPlanOf(tx, organisation.id, year);
      if (known) return this.#shown(tx, actor, known);
      const id = await this.#begin(tx, organisation, year);
      await this.#record(tx, actor, "plan:draft", await findPlan(tx, id));
      return this.#shown(tx, actor, await findPlan(tx, id));
    });
  }

  async #begin(tx: Tx, organisation: PlacedOrganisation, year: number): Promise<string> {
    if (!PLANNING_KINDS.includes(organisation.kind))
      throw refusal("NOT_GRASSROOTS", { kind: organisation.kind });
    const edition = editionOfYear(year);
    if (!edition) throw refusal("NO_EDITION_FOR_YEAR", { year });
    const above = await findPlansAbove(tx, organisation, year, edition.code);
    const opened = await contentOfRound(tx, organisation.id, year);
    const begun = { organisation, year, editionCode: edition.code };
    const { plan, notCarried } = opened
      ? { plan: opened, notCarried: [] }
      : await firstDraft(tx, begun, above, this.#clock.today());
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO plans (organisation_id, year, edition_code, state, draft, not_carried) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT uq_plans_organisation_year DO NOTHING RETURNING id`,
      [
        organisation.id,
        year,
        edition.code,
        opened ? "ISSUED" : "DRAFT",
        opened ? null : JSON.stringify(plan),
        JSON.stringify(notCarried),
      ],
    );
    const id = rows[0]?.id ?? (await findPlanOf(tx, organisation.id, year))?.id;
    if (!id) throw new RangeError(`plan of ${organisation.id} neither made nor found`);
    // A round that was opened the short way has a plan from now on: what it was opened with.
    if (opened && rows[0]) {
      const versionId = await insertVersion(tx, await findPlan(tx, id), {
        content: plan,
        above: { ...above, overlays: [] },
        reason: null,
        issuedAt: this.#clock.now(),
        issuedById: null,
      });
      await tx.query(`UPDATE rounds SET plan_version_id = $3 WHERE organisation_id = $1 AND year = $2`, [
        organisation.id,
        year,
        versionId,
      ]);
    }
    return id;
  }

  /** Keeps what is written, also where the rules above refuse it: the answer says where. */
  save(actor: Actor, input: SavePlanInput): Promise<Plan> {
    return this.#door.enter(actor, async (tx) => {
      const plan = await this.#locked(tx, actor, input);
      if (!plan.draft) throw refusal("PLAN_ALREADY_ISSUED");
      const content = checkPlanContent(input.content, editionByCode(plan.editionCode), plan.year);
      // Who takes part was read on that day; another day would be another round.
      const fixed = plan.state === "ISSUED" ? { ...content, asOf: plan.draft.asOf } : content;
      if (fixed.participation.length > 0) await checkChoices(tx, plan, fixed);
      await tx.query(`UPDATE plans SET draft = $2 WHERE id = $1`, [plan.id, JSON.stringify(fixed)]);
      return this.#shown(tx, actor, await findPlan(tx, plan.id));
    });
  }

  /** Once nothing is missing: the plan is frozen, its round opened, the units below told. */
  issue(actor: Actor, input: PlanAsReadInput): Promise<Plan> {
    return this.#door.enter(actor, async (tx) => {
      const plan = await this.#locked(tx, actor, input);
      if (!can(actor, "plan:issue", plan)) throw new NotFoundError();
      if (plan.state === "ISSUED" || !plan.draft) throw refusal("PLAN_ALREADY_ISSUED");
      const content = plan.draft;
      const situation = await findPlanSituation(tx, plan, content);
      const missing = planChecklist(situation.facts);
      if (missing.length > 0)
        throw refusal("PLAN_INCOMPLETE", { count: missing.length, missing: missing.map(({ code }) => code) });
      const { above } = situation;
      const versionId = await insertVersion(tx, plan, {
        content,
        above,
        reason: null,
        issuedAt: this.#clock.now(),
        issuedById: actor.accountId,
      });
      const held = heldTitles(await findPostHolders(tx, plan, content.asOf));
      await this.#rounds.openIn(
        tx,
        actor,
        await this.#tree.nodeOf(tx, plan.organisation.id),
        roundInputOf(plan, content, situation.rules),
        {
          participants: placedParticipants(situation, content, held),
          parentId: above.nearest?.roundId ?? null,
          planVersionId: versionId,
        },
      );
      await tx.query(`UPDATE plans SET state = 'ISSUED', draft = NULL WHERE id = $1`, [plan.id]);
      const issued = await findPlan(tx, plan.id);
      const documentNumber = documentOf(content).number;
      await this.#notices.planIssued(tx, { plan: issued, number: 1, documentNumber });
      await this.#record(tx, actor, "plan:issue", issued);
      return this.#shown(tx, actor, issued);
    });
  }

  async #writable(tx: Tx, actor: Actor, id: string): Promise<PlanRow> {
    const plan = await findPlan(tx, id);
    if (!can(actor, "plan:draft", plan)) throw new NotFoundError();
    return plan;
  }

  async #locked(tx: Tx, actor: Actor, { id, version }: PlanAsReadInput): Promise<PlanRow> {
    const plan = await lockPlan(tx, id);
    if (!can(actor, "plan:draft", plan)) throw new NotFoundError();
    if (plan.version !== version) throw new ConflictError(plan.version);
    return plan;
  }

  async #shown(tx: Tx, actor: Actor, plan: PlanRow): Promise<Plan> {
    if (!isKnownTo(actor, plan)) throw new NotFoundError();
    const mayWrite = can(actor, "plan:draft", plan);
    if (!mayWrite || !plan.draft) {
      const above = await findPlansAbove(tx, plan, plan.year, plan.editionCode);
      return presentPlan(plan, above, [], mayWrite);
    }
    const { above, rules } = await rulesOfPlan(tx, plan, plan.draft);
    return presentPlan(plan, above, rules.ok ? [] : rules.refusals, true);
  }

  async #record(tx: Tx, actor: Actor, action: TrailAction, plan: PlanRow): Promise<void> {
    await this.#trail.append(tx, actor, {
      chainOf: plan.organisation.id,
      action,
      objectKind: "plan",
      objectId: plan.id,
      objectName: plan.organisation.name,
      details: { year: plan.year, editionCode: plan.editionCode, versionNumber: plan.versions.length },
    });
  }
}

/** A draft is known to those who may write it; what was issued, to all in its line. */
const isKnownTo = (actor: Actor, plan: PlanRow): boolean =>
  can(actor, plan.state === "ISSUED" ? "plan:read" : "plan:draft", plan);
