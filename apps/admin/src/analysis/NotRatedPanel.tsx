import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { useFigures } from "../components/useFigures";
import type { Cell } from "./stack";

interface NotRatedPanelProps {
  total: Cell;
}

/** Who is left out of every base on the page, by reason, most frequent first. */
export function NotRatedPanel({ total }: NotRatedPanelProps) {
  const translate = useTranslate();
  const figures = useFigures();
  const reasons = total.notRated.filter((it) => it.count > 0).sort((a, b) => b.count - a.count);
  const count = reasons.reduce((sum, it) => sum + it.count, 0);
  return (
    <Section
      title={translate("analysis.notRated.heading")}
      subtitle={
        count > 0 &&
        translate("analysis.notRated.base", {
          count: figures.count(count),
          total: figures.count(total.total),
        })
      }
    >
      {count === 0 ? (
        <Typography sx={{ color: "text.secondary" }}>{translate("analysis.notRated.none")}</Typography>
      ) : (
        <Table size="small" aria-label={translate("analysis.notRated.heading")}>
          <TableHead>
            <TableRow>
              <TableCell scope="col">{translate("analysis.notRated.reason")}</TableCell>
              <TableCell scope="col" align="right">
                {translate("analysis.notRated.count")}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {reasons.map((it) => (
              <TableRow key={it.reason}>
                <TableCell component="th" scope="row" sx={{ fontWeight: 400 }}>
                  {translate(`enums.participationReason.${it.reason}`)}
                </TableCell>
                <TableCell align="right" sx={{ fontVariantNumeric: "tabular-nums" }}>
                  {figures.count(it.count)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      )}
    </Section>
  );
}
