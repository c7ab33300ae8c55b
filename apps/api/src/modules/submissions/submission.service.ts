import { can, compareSubmissions, isDecided, type Role, readSubmission } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import { scopeRanges } from "../../access/scopeRanges.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { isUuid } from "../../database/isUuid.js";
import { NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import { type Refusal, refusalOf } from "../../graphql/refusal.type.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Notifier } from "../notifications/Notifier.js";
import { accountsWithRole } from "../notifications/recipients.queries.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { refusal } from "../rounds/procedureCodes.js";
import { findRound, lockRound } from "../rounds/round.queries.js";
import { presentSubmission } from "./presentSubmission.js";
import { hashOf } from "./seal.service.js";
import type { ReceiveSubmissionsInput, ReturnSubjectInput } from "./submission.inputs.js";
import { findItems, findLatest, findRevisions, findUnits, type UnitRow } from "./submission.queries.js";
import type { Receipt, Submission, UnitProposals } from "./submission.type.js";

const REASON_LIMIT = 2_000;

/** Whoever seals proposals at their own unit is told when one comes back. */
const SEALERS: readonly Role[] = ["CELL_SECRETARY", "WARD_ADMINISTRATOR"];

/** What the organisation above does with submissions: reads, takes in, returns single subjects. */
export class SubmissionService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #notifier: Notifier;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail, notifier: Notifier) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#notifier = notifier;
  }

  units(actor: Actor, roundId: string): Promise<UnitProposals[]> {
    return this.#door.enter(actor, async (tx) => {
      const round = await findRound(tx, roundId);
      if (!can(actor, "round:read", round)) throw new NotFoundError();
      const rows = await findUnits(tx, round.id, scopeRanges(actor, "proposal:read"));
      const nodes = await this.#tree.nodesOf(
        tx,
        rows.flatMap(({ unit, receiver }) => [unit.id, receiver.id]),
      );
      const may = (action: "proposal:seal" | "proposal:receive", id: string): boolean => {
        const node = nodes.get(id);
        return node !== undefined && can(actor, action, node);
      };
      return rows.map((row) => ({
        ...row,
        maySeal: may("proposal:seal", row.unit.id),
        mayReceive: may("proposal:receive", row.receiver.id),
      }));
    });
  }

  submission(actor: Actor, id: string): Promise<Submission> {
    return this.#door.enter(actor, async (tx) => {
      const [row, ...earlier] = isUuid(id) ? await findRevisions(tx, id) : [];
      if (!row || !can(actor, "proposal:read", row)) throw new NotFoundError();
      const items = await findItems(tx, id);
      const receiver = await this.#tree.findNode(tx, row.receiverId);
      const [latest] = await findLatest(tx, row.roundId, [row.unitId]);
      const sealed = readSubmission(row.content);
      const before = earlier[0] ? readSubmission(earlier[0].content).subjects : sealed.subjects;
      const ownIds = new Set(
        items.filter((it) => it.memberId !== null && it.memberId === actor.memberId).map((it) => it.reviewId),
      );
      return {
        ...row,
        isSealIntact: hashOf(row.content) === row.contentHash,
        items: presentSubmission(sealed.subjects, items, {
          ownIds,
          isLatest: latest?.id === row.id,
          mayReceive: receiver !== null && can(actor, "proposal:receive", receiver),
          maySeal: can(actor, "proposal:seal", row),
        }),
        differences: compareSubmissions(before, sealed.subjects).filter((it) => !ownIds.has(it.reviewId)),
        earlier,
      };
    });
  }

  /** Many at once: each row is taken in or says why not, and nothing of one stops another. */
  receive(actor: Actor, { roundId, unitIds, isDryRun }: ReceiveSubmissionsInput): Promise<Receipt> {
    return this.#door.enter(actor, async (tx) => {
      const round = await lockRound(tx, roundId, isDryRun ? "SHARE" : "UPDATE");
      if (!can(actor, "round:read", round)) throw new NotFoundError();
      assertRoundOpen(round, "ORGANISATION");
      const rows = await findUnits(tx, round.id, scopeRanges(actor, "proposal:read"), unitIds);
      if (rows.length < new Set(unitIds).size) throw new NotFoundError();
      const nodes = await this.#tree.nodesOf(
        tx,
        rows.map(({ receiver }) => receiver.id),
      );
      const lines: Receipt["rows"] = [];
      for (const row of rows) {
        const refused = await refusalAgainst(tx, actor, row, nodes);
        const { unit, latest } = row;
        lines.push({
          unit,
          number: latest?.number ?? null,
          subjects: latest?.subjects ?? 0,
          refusal: refused,
        });
      }
      const taken = rows.filter((_, index) => lines[index]?.refusal === null);
      if (!isDryRun && taken.length > 0) {
        await tx.query(
          `UPDATE submissions SET received_at = $2, received_by_id = $3 WHERE id = ANY ($1::uuid[])`,
          [taken.map((it) => it.latest?.id), this.#clock.now(), actor.accountId],
        );
        await this.#trail.append(tx, actor, {
          chainOf: round.organisation.id,
          action: "proposal:receive",
          objectKind: "round",
          objectId: round.id,
          objectName: round.organisation.name,
          details: { received: taken.length, refused: rows.length - taken.length },
        });
      }
      return { rows: lines, received: taken.length };
    });
  }

  returnSubject(actor: Actor, input: ReturnSubjectInput): Promise<Submission> {
    return this.#door
      .enter(actor, async (tx) => {
        const [row] = await findRevisions(tx, input.submissionId);
        const receiver = row && (await this.#tree.findNode(tx, row.receiverId));
        if (!row || !receiver || !can(actor, "proposal:receive", receiver)) throw new NotFoundError();
        const round = await lockRound(tx, row.roundId, "UPDATE");
        assertRoundOpen(round, "ORGANISATION");
        const item = (await findItems(tx, row.id)).find((it) => it.reviewId === input.reviewId.toLowerCase());
        if (!item) throw new NotFoundError();
        if (item.memberId !== null && item.memberId === actor.memberId) throw refusal("OWN_CASE");
        const [latest] = await findLatest(tx, row.roundId, [row.unitId]);
        if (latest?.id !== row.id) throw refusal("SUBMISSION_OUTDATED", { revision: row.revision });
        if (isDecided(item.state)) throw refusal("ALREADY_DECIDED", { count: 1, reviewIds: [item.reviewId] });
        if (item.returnedAt) throw refusal("ALREADY_RETURNED");
        const check = new InputCheck();
        const reason = check.requiredParagraphs("input.reason", input.reason, REASON_LIMIT);
        check.assertClean();
        await tx.query(
          `UPDATE submission_items SET returned_at = $3, returned_by_id = $4, return_reason = $5
            WHERE submission_id = $1 AND review_id = $2`,
          [row.id, item.reviewId, this.#clock.now(), actor.accountId, reason],
        );
        const sealers = await accountsWithRole(tx, SEALERS, [row.unitId], this.#clock.today());
        await this.#notifier.notify(tx, sealers, {
          kind: "PROPOSAL_RETURNED",
          subjectKind: "REVIEW",
          subjectId: item.reviewId,
          organisationId: row.unitId,
          year: round.year,
          dueOn: round.deadlineOn,
        });
        await this.#trail.append(tx, actor, {
          chainOf: row.unitId,
          action: "proposal:return",
          objectKind: "review",
          objectId: item.reviewId,
          details: { number: row.number, revision: row.revision },
        });
      })
      .then(() => this.submission(actor, input.submissionId));
  }
}

/** Why a unit's latest submission is not taken in; null when it is. */
async function refusalAgainst(
  tx: Tx,
  actor: Actor,
  { latest, receiver, proposed, sealed }: UnitRow,
  nodes: ReadonlyMap<string, PlacedOrganisation>,
): Promise<Refusal | null> {
  const node = nodes.get(receiver.id);
  if (!node || !can(actor, "proposal:receive", node)) return refusalOf("NOT_THE_RECEIVER");
  if (!latest) return refusalOf("NO_SUBMISSION", { count: proposed });
  if (latest.receivedAt) return refusalOf("ALREADY_RECEIVED", { number: latest.number });
  if (sealed < proposed)
    return refusalOf("SEAL_INCOMPLETE", { count: proposed - sealed, number: latest.number });
  const [row] = await findRevisions(tx, latest.id);
  if (!row || hashOf(row.content) !== row.contentHash)
    return refusalOf("SEAL_BROKEN", { number: latest.number });
  return null;
}
