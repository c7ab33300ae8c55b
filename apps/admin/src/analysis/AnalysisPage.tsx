import DownloadIcon from "@mui/icons-material/FileDownloadOutlined";
import PrintIcon from "@mui/icons-material/PrintOutlined";
import { Box, Button, Typography } from "@mui/material";
import { useEffect, useRef } from "react";
import { useLocaleState, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatInstant } from "../components/dates";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { AnalysisControls } from "./AnalysisControls";
import { DistributionPanel } from "./DistributionPanel";
import { divisionsOf } from "./divisionsOf";
import { exportAddress } from "./exportAddress";
import { LevelPatterns } from "./LevelPatterns";
import { MovementPanel } from "./MovementPanel";
import { NoFigures } from "./NoFigures";
import { NotRatedPanel } from "./NotRatedPanel";
import { QuotaPanel } from "./QuotaPanel";
import { SummaryPanel } from "./SummaryPanel";
import { UnitBreadcrumb } from "./UnitBreadcrumb";
import { type Analysis, useAnalysis } from "./useAnalysis";
import { type AnalysisNavigation, useAnalysisAddress } from "./useAnalysisAddress";
import { useAnalysisTitle } from "./useAnalysisTitle";
import { YearsPanel } from "./YearsPanel";

interface AnalysisPageProps {
  /** The unit of the viewer's own scope. */
  root: { id: string; name: string };
}

/** The distribution of ratings of one unit, and the way down from it; the address holds every choice. */
export function AnalysisPage({ root }: AnalysisPageProps) {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const navigation = useAnalysisAddress();
  const { address, change, linkTo } = navigation;
  const analysis = useAnalysis(address, root.id);
  const { distribution, year, years, withinId } = analysis;
  const title = useAnalysisTitle(distribution, year, root.name);
  const heading = useHeadingAfterDrill(withinId);
  const isWaiting = analysis.isPending && !analysis.error;
  return (
    <Box
      ref={heading}
      tabIndex={-1}
      sx={{ outline: "none", maxWidth: 1320, pb: 4 }}
      aria-busy={analysis.isRefreshing}
    >
      <LevelPatterns />
      {distribution && (
        <UnitBreadcrumb
          breadcrumb={distribution.breadcrumb}
          within={distribution.within}
          rootId={root.id}
          linkTo={({ id }) => linkTo({ withinId: id === root.id ? null : id, groupBy: "CHILD" })}
        />
      )}
      <PageTitle
        title={title.heading}
        subtitle={
          distribution && (
            <>
              {title.extent && (
                <Box component="span" sx={{ display: "block", color: "text.primary", fontSize: "1.15rem" }}>
                  {title.extent}
                </Box>
              )}
              {translate("analysis.subtitle", {
                stage: translate(`analysis.stages.${address.stage}`),
                asOf: formatInstant(distribution.asOf),
              })}
            </>
          )
        }
        actions={
          distribution &&
          year !== null && <PageActions href={exportAddress(address, withinId, year, locale)} />
        }
      />
      <RefusalAlert error={analysis.error} title={translate("analysis.failed")} onRetry={analysis.retry} />
      {analysis.error && withinId !== root.id && (
        <Button component={Link} to="?" variant="outlined">
          {translate("analysis.backToScope", { unit: root.name })}
        </Button>
      )}
      {isWaiting && <LoadingState rows={8} />}
      {!isWaiting && !analysis.error && year !== null && (
        <AnalysisControls address={address} year={year} years={years} onChange={change} />
      )}
      {!isWaiting && !analysis.error && (
        <NoFigures
          unit={distribution?.within.name ?? root.name}
          analysis={analysis}
          navigation={navigation}
        />
      )}
      <AnalysisFigures analysis={analysis} navigation={navigation} />
      {analysis.isRefreshing && (
        <Typography
          role="status"
          sx={{
            position: "fixed",
            right: 24,
            bottom: 24,
            px: 2,
            py: 1,
            bgcolor: "#23262b",
            color: "#fff",
            borderRadius: 1.5,
          }}
        >
          {translate("analysis.refreshing")}
        </Typography>
      )}
    </Box>
  );
}

interface AnalysisFiguresProps {
  analysis: Analysis;
  navigation: AnalysisNavigation;
}

function AnalysisFigures({ analysis, navigation: { address, change, linkTo } }: AnalysisFiguresProps) {
  const { distribution, totals, year } = analysis;
  if (!distribution || year === null || !analysis.years.some((it) => it.year === year)) return null;
  const { total, cells, within } = distribution;
  const compareWithYear = address.compareWithYear === year ? null : address.compareWithYear;
  const sideBySide = {
    display: "grid",
    columnGap: 2.5,
    alignItems: "start",
    gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
  };
  const hasFigures = total.rated > 0 && !total.isWithheld;
  return (
    <>
      {hasFigures && <SummaryPanel total={total} stage={address.stage} compareWithYear={compareWithYear} />}
      {(total.rated > 0 || total.isWithheld) && (
        <DistributionPanel
          cells={cells}
          total={total}
          unit={within.name}
          address={address}
          divisions={divisionsOf(within.kind)}
          compareWithYear={compareWithYear}
          notes={distribution.note}
          onChange={change}
          linkTo={({ organisation, isWithheld }) =>
            organisation && !isWithheld ? linkTo({ withinId: organisation.id, groupBy: "CHILD" }) : null
          }
        />
      )}
      {hasFigures && (
        <Box sx={sideBySide}>
          <QuotaPanel
            quota={distribution.quota.find((it) => it.year === year)}
            overrides={total.overrides}
            kind={within.kind}
            isForming={total.undecided > 0}
            isAssumed={address.stage === "SELF" || address.stage === "PROPOSED"}
          />
          <NotRatedPanel total={total} />
        </Box>
      )}
      {totals && <MovementPanel totals={totals} />}
      {!hasFigures && !total.isWithheld && <NotRatedPanel total={total} />}
      <YearsPanel
        unit={within.name}
        years={analysis.yearsAtStage}
        quota={analysis.yearQuota}
        stage={address.stage}
        shownYear={year}
        linkTo={(it) => linkTo({ year: it })}
      />
    </>
  );
}

function PageActions({ href }: { href: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, "@media print": { display: "none" } }}>
      <Button component="a" href={href} download variant="contained" startIcon={<DownloadIcon />}>
        {translate("analysis.export")}
      </Button>
      <Button variant="outlined" startIcon={<PrintIcon />} onClick={() => window.print()}>
        {translate("analysis.print")}
      </Button>
    </Box>
  );
}

/** After a drill-down the link followed is gone: focus and view start again at the top of the new unit. */
function useHeadingAfterDrill(withinId: string) {
  const ref = useRef<HTMLDivElement>(null);
  const shown = useRef(withinId);
  useEffect(() => {
    if (shown.current === withinId) return;
    shown.current = withinId;
    window.scrollTo(0, 0);
    ref.current?.focus({ preventScroll: true });
  }, [withinId]);
  return ref;
}
