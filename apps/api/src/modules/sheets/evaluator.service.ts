import {
  type Assignment,
  can,
  deriveAssignments,
  editionByCode,
  evaluatorsByHand,
  evaluatorsInForce,
  foldName,
  mergeAssignments,
  releaseGroups,
  type SheetSettings,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { pageWithin } from "../../access/pageWithin.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { PageInput } from "../../graphql/PageInput.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Notifier } from "../notifications/Notifier.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findRound, lockRound, type PlacedRound } from "../rounds/round.queries.js";
import { findLimited, findSubjectEvaluators, saveChanges } from "./assignment.queries.js";
import { checkFunctions } from "./checkFunctions.js";
import { findEvaluationFacts, findNamedEvaluators, findStoredAssignments } from "./evaluation.queries.js";
import type { AssignEvaluatorsInput, EvaluatorFilter } from "./evaluator.inputs.js";
import type { EvaluatorChanges, EvaluatorGap, SheetPlan, SubjectEvaluatorsPage } from "./evaluator.type.js";
import type { SheetSeal } from "./SheetSeal.js";
import { findSheetRound, lockSheetRound, type SheetRound, settingsOf } from "./sheetRound.queries.js";
import { tellEvaluators } from "./tellEvaluators.js";

/** The list of who evaluates whom: derived, shown before it is made, made as often as wanted. */
export class EvaluatorService {
  readonly #door: Door;
  readonly #trail: AuditTrail;
  readonly #seal: SheetSeal;
  readonly #notifier: Notifier;

  constructor(door: Door, trail: AuditTrail, seal: SheetSeal, notifier: Notifier) {
    this.#door = door;
    this.#trail = trail;
    this.#seal = seal;
    this.#notifier = notifier;
  }

  plan(actor: Actor, roundId: string): Promise<SheetPlan> {
    return this.#door.enter(actor, async (tx) => {
      await this.#round(tx, actor, roundId);
      return { ...presentPlan(await findSheetRound(tx, roundId)), limited: await findLimited(tx, roundId) };
    });
  }

  list(actor: Actor, filter: EvaluatorFilter, page: PageInput): Promise<SubjectEvaluatorsPage> {
    return this.#door.enter(actor, (tx) =>
      pageWithin(actor, "evaluator:assign", filter.roundId, (container) =>
        findSubjectEvaluators(tx, {
          container,
          scope: scopeRanges(actor, "evaluator:assign"),
          subjectKinds: filter.subjectKinds ?? null,
          reviewId: filter.reviewId ?? null,
          words: foldName(filter.search ?? "")
            .split(" ")
            .filter(Boolean),
          ...page,
        }),
      ),
    );
  }

  /** What making the list would change; nothing is written. */
  preview(actor: Actor, input: AssignEvaluatorsInput): Promise<EvaluatorChanges> {
    return this.#door.enter(actor, async (tx) => {
      const round = await this.#round(tx, actor, input.roundId);
      checkFunctions(editionByCode(round.editionCode), input.functions);
      return (await this.#derive(tx, round, settingsFrom(input))).told;
    });
  }

  assign(actor: Actor, input: AssignEvaluatorsInput): Promise<EvaluatorChanges> {
    return this.#door.enter(actor, async (tx) => {
      await this.#round(tx, actor, input.roundId);
      const round = await lockRound(tx, input.roundId, "UPDATE");
      assertRoundOpen(round, "CADRE");
      checkFunctions(editionByCode(round.editionCode), input.functions);
      await this.#savePlan(tx, input);
      const { changes, told } = await this.#derive(tx, round, settingsFrom(input));
      await saveChanges(tx, changes);
      const asked = changes.add.map(({ evaluator }) => evaluator.signatoryId);
      await tellEvaluators(tx, this.#notifier, round, asked);
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "evaluator:assign",
        objectKind: "round",
        objectId: round.id,
        details: {
          added: told.added,
          changed: told.changed,
          dropped: told.dropped,
          unchanged: told.unchanged,
        },
      });
      return told;
    });
  }

  async #round(tx: Tx, actor: Actor, roundId: string): Promise<PlacedRound> {
    const round = await findRound(tx, roundId);
    if (!can(actor, "evaluator:assign", round)) throw new NotFoundError();
    return round;
  }

  async #savePlan(tx: Tx, input: AssignEvaluatorsInput): Promise<void> {
    const current = await lockSheetRound(tx, input.roundId, "UPDATE");
    if ((current?.version ?? 0) !== input.version) throw new ConflictError(current?.version ?? 0);
    if (current?.isReleased) throw refusal("SHEETS_RELEASED");
    const { smallestGroup, fewSuperiors, functions } = settingsFrom(input);
    const settings = [input.roundId, smallestGroup, fewSuperiors, JSON.stringify(functions)];
    if (current) {
      await tx.query(
        `UPDATE sheet_rounds SET smallest_group = $2, few_superiors = $3, functions = $4 WHERE round_id = $1`,
        settings,
      );
      return;
    }
    const { publicKey, sealedPrivateKey } = this.#seal.createRoundKey(input.roundId);
    await tx.query(
      `INSERT INTO sheet_rounds (round_id, smallest_group, few_superiors, functions, public_key, sealed_private_key)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [...settings, publicKey, sealedPrivateKey],
    );
  }

  async #derive(tx: Tx, round: PlacedRound, settings: SheetSettings) {
    const facts = await findEvaluationFacts(tx, round);
    const stored = await findStoredAssignments(tx, round.id);
    const edition = editionByCode(round.editionCode);
    const named = await findNamedEvaluators(tx, round.planVersionId);
    const { assignments, gaps } = deriveAssignments(facts, evaluatorsInForce(edition, named), settings);
    const changes = mergeAssignments(assignments, stored);
    const told: EvaluatorChanges = {
      added: changes.add.length,
      changed: changes.change.length,
      dropped: changes.drop.length,
      unchanged: changes.unchanged,
      withoutCriteria: assignments.filter((it) => it.criteria?.length === 0).length,
      tooFewToRead: countTooFew(assignments, settings),
      gaps: await nameGaps(tx, gaps),
      byHand: [...evaluatorsByHand(edition, named)],
    };
    return { changes, told };
  }
}

function settingsFrom(input: AssignEvaluatorsInput): SheetSettings {
  const { smallestGroup, fewSuperiors } = input;
  const functions = Object.fromEntries(input.functions.map((it) => [it.collectiveId, it.criteria]));
  return { smallestGroup, fewSuperiors, functions };
}

function presentPlan(round: SheetRound | null): Omit<SheetPlan, "limited"> {
  const { smallestGroup, fewSuperiors, functions } = settingsOf(round);
  return {
    smallestGroup,
    fewSuperiors,
    functions: Object.entries(functions).map(([collectiveId, criteria]) => ({
      collectiveId,
      criteria: [...criteria],
    })),
    isReleased: round?.isReleased ?? false,
    version: round?.version ?? 0,
  };
}

/** Subjects on whom confidential sheets are asked and none could be read even if all came in. */
function countTooFew(assignments: readonly Assignment[], { smallestGroup }: SheetSettings): number {
  const confidential = assignments.filter((it) => it.attribution === "CONFIDENTIAL");
  return [...Map.groupBy(confidential, (it) => it.subjectId).values()].filter((sheets) => {
    const count = (side: Assignment["side"]) => sheets.filter((it) => it.side === side).length;
    const counts = { ABOVE: count("ABOVE"), SAME_LEVEL: count("SAME_LEVEL"), BELOW: count("BELOW") };
    return releaseGroups(counts, smallestGroup).every((it) => !it.isShown);
  }).length;
}

async function nameGaps(tx: Tx, gaps: ReturnType<typeof deriveAssignments>["gaps"]): Promise<EvaluatorGap[]> {
  const idOf = (it: (typeof gaps)[number]) => it.bodyId ?? it.unitId ?? "";
  const rows: { id: string; name: string }[] = await tx.query(
    `SELECT id, name FROM collectives WHERE id = ANY ($1::uuid[])
     UNION ALL SELECT id, name FROM organisations WHERE id = ANY ($1::uuid[])`,
    [[...new Set(gaps.map(idOf))]],
  );
  const names = new Map(rows.map((it) => [it.id, it.name]));
  return [...Map.groupBy(gaps, (it) => `${it.side} ${idOf(it)}`).values()].flatMap(([first, ...more]) =>
    first
      ? [{ evaluatorName: names.get(idOf(first)) ?? "", side: first.side, subjects: more.length + 1 }]
      : [],
  );
}
