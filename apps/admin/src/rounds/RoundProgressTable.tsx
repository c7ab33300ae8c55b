import { Box, Chip, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import type { RoundPageQuery } from "../graphql/generated/graphql";

type CellProgress = RoundPageQuery["round"]["progress"]["cells"][number];

/** Every cell with how far it is and what it waits for; the server puts the worst first. */
export function RoundProgressTable({ roundId, cells }: { roundId: string; cells: readonly CellProgress[] }) {
  const translate = useTranslate();
  return (
    <TableContainer tabIndex={0} role="region" aria-label={translate("rounds.progress.cells")}>
      <Table size="small" sx={{ "& td, & th": { px: { xs: 0.75, sm: 2 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate("reviews.list.cell")}</TableCell>
            {(["selfSubmitted", "meeting", "voted", "decided", "published"] as const).map((column) => (
              <TableCell key={column} align="right">
                {translate(`rounds.progress.columns.${column}`)}
              </TableCell>
            ))}
            <TableCell>{translate("rounds.progress.columns.blocked")}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {cells.map((it) => (
            <TableRow key={it.cell.id} hover>
              <TableCell sx={{ minWidth: 130 }}>
                <Box
                  component={Link}
                  to={`/cell-rounds/${roundId}/${it.cell.id}`}
                  sx={{ color: "secondary.main", fontWeight: 600 }}
                >
                  {it.cell.name}
                </Box>
              </TableCell>
              <Count done={it.selfSubmitted} of={it.rated} />
              <TableCell align="right">{it.meetingHeldOn ? formatDay(it.meetingHeldOn) : "—"}</TableCell>
              <Count done={it.voted} of={it.rated} />
              <Count done={it.decided} of={it.rated} />
              <Count done={it.published} of={it.rated} />
              <TableCell>
                {it.isLate && (
                  <Chip
                    size="small"
                    color="warning"
                    label={translate("rounds.progress.isLate")}
                    sx={{ mr: 1 }}
                  />
                )}
                {it.blockedBy &&
                  translate(`rounds.blocked.${it.blockedBy}`, {
                    _: translate(`errors.${it.blockedBy}`, { _: it.blockedBy }),
                  })}
                {it.unusual.map((code) => (
                  <div key={code}>{translate(`rounds.unusual.${code}`, { _: code })}</div>
                ))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function Count({ done, of }: { done: number; of: number }) {
  return (
    <TableCell align="right" sx={{ fontVariantNumeric: "tabular-nums", fontWeight: done < of ? 700 : 400 }}>
      {done}/{of}
    </TableCell>
  );
}
