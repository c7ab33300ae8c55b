import {
  type CountedDecision,
  checkQuotaCounter,
  counterAfter,
  isCounterAnswered,
  isLevelAtLeast,
  type Level,
  type QuotaCounter,
} from "@xeploai/domain";
import { at, isSealed, isWaiting, MEMBER_RULES, type ModelReview } from "./modelReview.js";

export interface ModelSession extends QuotaCounter {
  isOpen: boolean;
  /** Level each open proposal had when the session was opened, by place. */
  listed: Map<number, Level>;
}

/** Sessions of the committee with the counter of the quota, as the domain counts. */
export class ModelSessions {
  readonly sessions: ModelSession[] = [];
  resolutions = 0;

  constructor(private readonly reviews: readonly ModelReview[]) {}

  /** @param levels what the act decides, by place */
  mayDecide(levels: ReadonlyMap<number, Level>, isOverridden: boolean): boolean {
    const places = [...levels.keys()];
    if (places.length === 0 || !places.every((it) => isSealed(at(this.reviews, it)))) return false;
    const session = this.#open() ?? this.#opened();
    if (!places.every((it) => session.listed.has(it))) return false;
    const verdict = checkQuotaCounter(counterAfter(session, counted(session, levels)), quotaRule());
    return verdict.ok || isOverridden || isCounterAnswered(verdict, session);
  }

  /** Opens a session; the one that is open ends. */
  open(): void {
    const last = this.sessions.at(-1);
    if (last) last.isOpen = false;
    this.sessions.push(this.#opened());
  }

  /** The session a decision is written in: the open one, or one that it opens. */
  current(): ModelSession {
    if (!this.#open()) this.open();
    return at(this.sessions, this.sessions.length - 1);
  }

  /** Moves the counter; whatever it is over by now is what stands. */
  weigh(session: ModelSession, levels: ReadonlyMap<number, Level>): void {
    Object.assign(session, counterAfter(session, counted(session, levels)));
    const verdict = checkQuotaCounter(session, quotaRule());
    Object.assign(session, { tolerated: verdict.ok ? 0 : verdict.exceededBy });
  }

  /** After the decisions are written: nothing left to decide ends the session. */
  written(session: ModelSession): void {
    this.resolutions += 1;
    session.isOpen = [...session.listed.keys()].some((it) => isWaiting(at(this.reviews, it)));
  }

  /** Counted plainly over the reviews: what the newest session's counter must say. */
  plainCounter(): { base: number; excellent: number } {
    return this.#count(this.sessions.at(-1)?.listed ?? new Map());
  }

  #open(): ModelSession | null {
    const last = this.sessions.at(-1);
    return last?.isOpen ? last : null;
  }

  #opened(): ModelSession {
    const listed = new Map<number, Level>();
    for (const [index, it] of this.reviews.entries())
      if (isWaiting(it) && it.proposed) listed.set(index, it.proposed);
    const counts = this.#count(listed);
    const verdict = checkQuotaCounter(counts, quotaRule());
    return { isOpen: true, listed, ...counts, tolerated: verdict.ok ? 0 : verdict.exceededBy };
  }

  #count(listed: ReadonlyMap<number, Level>): { base: number; excellent: number } {
    const levels = this.reviews.map(({ decided }, index) => decided ?? listed.get(index) ?? null);
    return {
      base: levels.filter((it) => it !== null && isLevelAtLeast(it, "GOOD")).length,
      excellent: this.reviews.filter(({ decided }) => decided === "EXCELLENT").length,
    };
  }
}

const counted = ({ listed }: ModelSession, levels: ReadonlyMap<number, Level>): CountedDecision[] =>
  [...levels].map(([index, level]) => ({ counted: listed.get(index) ?? null, wasDecided: false, level }));

function quotaRule() {
  if (!MEMBER_RULES.quota) throw new RangeError("the edition has no quota of members");
  return MEMBER_RULES.quota.value;
}
