import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, type To } from "react-router-dom";
import { Section } from "../components/Section";
import { useFigures } from "../components/useFigures";
import type { YearQuotaFieldsFragment } from "../graphql/generated/graphql";
import { LEVELS } from "../theme/levels";
import type { Stage } from "./address";
import { OverrideMark, OverrideReasons } from "./OverrideMark";
import { StackBar } from "./StackBar";
import { figureOf } from "./stack";
import { YearLines } from "./YearLines";
import type { YearFigures } from "./yearsWithFigures";

interface YearsPanelProps {
  unit: string;
  years: readonly YearFigures[];
  quota: readonly YearQuotaFieldsFragment[];
  stage: Stage;
  shownYear: number;
  linkTo: (year: number) => To;
}

/** The unit year by year: one bar per year with its figures, then one line per level. */
export function YearsPanel({ unit, years, quota, stage, shownYear, linkTo }: YearsPanelProps) {
  const translate = useTranslate();
  return (
    <Section
      title={translate("analysis.years.heading")}
      subtitle={translate("analysis.years.subtitle", { unit, done: translate(`analysis.done.${stage}`) })}
    >
      <Box component="ol" sx={{ listStyle: "none", p: 0, m: 0, "& > li + li": { mt: 2 } }}>
        {years.map((figures) => (
          <li key={figures.year}>
            <YearRow
              figures={figures}
              quota={quota.find((it) => it.year === figures.year)}
              to={figures.year === shownYear ? null : linkTo(figures.year)}
            />
          </li>
        ))}
      </Box>
      {years.length < 2 && (
        <Typography sx={{ mt: 2, color: "text.secondary" }}>{translate("analysis.years.onlyOne")}</Typography>
      )}
      <YearLines years={years} />
    </Section>
  );
}

interface YearRowProps {
  figures: YearFigures;
  quota: YearQuotaFieldsFragment | undefined;
  to: To | null;
}

function YearRow({ figures: { year, cell, isInProgress }, quota, to }: YearRowProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const ratio = quota?.state.excellentToGood ?? cell.excellentToGood;
  const quiet = { color: "text.secondary", fontSize: "0.9rem", fontVariantNumeric: "tabular-nums" };
  return (
    <Box
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "minmax(190px, 230px) minmax(0, 1fr)" },
        columnGap: 2.5,
        rowGap: 0.75,
        containerType: "inline-size",
        breakInside: "avoid",
        "@container (max-width: 560px)": { ".needs-room": { display: "none" } },
      }}
    >
      <Box>
        <Typography component="h3" sx={{ fontWeight: 600 }}>
          {to ? (
            <Link
              to={to}
              aria-label={translate("analysis.years.open", { year })}
              style={{ color: "inherit" }}
            >
              {year}
            </Link>
          ) : (
            year
          )}
        </Typography>
        <Typography sx={quiet}>
          {cell.isWithheld
            ? translate("analysis.distribution.withheld")
            : cell.rated === 0
              ? translate("analysis.distribution.noneRated")
              : translate("analysis.distribution.people", { count: figures.count(cell.rated) })}
        </Typography>
        {isInProgress && (
          <Typography sx={{ ...quiet, color: "warning.dark", fontWeight: 600 }}>
            {translate("analysis.years.inProgress", { undecided: figures.count(cell.undecided) })}
          </Typography>
        )}
        <OverrideMark cell={cell} />
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <StackBar cell={cell} extent={cell.rated} mode="share" hasExpected={false} />
        {!cell.isWithheld && cell.rated > 0 && (
          <Box sx={{ ...quiet, display: "flex", flexWrap: "wrap", columnGap: 1.5, mt: 0.5 }}>
            {LEVELS.map((level) => (
              <span key={level}>
                {translate(`levels.short.${level}`)}{" "}
                <strong>{figures.count(figureOf(cell, level).count)}</strong> (
                {figures.share(figureOf(cell, level).share)})
              </span>
            ))}
            {typeof ratio === "number" && (
              <span>{translate("analysis.years.quota", { share: figures.share(ratio) })}</span>
            )}
          </Box>
        )}
        <OverrideReasons cell={cell} />
      </Box>
    </Box>
  );
}
