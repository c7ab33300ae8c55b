import { Box, Table, TableBody, TableCell, TableHead, TableRow } from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Figure } from "../components/Figure";
import { LevelChip } from "../components/LevelChip";
import type { BallotFieldsFragment } from "../graphql/generated/graphql";

/** The sums of closed minutes and the votes on each member. */
export function MinutesFigures({ ballot }: { ballot: BallotFieldsFragment }) {
  const translate = useTranslate();
  const { issued, returned, valid, invalid, blank } = ballot;
  const figures = { issued, returned, notReturned: (issued ?? 0) - (returned ?? 0), valid, invalid, blank };
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3, mb: 2 }}>
        {Object.entries(figures).map(([name, value]) => (
          <Figure key={name} label={translate(`ballots.counts.${name}`)} value={value ?? 0} />
        ))}
      </Box>
      <Box sx={{ overflowX: "auto" }} role="region" tabIndex={0} aria-label={translate("ballots.votes")}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{translate("reviews.list.member")}</TableCell>
              {LEVELS.map((level) => (
                <TableCell key={level} align="right">
                  {translate(`levels.short.${level}`)}
                </TableCell>
              ))}
              <TableCell align="right">{translate("ballots.needed")}</TableCell>
              <TableCell>{translate("ballots.outcome")}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {ballot.tallies.map((tally) => (
              <TableRow key={tally.reviewId}>
                <TableCell>{tally.memberName}</TableCell>
                <TableCell align="right">{tally.excellent}</TableCell>
                <TableCell align="right">{tally.good}</TableCell>
                <TableCell align="right">{tally.satisfactory}</TableCell>
                <TableCell align="right">{tally.unsatisfactory}</TableCell>
                <TableCell align="right">
                  {tally.required}/{tally.base}
                </TableCell>
                <TableCell>
                  {tally.outcome ? (
                    <LevelChip level={tally.outcome} isShort />
                  ) : (
                    translate("ballots.noMajority")
                  )}
                  {!tally.isInForce && ` (${translate("ballots.superseded")})`}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </>
  );
}
