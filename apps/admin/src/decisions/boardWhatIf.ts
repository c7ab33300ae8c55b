import { LEVELS, type QuotaRule, type QuotaState, quotaState } from "@xeploai/domain";
import type { Level, QuotaBoardQuery } from "../graphql/generated/graphql";

export type Board = QuotaBoardQuery["quotaBoard"];
export type BoardCell = Board["cells"][number];
export type Counts = Record<Level, number>;

/** A level the committee sets otherwise than the cell proposed. */
export interface BoardChange {
  reviewId: string;
  memberName: string;
  cellId: string;
  from: Level | null;
  to: Level;
  reason: string;
}

export interface WhatIf {
  counts: Counts;
  quota: QuotaState;
}

const NONE: Counts = { EXCELLENT: 0, GOOD: 0, SATISFACTORY: 0, UNSATISFACTORY: 0 };

export function countsOf(list: readonly { level: Level; count: number }[]): Counts {
  const counts = { ...NONE };
  for (const { level, count } of list) counts[level] += count;
  return counts;
}

const plus = (a: Counts, b: Counts): Counts => ({
  EXCELLENT: a.EXCELLENT + b.EXCELLENT,
  GOOD: a.GOOD + b.GOOD,
  SATISFACTORY: a.SATISFACTORY + b.SATISFACTORY,
  UNSATISFACTORY: a.UNSATISFACTORY + b.UNSATISFACTORY,
});

/** A cell's levels with the committee's changes on it; what is decided stays. */
export function cellCounts(cell: BoardCell, changes: readonly BoardChange[]): Counts {
  if (cell.isDecided) return countsOf(cell.decided);
  const counts = countsOf(cell.proposed);
  for (const { cellId, from, to } of changes) {
    if (cellId !== cell.cell.id) continue;
    if (from) counts[from] -= 1;
    counts[to] += 1;
  }
  return counts;
}

/**
 * Levels and quota of the whole organisation as they would stand: everything decided, and the chosen cells
 * as proposed with the changes. The quota is one over all, so choosing more cells moves its base as well.
 */
export function boardWhatIf(
  board: Pick<Board, "cells">,
  chosen: ReadonlySet<string>,
  changes: readonly BoardChange[],
  rule: QuotaRule,
): WhatIf {
  const counts = board.cells
    .filter((it) => it.isDecided || chosen.has(it.cell.id))
    .reduce((sum, cell) => plus(sum, cellCounts(cell, changes)), NONE);
  return { counts, quota: quotaState({ excellent: counts.EXCELLENT, good: counts.GOOD }, rule) };
}

/** Cells that can be decided in one act: voted and not decided. */
export function decidableCells(board: Pick<Board, "cells">): string[] {
  return board.cells.filter(({ isVoted, isDecided }) => isVoted && !isDecided).map(({ cell }) => cell.id);
}

/** Sets a level: back to the proposal takes the change away, another level keeps the reason typed before. */
export function setLevel(
  changes: readonly BoardChange[],
  target: Omit<BoardChange, "to" | "reason">,
  to: Level,
): BoardChange[] {
  const others = changes.filter(({ reviewId }) => reviewId !== target.reviewId);
  if (to === target.from) return others;
  const reason = changes.find(({ reviewId }) => reviewId === target.reviewId)?.reason ?? "";
  return [...others, { ...target, to, reason }];
}

/** The level a digit key means on the board. */
export function levelOfKey(key: string): Level | null {
  return /^[1-4]$/.test(key) ? (LEVELS[Number(key) - 1] ?? null) : null;
}

/** Cells in the order of the committee's work: those to decide now, those decided, those that have not voted. */
export function cellsByWork(cells: readonly BoardCell[]): BoardCell[] {
  const rank = ({ isVoted, isDecided }: BoardCell) => (isDecided ? 1 : isVoted ? 0 : 2);
  const natural = new Intl.Collator("vi", { numeric: true });
  return [...cells].sort((a, b) => rank(a) - rank(b) || natural.compare(a.cell.name, b.cell.name));
}
