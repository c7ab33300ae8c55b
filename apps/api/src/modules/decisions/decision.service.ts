import { can, type Edition, type OrderIndex, orderBlockers, type SubjectKind } from "@xeploai/domain";
import type { Actor } from "../../access/Actor.js";
import type { Clock } from "../../clock.js";
import type { Door, Tx } from "../../database/Door.js";
import { ConflictError, NotFoundError } from "../../errors/errors.js";
import type { AuditTrail } from "../audit/AuditTrail.js";
import type { Events } from "../events/Events.js";
import { advance } from "../reviews/advance.js";
import { findReviewFacts, type ReviewFacts } from "../reviews/evaluation.queries.js";
import { assertRoundOpen } from "../reviews/reviewLock.js";
import { editionOfRound } from "../rounds/editionOfRound.js";
import { refusal } from "../rounds/procedureCodes.js";
import { lockRound, type PlacedRound } from "../rounds/round.queries.js";
import { loadOrder } from "../rounds/roundOrder.queries.js";
import { assertSealed } from "../submissions/assertSealed.js";
import { assertWithinCaps } from "./assertWithinCaps.js";
import { checkDecision, docketOf, type WrittenDecision } from "./checkDecision.js";
import { DecisionRecorder } from "./DecisionRecorder.js";
import { type DecidableReview, type DecidedLevel, findDecidable, findListed } from "./decide.queries.js";
import type { DecideLevelsInput } from "./decision.inputs.js";
import type { Resolution } from "./decision.type.js";
import { findOpenSession, openSession } from "./decisionSession.queries.js";
import { type WeighedLevel, type WeighedQuota, weighQuota } from "./weighQuota.js";

type Levelled = WeighedLevel & Omit<DecidedLevel, "hasOverride">;

/** The committee's act: levels decided under the quota of every group it touches. */
export class DecisionService {
  readonly #door: Door;
  readonly #clock: Clock;
  readonly #trail: AuditTrail;
  readonly #recorder: DecisionRecorder;

  constructor(door: Door, clock: Clock, trail: AuditTrail, events: Events) {
    this.#door = door;
    this.#clock = clock;
    this.#trail = trail;
    this.#recorder = new DecisionRecorder(clock, events);
  }

  /** Decides proposals as they are but for the changes; the first act of a committee opens its session. */
  decide(actor: Actor, input: DecideLevelsInput): Promise<Resolution> {
    return this.#door.enter(actor, async (tx) => {
      // Whoever counts the quota counts alone: the round's lock comes before the first look at a level.
      const round = await lockRound(tx, input.roundId, "UPDATE");
      if (!can(actor, "quotaBoard:read", round)) throw new NotFoundError();
      if (round.version !== input.version) throw new ConflictError(round.version);
      const kind = input.subjectKind;
      const rated = await findDecidable(tx, round, {
        kind,
        cellIds: kind === "MEMBER" ? (input.cellIds ?? []) : null,
        reviewIds: input.reviewIds ?? null,
      });
      const { open, withheld } = docketOf(actor, rated, input);
      assertRoundOpen(round, kind);
      await assertSealed(tx, open);
      const written = checkDecision(input, open, this.#clock.today());
      const session = await this.#sessionOf(tx, actor, round, open);
      const levels = levelsOf(open, written, await this.#listed(tx, session.id, open));
      const facts = await findReviewFacts(
        tx,
        open.map(({ id }) => id),
      );
      assertWithinCaps(levels, facts);
      const weighed = await weighQuota(tx, round, session, kind, levels, written.override);
      const order = kind === "MEMBER" ? null : await loadOrder(tx, round.id);
      assertStepsTaken(open, levels, facts, weighed, order, editionOfRound(round));
      const resolution = await this.#recorder.record(tx, actor, {
        round,
        sessionId: session.id,
        kind,
        number: written.number,
        resolvedOn: input.resolvedOn,
        levels,
        weighed,
        vote: written.vote,
      });
      const { excellent, allowed, exceededBy } = resolution.quota;
      await this.#trail.append(tx, actor, {
        chainOf: round.organisation.id,
        action: "decision:decide",
        objectKind: "resolution",
        objectId: resolution.id,
        objectName: written.number,
        details: {
          decided: levels.length,
          withheldOwnCases: withheld.length,
          excellent,
          allowed,
          exceededBy,
        },
      });
      return { ...resolution, withheldOwnCases: withheld.length };
    });
  }

  async #sessionOf(
    tx: Tx,
    actor: Actor,
    round: PlacedRound,
    open: readonly DecidableReview[],
  ): Promise<{ id: string; authorityId: string }> {
    const [authorityId, another] = new Set(open.map((it) => it.authorityId));
    if (!authorityId || another) throw new NotFoundError();
    const found = await findOpenSession(tx, round.id, authorityId);
    const by = { accountId: actor.accountId, now: this.#clock.now() };
    const session = found ?? (await openSession(tx, round, authorityId, by));
    return { id: session.id, authorityId };
  }

  /** @throws {RefusalError} PROPOSED_AFTER_OPENING when something came in after the base was frozen */
  async #listed(tx: Tx, sessionId: string, open: readonly DecidableReview[]): ReturnType<typeof findListed> {
    const listed = await findListed(
      tx,
      sessionId,
      open.map(({ id }) => id),
    );
    const late = open.filter(({ id, decidedLevel }) => decidedLevel === null && !listed.has(id));
    if (late.length > 0)
      throw refusal("PROPOSED_AFTER_OPENING", { count: late.length, reviewIds: late.map(({ id }) => id) });
    return listed;
  }
}

function levelsOf(
  open: readonly DecidableReview[],
  { changes }: WrittenDecision,
  listed: Awaited<ReturnType<typeof findListed>>,
): Levelled[] {
  return open.map(({ id, proposedLevel, decidedLevel, quotaGroup }) => {
    const change = changes.get(id);
    const level = change?.level ?? proposedLevel;
    if (!level) throw new RangeError(`review ${id} is proposed without a level`);
    return {
      reviewId: id,
      level,
      proposedLevel,
      reason: change?.reason ?? null,
      quotaGroup,
      counted: decidedLevel ?? listed.get(id) ?? null,
      wasDecided: decidedLevel !== null,
    };
  });
}

/** The domain's own gate, over every step this one act covers. */
function assertStepsTaken(
  open: readonly DecidableReview[],
  levels: readonly Levelled[],
  facts: ReadonlyMap<string, ReviewFacts>,
  { groups, override }: WeighedQuota,
  order: OrderIndex | null,
  edition: Edition,
): void {
  const levelOf = new Map(levels.map((it) => [it.reviewId, it.level]));
  const verdictOf = new Map(groups.map(({ counter, verdict }) => [counter.group, verdict]));
  const quotaOverride = override && { reason: override.reason, namedBy: override.authority };
  const together = new Set(open.map(({ id }) => id));
  advance(
    open.map(({ id, state, stateSince, subjectKind, quotaGroup }) => ({
      id,
      state,
      facts: {
        edition,
        kind: subjectKind satisfies SubjectKind,
        stateSince,
        quota: verdictOf.get(quotaGroup) ?? null,
        quotaOverride,
        decidedLevel: levelOf.get(id) ?? null,
        stateRating: facts.get(id)?.facts.stateRating ?? null,
        earlierSubjects: order ? orderBlockers(order, edition, id, "DECIDE", together) : [],
      },
    })),
    ["CHECK_QUOTA", "VERIFY", "DECIDE"],
  );
}
