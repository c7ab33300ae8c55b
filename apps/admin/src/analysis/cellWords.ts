import type { Figures } from "../components/useFigures";
import { LEVELS } from "../theme/levels";
import { type Cell, figureOf } from "./stack";

export type Translate = (key: string, args?: Record<string, string | number>) => string;

interface WordOptions {
  compareWithYear: number | null;
  isLink: boolean;
}

/** A bar in words, for those who hear it: the unit first, then each level with count, share and expected number. */
export function cellWords(cell: Cell, translate: Translate, figures: Figures, options: WordOptions): string {
  const unit = cell.organisation?.name ?? cell.key;
  const drill = options.isLink ? [translate(`analysis.words.${cell.hasChildren ? "drill" : "open"}`)] : [];
  if (cell.isWithheld)
    return [translate("analysis.words.withheld", { unit, year: cell.year }), ...drill].join(" ");
  if (cell.rated === 0)
    return [translate("analysis.words.noneRated", { unit, year: cell.year }), ...drill].join(" ");
  const parts = LEVELS.map((level) => {
    const { count, share, expected } = figureOf(cell, level);
    return translate("analysis.words.level", {
      level: translate(`levels.${level}`),
      count: figures.count(count),
      share: figures.share(share),
      expected: figures.expected(expected),
    });
  });
  return [
    translate("analysis.words.unit", { unit, year: cell.year, rated: figures.count(cell.rated) }),
    `${parts.join("; ")}.`,
    ...changeWords(cell, translate, figures, options.compareWithYear),
    ...overrideWords(cell, translate, figures),
    ...drill,
  ].join(" ");
}

function overrideWords({ hasOverride, overrides }: Cell, translate: Translate, figures: Figures): string[] {
  if (!hasOverride) return [];
  const texts = overrides.map(({ authority, reason, exceededBy }) =>
    translate("analysis.override.text", { authority, reason, exceededBy: figures.count(exceededBy) }),
  );
  return [translate("analysis.words.override"), ...texts.map((it) => (/[.!?]$/.test(it) ? it : `${it}.`))];
}

function changeWords(cell: Cell, translate: Translate, figures: Figures, year: number | null): string[] {
  if (year === null) return [];
  const changes = LEVELS.flatMap((level) => {
    const { delta } = figureOf(cell, level);
    if (delta === null || delta === undefined) return [];
    const name = translate(`levels.${level}`);
    return [translate("analysis.words.change", { level: name, points: figures.change(delta), year })];
  });
  return changes.length > 0 ? [`${changes.join("; ")}.`] : [];
}
