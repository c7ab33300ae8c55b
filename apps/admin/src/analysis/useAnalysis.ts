import { EDITIONS } from "@xeploai/domain";
import type { ApiError } from "../graphql/ApiError";
import {
  RatingDistributionDocument,
  type RatingDistributionQuery,
  RatingStagesDocument,
  type RatingStatisticsInput,
  RatingYearsDocument,
  type YearQuotaFieldsFragment,
} from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { type AnalysisAddress, type Stage, stages } from "./address";
import type { Cell } from "./stack";
import { defaultYear, type YearFigures, yearsWithFigures } from "./yearsWithFigures";

/** Every review year whose rules the product holds. */
const YEARS = EDITIONS.flatMap(({ validFromYear, validToYear }) => {
  const lastYear = validToYear ?? Math.max(validFromYear, new Date().getFullYear());
  return Array.from({ length: lastYear - validFromYear + 1 }, (_, index) => validFromYear + index);
});

export interface Analysis {
  withinId: string;
  /** null while the years are read, and where no year has figures. */
  year: number | null;
  years: readonly YearFigures[];
  /** Figures of every year at the stage chosen. */
  yearsAtStage: readonly YearFigures[];
  yearQuota: readonly YearQuotaFieldsFragment[];
  distribution: RatingDistributionQuery["ratingStatistics"] | undefined;
  totals: Record<Stage, Cell> | undefined;
  isPending: boolean;
  isRefreshing: boolean;
  error: ApiError | null;
  retry: () => void;
}

/** Reads all figures of one address; every number on the screen is one of these answers. */
export function useAnalysis(address: AnalysisAddress, rootId: string): Analysis {
  const withinId = address.withinId ?? rootId;
  const base = { withinId, subjectKind: "MEMBER" } as const;
  const byYear = (stage: Stage): RatingStatisticsInput => ({ ...base, years: YEARS, groupBy: "YEAR", stage });
  const decided = useDocument(RatingYearsDocument, { input: byYear("DECIDED") });
  const atStage = useDocument(RatingYearsDocument, { input: byYear(address.stage) }, { keepPrevious: true });
  const years = yearsWithFigures(decided.data?.ratingStatistics.cells ?? []);
  const year = address.year ?? defaultYear(years);
  const hasYear = years.some((it) => it.year === year);
  const asked = year ?? 0;
  const compareWithYear = address.compareWithYear === year ? null : address.compareWithYear;
  const distribution = useDocument(
    RatingDistributionDocument,
    { input: { ...base, years: [asked], groupBy: address.groupBy, stage: address.stage, compareWithYear } },
    { enabled: hasYear, keepPrevious: true },
  );
  const totalAt = (stage: Stage): RatingStatisticsInput => ({
    ...base,
    years: [asked],
    groupBy: "YEAR",
    stage,
  });
  const through = useDocument(
    RatingStagesDocument,
    {
      self: totalAt("SELF"),
      proposed: totalAt("PROPOSED"),
      decided: totalAt("DECIDED"),
      published: totalAt("PUBLISHED"),
    },
    { enabled: hasYear, keepPrevious: true },
  );
  const failed = [decided, atStage, distribution, through].find((it) => it.error !== null);
  return {
    withinId,
    year,
    years,
    yearsAtStage: yearsWithFigures(atStage.data?.ratingStatistics.cells ?? []),
    yearQuota: atStage.data?.ratingStatistics.quota ?? [],
    distribution: distribution.data?.ratingStatistics,
    totals: through.data && totalsOf(through.data),
    isPending: decided.isPending || (hasYear && distribution.isPending),
    isRefreshing: distribution.isPlaceholderData,
    error: failed?.error ?? null,
    retry: () => void failed?.refetch(),
  };
}

function totalsOf(answer: Record<Lowercase<Stage>, { total: Cell }>): Record<Stage, Cell> {
  const entries = stages.map(
    (stage) => [stage, answer[stage.toLowerCase() as Lowercase<Stage>].total] as const,
  );
  return Object.fromEntries(entries) as Record<Stage, Cell>;
}
