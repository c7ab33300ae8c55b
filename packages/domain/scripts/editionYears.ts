import type { Edition } from "../src/index.js";

/** "2018", "2019–2022", "từ 2025". */
export function editionYears({ validFromYear, validToYear }: Edition): string {
  if (validToYear === null) return `từ ${validFromYear}`;
  return validFromYear === validToYear ? `${validFromYear}` : `${validFromYear}–${validToYear}`;
}
