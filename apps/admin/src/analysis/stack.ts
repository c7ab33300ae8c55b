import { scaleLinear } from "d3-scale";
import type { DistributionCellFieldsFragment } from "../graphql/generated/graphql";
import { LEVELS, type Level } from "../theme/levels";

export type Cell = DistributionCellFieldsFragment;
export type Figure = Cell["counts"][number];

/** One level of one bar; start and end in percent of the drawing's width. */
export interface Segment {
  level: Level;
  start: number;
  end: number;
}

/** The figure of a level; a level the answer leaves out counts nobody. */
export function figureOf(cell: Cell, level: Level): Figure {
  return (
    cell.counts.find((it) => it.level === level) ?? { level, count: 0, share: 0, expected: 0, delta: null }
  );
}

function stack(values: readonly { level: Level; value: number }[], extent: number): Segment[] {
  const position = scaleLinear()
    .domain([0, Math.max(extent, 1)])
    .range([0, 100])
    .clamp(true);
  let sum = 0;
  return values.map(({ level, value }) => {
    const start = position(sum);
    sum += value;
    return { level, start, end: position(sum) };
  });
}

/**
 * Where each level of a bar begins and ends. Positions come from the counts, so a full bar is full even where
 * printed shares add up to 99,99 %.
 * @param extent number of people the whole width stands for
 */
export function actualSegments(cell: Cell, extent: number): Segment[] {
  return stack(
    LEVELS.map((level) => ({ level, value: figureOf(cell, level).count })),
    extent,
  );
}

/** The same for the expected numbers, which come in hundredths of a person. */
export function expectedSegments(cell: Cell, extent: number): Segment[] {
  return stack(
    LEVELS.map((level) => ({ level, value: figureOf(cell, level).expected })),
    extent * 100,
  );
}

/** People the full width stands for: the unit itself where shares are compared, the largest unit where counts are. */
export function extentOf(cell: Cell, cells: readonly Cell[], mode: "share" | "count"): number {
  if (mode === "share") return cell.rated;
  return Math.max(0, ...cells.filter((it) => !it.isWithheld).map((it) => it.rated));
}
