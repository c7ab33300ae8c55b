import { useTranslate } from "react-admin";
import { unitPhrase } from "./unitPhrase";
import type { Analysis } from "./useAnalysis";
import { useFigures } from "./useFigures";

/** The figures' title in words: "Quận Long Biên, năm 2020: 14 phường, 12.345 đảng viên được xếp loại". */
export function useAnalysisTitle(
  distribution: Analysis["distribution"],
  year: number | null,
  root: string,
): string {
  const translate = useTranslate();
  const figures = useFigures();
  if (!distribution || year === null)
    return year === null ? root : translate("analysis.titleWithheld", { unit: root, year });
  const { within, cells, total, stage } = distribution;
  const unit = within.name;
  if (total.isWithheld || total.rated === 0) return translate("analysis.titleWithheld", { unit, year });
  const units = unitPhrase(cells, translate, figures);
  const rated = figures.count(total.rated);
  const done = translate(`analysis.done.${stage}`);
  return translate(units === "" ? "analysis.titleAlone" : "analysis.title", {
    unit,
    year,
    units,
    rated,
    done,
  });
}
