import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useFigures } from "../components/useFigures";
import { LEVELS } from "../theme/levels";
import type { Stage } from "./address";
import { levelPaint, Swatch } from "./LevelPatterns";
import { OverrideMark } from "./OverrideMark";
import { type Cell, figureOf } from "./stack";

interface SummaryPanelProps {
  total: Cell;
  stage: Stage;
  compareWithYear: number | null;
}

/** The unit's own four figures, each with its base, and the balance they belong to. */
export function SummaryPanel({ total, stage, compareWithYear }: SummaryPanelProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const notRated = total.notRated.reduce((sum, it) => sum + it.count, 0);
  const done = translate(`analysis.done.${stage}`);
  const balance = {
    done,
    total: figures.count(total.total),
    rated: figures.count(total.rated),
    notRated: figures.count(notRated),
    undecided: figures.count(total.undecided),
  };
  return (
    <Section
      title={translate("analysis.summary.heading")}
      subtitle={translate(`analysis.summary.${total.undecided > 0 ? "balance" : "balanceComplete"}`, balance)}
      actions={<OverrideMark cell={total} />}
    >
      <Box
        component="dl"
        sx={{
          display: "grid",
          gridTemplateColumns: {
            xs: "minmax(0, 1fr)",
            sm: "repeat(2, minmax(0, 1fr))",
            md: "repeat(4, minmax(0, 1fr))",
          },
          gap: { xs: 1.5, md: 2.5 },
          m: 0,
        }}
      >
        {LEVELS.map((level) => {
          const { count, share, delta } = figureOf(total, level);
          return (
            <div key={level}>
              <Box
                component="dt"
                sx={{
                  display: "flex",
                  gap: 1,
                  alignItems: { xs: "center", md: "end" },
                  minHeight: { md: "3em" },
                  color: "text.secondary",
                  fontSize: "0.95rem",
                }}
              >
                <Swatch paint={levelPaint(level)} />
                {translate(`levels.${level}`)}
              </Box>
              <Box component="dd" sx={{ m: 0, fontVariantNumeric: "tabular-nums" }}>
                <Typography
                  component="span"
                  sx={{ fontSize: "2rem", fontWeight: 700, lineHeight: 1.25, mr: 1.5 }}
                >
                  {figures.count(count)}
                </Typography>
                {total.rated > 0 && (
                  <Typography
                    component="span"
                    sx={{ fontSize: "1.25rem", fontWeight: 600, whiteSpace: "nowrap" }}
                  >
                    {figures.share(share)}
                  </Typography>
                )}
                {compareWithYear !== null && typeof delta === "number" && (
                  <Typography component="span" sx={{ display: "block", fontSize: "0.95rem" }}>
                    {translate("analysis.summary.change", {
                      points: figures.change(delta),
                      year: compareWithYear,
                    })}
                  </Typography>
                )}
              </Box>
            </div>
          );
        })}
      </Box>
      <Typography sx={{ mt: 1.5, color: "text.secondary", fontSize: "0.95rem" }}>
        {translate("analysis.summary.base", { rated: figures.count(total.rated), done })}
      </Typography>
    </Section>
  );
}
