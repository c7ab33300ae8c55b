import { LEVELS, type QuotaRule, type QuotaState, quotaState, quotaStateOfGroups } from "@xeploai/domain";
import type { Level, QuotaBoardQuery } from "../graphql/generated/graphql";

export type Board = QuotaBoardQuery["quotaBoard"];
export type BoardCell = Board["cells"][number];
export type Counts = Record<Level, number>;

/** A level the committee sets otherwise than the cell proposed. */
export interface BoardChange {
  reviewId: string;
  memberName: string;
  cellId: string;
  /** Group of the quota; null in none, or where the quota is one for all. */
  quotaGroup: string | null;
  from: Level | null;
  to: Level;
  reason: string;
}

export interface WhatIf {
  counts: Counts;
  /** Places, headroom and excess of the groups together. */
  quota: QuotaState;
  /** Each group of the quota by itself, in the order of the board. */
  groups: { name: string | null; counts: Counts; quota: QuotaState }[];
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

const changed = (counts: Counts, changes: readonly BoardChange[]): Counts => {
  const after = { ...counts };
  for (const { from, to } of changes) {
    if (from) after[from] -= 1;
    after[to] += 1;
  }
  return after;
};

/** A cell's levels with the committee's changes on it; what is decided stays. */
export function cellCounts(cell: BoardCell, changes: readonly BoardChange[]): Counts {
  if (cell.isDecided) return countsOf(cell.decided);
  return changed(
    countsOf(cell.proposed),
    changes.filter(({ cellId }) => cellId === cell.cell.id),
  );
}

/** Those of a cell who count in one group, in the same way. */
function cellGroupCounts(cell: BoardCell, name: string | null, changes: readonly BoardChange[]): Counts {
  const group = cell.groups.find((it) => it.name === name);
  if (!group) return NONE;
  if (cell.isDecided) return countsOf(group.decided);
  return changed(
    countsOf(group.proposed),
    changes.filter(({ cellId, quotaGroup }) => cellId === cell.cell.id && quotaGroup === name),
  );
}

/**
 * Levels and quota as they would stand: everything decided, and the chosen cells as proposed with the changes. Each group
 * of the quota counts by itself. Its base is what the session froze: cells that are left for later stand in it as they
 * propose, and only the changes move it.
 */
export function boardWhatIf(
  board: Pick<Board, "cells"> & { groups: readonly Pick<Board["groups"][number], "name">[] },
  chosen: ReadonlySet<string>,
  changes: readonly BoardChange[],
  rule: QuotaRule,
): WhatIf {
  const isCounted = (it: BoardCell) => it.isDecided || chosen.has(it.cell.id);
  const applying = changes.filter(({ cellId }) => chosen.has(cellId));
  const sumOf = (cells: readonly BoardCell[], name: string | null) =>
    cells.reduce((sum, cell) => plus(sum, cellGroupCounts(cell, name, applying)), NONE);
  const groups = board.groups.map(({ name }) => {
    const counts = sumOf(board.cells.filter(isCounted), name);
    const { EXCELLENT, GOOD } = sumOf(board.cells, name);
    const inBase = { excellent: counts.EXCELLENT, good: EXCELLENT + GOOD - counts.EXCELLENT };
    return { name, counts, inBase, quota: quotaState(inBase, rule) };
  });
  return {
    counts: groups.reduce((sum, it) => plus(sum, it.counts), NONE),
    quota: quotaStateOfGroups(
      groups.map((it) => it.inBase),
      rule,
    ),
    groups,
  };
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

/** How far a cell is on the board. */
export function stateOfCell({ isVoted, isDecided }: BoardCell): "decided" | "voted" | "waiting" {
  return isDecided ? "decided" : isVoted ? "voted" : "waiting";
}

/** Cells in the order of the committee's work: those to decide now, those decided, those that have not voted. */
export function cellsByWork(cells: readonly BoardCell[]): BoardCell[] {
  const rank = ({ isVoted, isDecided }: BoardCell) => (isDecided ? 1 : isVoted ? 0 : 2);
  const natural = new Intl.Collator("vi", { numeric: true });
  return [...cells].sort((a, b) => rank(a) - rank(b) || natural.compare(a.cell.name, b.cell.name));
}
