import {
  can,
  checkExcellentQuota,
  type Edition,
  editionByCode,
  type LevelCounts,
  type QuotaVerdict,
} from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError, RefusalError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import { advance } from "../reviews/advance.js";
import { highestAllowed, isWithinAllowed } from "../reviews/evaluateReview.js";
import { findReviewFacts, type ReviewFacts } from "../reviews/evaluation.queries.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { quotaRuleOf } from "../rounds/editionOfRound.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound, type PlacedRound } from "../rounds/round.queries.js";
import { assertSealed } from "../submissions/assertSealed.js";
import { checkDecision, docketOf, type WrittenDecision } from "./checkDecision.js";
import { type DecidableReview, type DecidedLevel, findRated, saveDecisions } from "./decide.queries.js";
import type { DecideLevelsInput } from "./decision.inputs.js";
import type { Resolution } from "./decision.type.js";
import { findGroupCounts } from "./levelCounts.queries.js";
import { isGrouped, quotaStateOfAll } from "./quotaStateOf.js";

type Override = NonNullable<WrittenDecision["override"]>;
type Exceeded = Extract<QuotaVerdict, { ok: false }>;
type Levelled = Omit<DecidedLevel, "hasOverride"> & Pick<DecidableReview, "quotaGroup">;

/** The committee's act: levels decided under the quota of the whole organisation. */
export class DecisionService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;

  constructor(door: Door, clock: Clock, trail: AuditTrail) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
  }

  decide(actor: Actor, input: DecideLevelsInput): Promise<Resolution> {
    return this.#door.enter(actor, async (tx) => {
      // Whoever counts the quota counts alone: the round's lock comes before the first look at a level.
      const round = await lockRound(tx, input.roundId, "UPDATE");
      if (!can(actor, "quotaBoard:read", round)) throw new NotFoundError();
      if (round.version !== input.version) throw new ConflictError(round.version);
      const rated = await findRated(tx, round.id, input.cellIds, isGrouped(round));
      const { open, withheld } = docketOf(actor, rated, input);
      assertRoundOpen(round);
      await assertSealed(tx, open);
      const written = checkDecision(input, open, this.#clock.today());
      const levels = levelsOf(open, written);
      const facts = await findReviewFacts(
        tx,
        open.map(({ id }) => id),
      );
      assertWithinCaps(levels, facts);

      const groups = (await findGroupCounts(tx, round.id, isGrouped(round))).map(({ group, decided }) => ({
        group,
        levels: levels.filter((it) => it.quotaGroup === group),
        counts: addLevels(
          decided,
          levels.filter((it) => it.quotaGroup === group),
        ),
      }));
      const verdicts = new Map(
        groups.map(({ group, counts }) => [group, quotaVerdict(counts, round)] as const),
      );
      const override = await this.#overrideFor(tx, round, groups, verdicts, written);
      assertStepsTaken(open, levels, facts, verdicts, override, editionByCode(round.editionCode));

      const quota = quotaStateOfAll(
        groups.map(({ counts }) => counts),
        round,
      );
      const id = await this.#insertResolution(tx, actor, input, written, quota, override);
      const decided = levels.map((it) => ({
        ...it,
        hasOverride: override !== null && it.level === "EXCELLENT",
      }));
      await saveDecisions(tx, round.id, id, decided, this.#clock.today());
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "decision:decide",
        objectKind: "resolution",
        objectId: id,
        objectName: written.number,
        details: {
          decided: levels.length,
          withheldOwnCases: withheld.length,
          excellent: quota.excellent,
          allowed: quota.allowed,
          exceededBy: quota.exceededBy,
        },
      });
      return {
        id,
        number: written.number,
        resolvedOn: input.resolvedOn,
        quota,
        override: override && { ...override, exceededBy: quota.exceededBy },
        decided: levels.length,
        withheldOwnCases: withheld.length,
      };
    });
  }

  /**
   * Who answers for the excess of the groups that this act adds to; null when none is over. An act that adds no EXCELLENT
   * to an excess already answered for needs no new answer.
   * @throws {RefusalError} EXCELLENT_QUOTA_EXCEEDED with the figures of the first group that is over, and its name where there are several
   */
  async #overrideFor(
    tx: Tx,
    round: PlacedRound,
    groups: readonly { group: string | null; levels: readonly Levelled[] }[],
    verdicts: ReadonlyMap<string | null, QuotaVerdict>,
    { override }: WrittenDecision,
  ): Promise<Override | null> {
    let answered: Override | null = null;
    const named = (verdict: Exceeded, group: string | null): RefusalError =>
      new RefusalError({ ...verdict, ...(groups.length > 1 && { group }) });
    for (const { group, levels } of groups) {
      const verdict = verdicts.get(group);
      if (!verdict || verdict.ok || levels.length === 0) continue;
      if (override && !verdict.isHardBlock) answered = override;
      else if (levels.some(({ level }) => level === "EXCELLENT")) throw named(verdict, group);
      else answered ??= await this.#lastOverride(tx, round.id);
      if (!answered) throw named(verdict, group);
    }
    return answered;
  }

  async #lastOverride(tx: Tx, roundId: string): Promise<Override | null> {
    const rows: Override[] = await tx.query(
      `SELECT override_authority AS authority, override_reason AS reason FROM resolutions
        WHERE round_id = $1 AND override_authority IS NOT NULL ORDER BY decided_at DESC LIMIT 1`,
      [roundId],
    );
    return rows[0] ?? null;
  }

  async #insertResolution(
    tx: Tx,
    actor: Actor,
    input: DecideLevelsInput,
    { number }: WrittenDecision,
    quota: ReturnType<typeof quotaStateOfAll>,
    override: Override | null,
  ): Promise<string> {
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO resolutions (round_id, number, resolved_on, decided_at, decided_by_id, excellent, good, satisfactory,
                                unsatisfactory, excellent_allowed, override_authority, override_reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       ON CONFLICT ON CONSTRAINT uq_resolutions_number DO NOTHING RETURNING id`,
      [
        input.roundId,
        number,
        input.resolvedOn,
        this.#clock.now(),
        actor.accountId,
        quota.excellent,
        quota.good,
        quota.satisfactory,
        quota.unsatisfactory,
        // Where groups are over, all that is not over: what one leaves free makes up for nothing in another.
        quota.exceededBy > 0 ? quota.excellent - quota.exceededBy : quota.allowed,
        override?.authority ?? null,
        override?.reason ?? null,
      ],
    );
    if (!rows[0]) throw refusal("RESOLUTION_NUMBER_TAKEN", { number });
    return rows[0].id;
  }
}

function levelsOf(open: readonly DecidableReview[], { changes }: WrittenDecision): Levelled[] {
  return open.map(({ id, proposedLevel, quotaGroup }) => {
    const change = changes.get(id);
    const level = change?.level ?? proposedLevel;
    if (!level) throw new RangeError(`review ${id} is proposed without a level`);
    return { reviewId: id, level, proposedLevel, reason: change?.reason ?? null, quotaGroup };
  });
}

/** @throws {RefusalError} LEVEL_ABOVE_CAP naming the reviews and the best level each may have */
function assertWithinCaps(
  levels: readonly { reviewId: string; level: DecidedLevel["level"] }[],
  facts: ReadonlyMap<string, ReviewFacts>,
): void {
  const above = levels.flatMap(({ reviewId, level }) => {
    const known = facts.get(reviewId);
    return known && !isWithinAllowed(level, known)
      ? [{ reviewId, level, allowed: highestAllowed(known) }]
      : [];
  });
  if (above[0])
    throw refusal("LEVEL_ABOVE_CAP", {
      count: above.length,
      level: above[0].level,
      allowed: above[0].allowed,
      reviewIds: above.map((it) => it.reviewId),
    });
}

/** The domain's own gate, over every step this one act covers. */
function assertStepsTaken(
  open: readonly DecidableReview[],
  levels: readonly { reviewId: string; level: DecidedLevel["level"] }[],
  facts: ReadonlyMap<string, ReviewFacts>,
  verdicts: ReadonlyMap<string | null, QuotaVerdict>,
  override: Override | null,
  edition: Edition,
): void {
  const levelOf = new Map(levels.map((it) => [it.reviewId, it.level]));
  const quotaOverride = override && { reason: override.reason, namedBy: override.authority };
  advance(
    open.map(({ id, state, quotaGroup }) => ({
      id,
      state,
      facts: {
        edition,
        quota: verdicts.get(quotaGroup) ?? null,
        quotaOverride,
        decidedLevel: levelOf.get(id) ?? null,
        stateRating: facts.get(id)?.facts.stateRating ?? null,
      },
    })),
    ["CHECK_QUOTA", "VERIFY", "DECIDE"],
  );
}

const quotaVerdict = (counts: LevelCounts, round: PlacedRound): QuotaVerdict =>
  checkExcellentQuota({ excellent: counts.EXCELLENT, good: counts.GOOD }, quotaRuleOf(round));

function addLevels(counts: LevelCounts, levels: readonly { level: DecidedLevel["level"] }[]): LevelCounts {
  const sum = { ...counts };
  for (const { level } of levels) sum[level] += 1;
  return sum;
}
