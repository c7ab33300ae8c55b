import { useTranslate } from "react-admin";
import { useFigures } from "../components/useFigures";
import { unitPhrase } from "./unitPhrase";
import type { Analysis } from "./useAnalysis";

export interface AnalysisTitle {
  /** "Đảng bộ quận Long Biên, năm 2020". */
  heading: string;
  /** "14 phường, 29 tổ chức cơ sở đảng khác, 12.930 đảng viên được xếp loại"; null without figures. */
  extent: string | null;
}

/** The figures' title in words: whose and when, and how much they cover. */
export function useAnalysisTitle(
  distribution: Analysis["distribution"],
  year: number | null,
  root: string,
): AnalysisTitle {
  const translate = useTranslate();
  const figures = useFigures();
  const unit = distribution?.within.name ?? root;
  const heading = year === null ? unit : translate("analysis.title", { unit, year });
  if (!distribution || distribution.total.isWithheld || distribution.total.rated === 0)
    return { heading, extent: null };
  const { cells, total, stage } = distribution;
  const rated = translate("analysis.rated", {
    rated: figures.count(total.rated),
    done: translate(`analysis.done.${stage}`),
  });
  const units = unitPhrase(cells, translate, figures);
  return { heading, extent: units === "" ? rated : `${units}, ${rated}` };
}
