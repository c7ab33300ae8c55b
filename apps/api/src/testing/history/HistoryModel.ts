import { ballotOutcome, checkPlaceSwap, isDecided, type Level, type ReviewState } from "@xeploai/domain";
import { ACT_RULES, type ActKind, type HistoryAct } from "./historyActs.js";
import { presentOf, votesOf } from "./historyVotes.js";
import { ballotRule, ModelBallots } from "./ModelBallots.js";
import { ModelSessions } from "./ModelSessions.js";
import { at, isSealed, isWaiting, type ModelReview, walk } from "./modelReview.js";

type OnAct<T> = Readonly<Record<ActKind, (act: HistoryAct) => T>>;

/** What a round should be after a history, told by the domain's rules over plain values. */
export class HistoryModel {
  readonly reviews: readonly ModelReview[];
  readonly ballots: ModelBallots;
  readonly sessions: ModelSessions;
  roundState: "OPEN" | "DECIDED" | "PUBLISHED" = "OPEN";
  returned = 0;

  /** @param ownCase whose case the first of the committee leaves to the second */
  constructor(
    sizes: readonly number[],
    state: ReviewState,
    private readonly ownCase: number,
  ) {
    const fresh = { state, proposed: null, decided: null, item: null, awaitsAnswer: false, decisions: 0 };
    this.reviews = sizes.flatMap((size, cell) => Array.from({ length: size }, () => ({ ...fresh, cell })));
    this.ballots = new ModelBallots(sizes, this.reviews);
    this.sessions = new ModelSessions(this.reviews);
  }

  allows(act: HistoryAct): boolean {
    if (act.isByStranger || (act.isStale && ACT_RULES[act.kind].isVersioned)) return false;
    return this.#allowed[act.kind](act);
  }

  /** Of the acts that are allowed, those that do not merely do again what is done. */
  leadsOn(act: HistoryAct): boolean {
    if (!this.allows(act)) return false;
    const open = this.ballots.open(act.cell);
    if (act.kind === "MEET") return !this.ballots.hasQuorum(act.cell);
    if (act.kind === "HAND_OUT") return open?.isHandedOut === false;
    if (act.kind === "COUNT") return open?.counts[act.who] === null || open?.counts[0] !== open?.counts[1];
    return true;
  }

  /** An act that was allowed. */
  apply(act: HistoryAct): void {
    this.#applied[act.kind](act);
    if (this.roundState === "OPEN" && this.#isAllDecided()) this.roundState = "DECIDED";
  }

  /** What a decision is about: open proposals of the cells, but for the own case. */
  docket({ cell, other, who }: HistoryAct): { open: number[]; cells: number[] } {
    const cells = other % 2 === 0 ? [...this.ballots.cells.keys()] : [cell];
    const open = [...this.reviews.entries()].flatMap(([index, it]) =>
      cells.includes(it.cell) && isWaiting(it) && !this.#isOwn(index, who) ? [index] : [],
    );
    return { open, cells };
  }

  readonly #allowed: OnAct<boolean> = {
    HAND_IN: ({ subject }) => this.#isOpen && at(this.reviews, subject).state === "DRAFT",
    MEET: ({ cell }) => this.#isOpen && this.ballots.kept(cell).length === 0,
    OPEN_BALLOT: ({ cell }) => this.#isOpen && this.ballots.mayOpen(cell),
    HAND_OUT: ({ cell }) => this.ballots.open(cell)?.counts.every((it) => it === null) ?? false,
    COUNT: ({ cell }) => this.ballots.open(cell)?.isHandedOut ?? false,
    CLOSE_BALLOT: ({ cell }) => this.#isOpen && this.ballots.mayClose(cell),
    CANCEL_BALLOT: ({ cell }) => this.#isOpen && this.ballots.open(cell) !== null,
    PROPOSE: ({ subject }) => this.#isOpen && at(this.reviews, subject).state === "VOTED",
    SEAL: ({ cell }) => {
      const proposed = this.#of(cell).filter(isWaiting);
      const isHeldUp = this.#of(cell).some(({ state }) => state === "VOTED");
      return !isHeldUp && !proposed.some((it) => it.awaitsAnswer) && !proposed.every(isSealed);
    },
    RETURN: ({ subject, who }) => {
      const { item, state } = at(this.reviews, subject);
      return item !== null && !item.isReturned && !isDecided(state) && !this.#isOwn(subject, who);
    },
    PROPOSE_AGAIN: ({ subject }) => this.#isOpen && at(this.reviews, subject).awaitsAnswer,
    OPEN_SESSION: () => this.reviews.some(isWaiting),
    DECIDE: (act) => this.#mayDecide(act, false),
    DECIDE_OVER: (act) => this.#mayDecide(act, true),
    SWAP: ({ subject, other, who }) =>
      subject !== other &&
      !this.#isOwn(subject, who) &&
      !this.#isOwn(other, who) &&
      checkPlaceSwap(this.#place(subject), this.#place(other)).ok,
    PUBLISH: () => this.roundState !== "PUBLISHED" && this.reviews.some(({ state }) => state === "DECIDED"),
  };

  readonly #applied: OnAct<void> = {
    HAND_IN: ({ subject }) => this.#take(at(this.reviews, subject), "HAND_IN"),
    MEET: ({ cell, seed }) => {
      const stored = at(this.ballots.cells, cell);
      stored.present = presentOf(seed, stored.members);
      for (const it of this.#of(cell)) this.#take(it, "MEET");
    },
    OPEN_BALLOT: ({ cell }) => {
      const lines = this.ballots.votable(cell);
      const { ballots } = at(this.ballots.cells, cell);
      ballots.push({ state: "OPEN", lines, isHandedOut: false, counts: [null, null] });
      for (const index of lines) this.#take(at(this.reviews, index), "OPEN_BALLOT");
    },
    HAND_OUT: ({ cell }) => this.ballots.change(cell, { isHandedOut: true }),
    COUNT: ({ cell, who, seed }) => {
      const beside = this.ballots.countBeside(cell, who);
      this.ballots.change(cell, { counts: who === 0 ? [seed, beside] : [beside, seed] });
    },
    CLOSE_BALLOT: ({ cell }) => {
      this.#count(cell);
      this.ballots.change(cell, { state: "CLOSED" });
    },
    CANCEL_BALLOT: ({ cell }) => this.ballots.change(cell, { state: "CANCELLED" }),
    PROPOSE: ({ subject, level }) => {
      const review = at(this.reviews, subject);
      review.proposed = level;
      this.#take(review, "PROPOSE");
    },
    SEAL: ({ cell }) => {
      at(this.ballots.cells, cell).revision += 1;
      for (const it of this.#of(cell))
        it.item = isWaiting(it) && it.proposed ? { level: it.proposed, isReturned: false } : null;
    },
    RETURN: ({ subject }) => {
      const review = at(this.reviews, subject);
      if (review.item) review.item.isReturned = true;
      review.awaitsAnswer = true;
      this.returned += 1;
    },
    PROPOSE_AGAIN: ({ subject, level }) => {
      Object.assign(at(this.reviews, subject), { proposed: level, awaitsAnswer: false });
    },
    OPEN_SESSION: () => this.sessions.open(),
    DECIDE: (act) => this.#decide(act),
    DECIDE_OVER: (act) => this.#decide(act),
    SWAP: ({ subject, other }) => {
      const session = this.sessions.current();
      this.#write(subject, "EXCELLENT");
      this.#write(other, "GOOD");
      // The exchange leaves base and use as they are.
      this.sessions.weigh(session, new Map());
      this.sessions.written(session);
    },
    PUBLISH: () => {
      for (const it of this.reviews) if (it.state === "DECIDED") this.#take(it, "PUBLISH");
      if (this.#isAllDecided()) this.roundState = "PUBLISHED";
    },
  };

  get #isOpen(): boolean {
    return this.roundState === "OPEN";
  }

  #isAllDecided(): boolean {
    return this.reviews.every(({ decided }) => decided !== null);
  }

  #of(cell: number): ModelReview[] {
    return this.reviews.filter((it) => it.cell === cell);
  }

  #isOwn(index: number, who: number): boolean {
    return who === 0 && index === this.ownCase;
  }

  #take(review: ModelReview, kind: ActKind): void {
    review.state = walk(review.state, ACT_RULES[kind].steps);
  }

  #count(cell: number): void {
    const { present, members } = at(this.ballots.cells, cell);
    const { lines, counts } = this.ballots.open(cell) ?? { lines: [], counts: [null, null] };
    for (const [line, index] of lines.entries()) {
      const review = at(this.reviews, index);
      const { outcome } = ballotOutcome(votesOf(counts[0] ?? 0, line, present ?? 0), ballotRule(), members);
      if (outcome === "NO_MAJORITY") review.state = walk(review.state, ["RECORD_BALLOT"]);
      else {
        review.proposed = outcome;
        this.#take(review, "CLOSE_BALLOT");
      }
    }
  }

  #place(index: number) {
    const { state, decided } = at(this.reviews, index);
    return { kind: "MEMBER" as const, group: "", state, level: decided };
  }

  #mayDecide(act: HistoryAct, isOverridden: boolean): boolean {
    if (!this.#isOpen) return false;
    const cells = this.docket(act).cells.map((cell) => this.#of(cell));
    if (!cells.every((own) => own.some(isWaiting))) return false;
    if (cells.flat().some(({ state }) => state === "VOTED")) return false;
    return this.sessions.mayDecide(this.#levelsOf(act), isOverridden);
  }

  /** As proposed, but for the one subject that the act decides otherwise. */
  #levelsOf(act: HistoryAct): Map<number, Level> {
    const levels = new Map<number, Level>();
    for (const index of this.docket(act).open) {
      const level = index === act.subject ? act.level : at(this.reviews, index).proposed;
      if (level) levels.set(index, level);
    }
    return levels;
  }

  #decide(act: HistoryAct): void {
    const levels = this.#levelsOf(act);
    const session = this.sessions.current();
    this.sessions.weigh(session, levels);
    for (const [index, level] of levels) {
      this.#write(index, level);
      this.#take(at(this.reviews, index), act.kind);
    }
    this.sessions.written(session);
  }

  #write(index: number, level: Level): void {
    const review = at(this.reviews, index);
    Object.assign(review, { decided: level, decisions: review.decisions + 1 });
  }
}
