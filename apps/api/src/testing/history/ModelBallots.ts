import { hasQuorum, type ReviewState } from "@xeploai/domain";
import { votesOf } from "./historyVotes.js";
import { at, MEMBER_RULES, type ModelReview } from "./modelReview.js";

const VOTABLE: readonly ReviewState[] = ["SELF_SUBMITTED", "REVIEWED", "COMPILED"];

export interface ModelBallot {
  state: "OPEN" | "CLOSED" | "CANCELLED";
  /** Places of the reviews voted on. */
  lines: number[];
  isHandedOut: boolean;
  /** Seed of the votes each teller typed. */
  counts: [number | null, number | null];
}

export interface ModelCell {
  members: number;
  present: number | null;
  ballots: ModelBallot[];
  revision: number;
}

/** Meetings and ballots of the cells, as their rules have it. */
export class ModelBallots {
  readonly cells: readonly ModelCell[];

  constructor(
    sizes: readonly number[],
    private readonly reviews: readonly ModelReview[],
  ) {
    this.cells = sizes.map((members) => ({ members, present: null, ballots: [], revision: 0 }));
  }

  /** Not given up. */
  kept(cell: number): ModelBallot[] {
    return at(this.cells, cell).ballots.filter(({ state }) => state !== "CANCELLED");
  }

  open(cell: number): ModelBallot | null {
    return this.kept(cell).find(({ state }) => state === "OPEN") ?? null;
  }

  /** Handed in and on no ballot yet. */
  votable(cell: number): number[] {
    const counted = new Set(this.kept(cell).flatMap(({ lines }) => lines));
    return [...this.reviews.entries()].flatMap(([index, it]) =>
      it.cell === cell && VOTABLE.includes(it.state) && !counted.has(index) ? [index] : [],
    );
  }

  hasQuorum(cell: number): boolean {
    const { present, members } = at(this.cells, cell);
    return present !== null && hasQuorum(present, members, ballotRule().quorum);
  }

  mayOpen(cell: number): boolean {
    return this.hasQuorum(cell) && !this.open(cell) && this.votable(cell).length > 0;
  }

  /** Once both have counted and found the same; what they typed may be of different seeds. */
  mayClose(cell: number): boolean {
    const { lines, counts } = this.open(cell) ?? { lines: [], counts: [null, null] };
    const [first, second] = counts.map((seed) => seed !== null && this.#typed(cell, lines, seed));
    return first !== false && second !== false && first === second;
  }

  #typed(cell: number, lines: readonly number[], seed: number): string {
    const voters = at(this.cells, cell).present ?? 0;
    return JSON.stringify(lines.map((_, line) => votesOf(seed, line, voters)));
  }

  /** What the other teller of the open ballot typed; null when nothing. */
  countBeside(cell: number, who: number): number | null {
    return this.open(cell)?.counts[who === 0 ? 1 : 0] ?? null;
  }

  change(cell: number, changes: Partial<ModelBallot>): void {
    const open = this.open(cell);
    if (open) Object.assign(open, changes);
  }
}

export function ballotRule() {
  if (!MEMBER_RULES.ballot) throw new RangeError("the edition has no ballot on members");
  return MEMBER_RULES.ballot.value;
}
