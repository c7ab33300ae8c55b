import type { AnalysisAddress } from "./address";

/** Where the workbook of the figures on screen is; the same parameters as the query. */
export function exportAddress(
  address: Pick<AnalysisAddress, "groupBy" | "stage" | "compareWithYear">,
  withinId: string,
  year: number,
  language: string,
): string {
  const params = new URLSearchParams({
    withinId,
    years: String(year),
    groupBy: address.groupBy,
    stage: address.stage,
    language: language === "en" ? "en" : "vi",
  });
  if (address.compareWithYear) params.set("compareWithYear", String(address.compareWithYear));
  return `/files/exports/rating-statistics.xlsx?${params.toString()}`;
}
