import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import type { Analysis } from "./useAnalysis";
import type { AnalysisNavigation } from "./useAnalysisAddress";

interface NoFiguresProps {
  unit: string;
  analysis: Analysis;
  navigation: AnalysisNavigation;
}

/** Says why there is nothing to see, and which years or steps have figures; nothing where there are some. */
export function NoFigures({ unit, analysis, navigation: { address, linkTo } }: NoFiguresProps) {
  const translate = useTranslate();
  const { years, year, distribution } = analysis;
  if (years.length === 0) {
    return (
      <EmptyState title={translate("analysis.years.noneAtAll", { unit })}>
        {translate("analysis.years.noneAtAllHint")}
      </EmptyState>
    );
  }
  if (year !== null && !years.some((it) => it.year === year)) {
    return (
      <EmptyState
        title={translate("analysis.years.none", { unit, year })}
        action={years.map((it) => (
          <Button
            key={it.year}
            component={Link}
            to={linkTo({ year: it.year })}
            variant="outlined"
            sx={{ m: 0.5 }}
          >
            {translate("analysis.years.open", { year: it.year })}
          </Button>
        ))}
      >
        {translate("analysis.years.noneHint", { years: years.map((it) => it.year).join(", ") })}
      </EmptyState>
    );
  }
  if (year !== null && distribution && distribution.total.rated === 0 && !distribution.total.isWithheld) {
    const stage = translate(`analysis.stages.${address.stage}`);
    return (
      <EmptyState title={translate("analysis.years.noneAtStage", { year, stage })}>
        {translate("analysis.years.noneAtStageHint")}
      </EmptyState>
    );
  }
  return null;
}
