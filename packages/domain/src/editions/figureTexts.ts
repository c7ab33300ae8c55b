import type { Bilingual } from "./bilingual.js";

/** "80%" where a fraction is whole percents, "1/3" elsewhere. */
export function fractionText(numerator: number, denominator: number): string {
  return (numerator * 100) % denominator === 0
    ? `${(numerator * 100) / denominator}%`
    : `${numerator}/${denominator}`;
}

/** Points given in tenths, as printed: "90", "89,9" in Vietnamese, "89.9" in English. */
export function pointsText(tenths: number): Bilingual {
  const en = String(tenths / 10);
  return { vi: en.replace(".", ","), en };
}

/** A band of points in tenths, `min` included, `below` excluded and null where it is open. */
export function bandText({ min, below }: { min: number; below: number | null }): Bilingual {
  const from = pointsText(min);
  if (below === null) return { vi: `từ ${from.vi} điểm trở lên`, en: `from ${from.en} points or more` };
  const upTo = pointsText(below);
  if (min === 0) return { vi: `dưới ${upTo.vi} điểm`, en: `below ${upTo.en} points` };
  return {
    vi: `từ ${from.vi} đến dưới ${upTo.vi} điểm`,
    en: `from ${from.en} to below ${upTo.en} points`,
  };
}

/** A day as Vietnamese papers print it: 2018-03-08 is "08/03/2018". */
export function dateText(isoDate: string): string {
  return isoDate.split("-").toReversed().join("/");
}
