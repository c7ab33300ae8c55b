import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useFigures } from "../components/useFigures";
import { LEVELS } from "../theme/levels";
import { type Stage, stages } from "./address";
import { levelPaint, Swatch } from "./LevelPatterns";
import { movements } from "./movements";
import { type Cell, figureOf } from "./stack";

interface MovementPanelProps {
  /** The unit's own figures at each stage. */
  totals: Record<Stage, Cell>;
}

/** How the levels moved from what members gave themselves to what was decided. */
export function MovementPanel({ totals }: MovementPanelProps) {
  const translate = useTranslate();
  const figures = useFigures();
  if (totals.SELF.isWithheld) return null;
  const net = movements(totals.SELF, totals.DECIDED);
  return (
    <Section
      title={translate("analysis.movements.heading")}
      subtitle={translate("analysis.movements.subtitle")}
    >
      <MovementWords totals={totals} />
      <Box
        role="region"
        tabIndex={0}
        aria-label={translate("analysis.movements.heading")}
        sx={{ overflowX: "auto" }}
      >
        <Table size="small" sx={{ "& td": { fontVariantNumeric: "tabular-nums" } }}>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{translate("analysis.movements.stage")}</TableCell>
              {LEVELS.map((level) => (
                <TableCell key={level} scope="col" align="right" title={translate(`levels.${level}`)}>
                  <Box sx={{ display: "inline-flex", gap: 0.75, alignItems: "center" }}>
                    <Swatch paint={levelPaint(level)} />
                    {translate(`levels.short.${level}`)}
                  </Box>
                </TableCell>
              ))}
              <TableCell scope="col" align="right">
                {translate("analysis.movements.base")}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {stages.map((stage) => (
              <TableRow key={stage}>
                <TableCell component="th" scope="row" sx={{ whiteSpace: { sm: "nowrap" } }}>
                  {translate(`analysis.stages.${stage}`)}
                </TableCell>
                {LEVELS.map((level) => (
                  <TableCell key={level} align="right">
                    {totals[stage].rated === 0 ? "–" : figures.count(figureOf(totals[stage], level).count)}
                  </TableCell>
                ))}
                <TableCell align="right">
                  {totals[stage].rated === 0
                    ? translate("analysis.movements.none")
                    : figures.count(totals[stage].rated)}
                </TableCell>
              </TableRow>
            ))}
            {net && (
              <TableRow sx={{ "& td, & th": { fontWeight: 700, bgcolor: "#f3f1ec" } }}>
                <TableCell component="th" scope="row">
                  {translate("analysis.movements.net")}
                </TableCell>
                {net.map(({ level, change }) => (
                  <TableCell key={level} align="right">
                    {figures.countChange(change)}
                  </TableCell>
                ))}
                <TableCell />
              </TableRow>
            )}
          </TableBody>
        </Table>
      </Box>
    </Section>
  );
}

/** The movement in one sentence. */
function MovementWords({ totals }: MovementPanelProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const net = movements(totals.SELF, totals.DECIDED);
  const moved = net?.filter((it) => it.change !== 0) ?? [];
  const changes = moved.map(({ level, change }) =>
    translate("analysis.movements.change", {
      level: translate(`levels.${level}`).toLocaleLowerCase(),
      count: figures.countChange(change),
    }),
  );
  const key = net === null ? "differentBase" : moved.length === 0 ? "unchanged" : "read";
  return (
    <Typography sx={{ mb: 2, fontWeight: 600 }}>
      {translate(`analysis.movements.${key}`, { changes: changes.join(", ") })}
    </Typography>
  );
}
