import { createHash } from "node:crypto";
import { can, canonicalSubmission, editionByCode, voteRole } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import { InputCheck } from "../../errors/InputCheck.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { findTallies } from "../ballots/ballot.queries.js";
import { saveStates } from "../meetings/cellReviews.queries.js";
import { OrganisationTree, type PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { advance } from "../reviews/advance.js";
import { assertRoundOpen, lockReview } from "../reviews/reviewLock.js";
import { accessSubject } from "../reviews/reviewSight.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound, type PlacedRound } from "../rounds/round.queries.js";
import { findSealable, findUnproposed, insertSubmission, type SealableProposal } from "./seal.queries.js";
import type { ProposeAgainInput, SealProposalsInput } from "./submission.inputs.js";

const REASON_LIMIT = 2_000;

/** What a unit does with its proposals: it seals them and sends them up, and answers for what comes back. */
export class SealService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #tree = new OrganisationTree();

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  /** Answers the id of the submission. What was sealed before goes along; only what is new or answered is added. */
  seal(actor: Actor, { roundId, unitId, revision }: SealProposalsInput): Promise<string> {
    return this.#door.enter(actor, async (tx) => {
      // Numbers run through the round, so whoever seals does it alone.
      const round = await lockRound(tx, roundId, "UPDATE");
      const unit = await this.#tree.findNode(tx, unitId);
      if (!unit || !isWithin(unit, round) || !can(actor, "proposal:seal", unit)) throw new NotFoundError();
      assertRoundOpen(round, "ORGANISATION");
      const last = await latestOf(tx, round.id, unit.id);
      if (last.revision !== revision) throw new ConflictError(last.revision);
      const proposals = await findSealable(tx, round.id, unit.id);
      await assertReady(tx, round, unit, proposals);
      const content = {
        roundId: round.id,
        unitId: unit.id,
        receiverId: unit.parentId ?? unit.id,
        number: last.numbersUsed + 1,
        revision: revision + 1,
      };
      const text = canonicalSubmission({ ...content, subjects: proposals });
      const id = await insertSubmission(
        tx,
        {
          ...content,
          content: text,
          contentHash: hashOf(text),
          sealedAt: this.#clock.now(),
          sealedById: actor.accountId,
        },
        proposals,
      );
      await this.#trail.append(tx, actor, {
        chainOf: unit.id,
        action: "proposal:seal",
        objectKind: "submission",
        objectId: id,
        objectName: unit.name,
        details: {
          number: content.number,
          revision: content.revision,
          subjects: proposals.length,
          hash: hashOf(text),
        },
      });
      return id;
    });
  }

  /** A returned subject is proposed anew, at the same level or another, with an answer; the unit then seals again. */
  proposeAgain(actor: Actor, input: ProposeAgainInput): Promise<boolean> {
    return this.#door.enter(actor, async (tx) => {
      const review = await lockReview(tx, actor, input.reviewId);
      if (!can(actor, "proposal:seal", accessSubject(review))) throw new NotFoundError();
      if (review.member?.id === actor.memberId) throw refusal("OWN_CASE");
      if (review.version !== input.version) throw new ConflictError(review.version);
      const check = new InputCheck();
      const reason = check.requiredParagraphs("input.reason", input.reason, REASON_LIMIT);
      check.assertClean();
      const answered: unknown[] = await tx.query(
        `WITH answered AS (
           UPDATE submission_items i SET answered_at = $3 FROM submissions s
            WHERE s.id = i.submission_id AND i.review_id = $1 AND s.unit_id = $2 AND i.returned_at IS NOT NULL
              AND i.answered_at IS NULL RETURNING 1)
         SELECT * FROM answered`,
        [review.id, review.cell.id, this.#clock.now()],
      );
      if (answered.length === 0) throw refusal("NOT_RETURNED");
      const edition = editionByCode(review.editionCode);
      const tally = (await findTallies(tx, [review.id])).get(review.id);
      // Back to where the proposal was made from: the rules ask the same of it as of the first.
      const state = voteRole(edition, review.subjectKind) === "REQUIRED" ? ("VOTED" as const) : "COMPILED";
      const facts = {
        edition,
        kind: review.subjectKind,
        proposedLevel: input.level,
        ballotOutcome: tally ? (tally.outcome ?? ("NO_MAJORITY" as const)) : null,
        proposalReason: reason,
      };
      const proposed = advance([{ id: review.id, state, facts }], ["PROPOSE"]).get(review.id) ?? state;
      await saveStates(
        tx,
        [{ id: review.id, state: proposed, proposedLevel: input.level, proposalReason: reason }],
        this.#clock.today(),
      );
      await this.#trail.append(tx, actor, {
        chainOf: review.cell.id,
        action: "proposal:proposeAgain",
        objectKind: "review",
        objectId: review.id,
        details: { level: input.level },
      });
      return true;
    });
  }
}

export const hashOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const isWithin = (unit: PlacedOrganisation, round: PlacedRound): boolean =>
  round.lo <= unit.lo && unit.hi <= round.hi;

async function latestOf(
  tx: Tx,
  roundId: string,
  unitId: string,
): Promise<{ revision: number; numbersUsed: number }> {
  const rows: [{ revision: number; numbersUsed: number }] = await tx.query(
    `SELECT COALESCE(max(revision) FILTER (WHERE unit_id = $2), 0)::int AS revision,
            COALESCE(max(number), 0)::int AS "numbersUsed" FROM submissions WHERE round_id = $1`,
    [roundId, unitId],
  );
  return rows[0];
}

/** @throws {RefusalError} NOT_PROPOSED, RETURNED_NOT_ANSWERED, NOTHING_TO_SEAL */
async function assertReady(
  tx: Tx,
  round: PlacedRound,
  unit: PlacedOrganisation,
  proposals: readonly SealableProposal[],
): Promise<void> {
  const unproposed = await findUnproposed(tx, round.id, unit.id);
  if (unproposed.length > 0)
    throw refusal("NOT_PROPOSED", { count: unproposed.length, reviewIds: unproposed });
  const returned = proposals.filter((it) => it.isReturned);
  if (returned.length > 0)
    throw refusal("RETURNED_NOT_ANSWERED", {
      count: returned.length,
      reviewIds: returned.map((it) => it.reviewId),
    });
  if (proposals.every((it) => it.isSealed)) throw refusal("NOTHING_TO_SEAL", { sealed: proposals.length });
}
