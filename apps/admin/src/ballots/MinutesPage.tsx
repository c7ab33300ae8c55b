import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PAPER_FONT, PARTY_NAME } from "../components/officialPaper";
import { PrintBar } from "../components/PrintBar";
import { RefusalAlert } from "../components/RefusalAlert";
import { BallotDeskDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { BallotColumns } from "./BallotColumns";
import { ballotWords as words } from "./ballotWords";

const PAPER = {
  bgcolor: "#fff",
  color: "#000",
  fontFamily: PAPER_FONT,
  maxWidth: "210mm",
  mx: "auto",
  p: { xs: 2, sm: "20mm 15mm 20mm 25mm" },
  "& p, & h1, & h2, & th, & td, & li": { fontFamily: "inherit", fontSize: "13pt", lineHeight: 1.4, m: 0 },
  "& table": { width: "100%", borderCollapse: "collapse", my: 1 },
  "& th, & td": { border: "1px solid #000", p: "2px 5px", textAlign: "center" },
  "& td:nth-of-type(2)": { textAlign: "left" },
  "& tr": { breakInside: "avoid" },
  "@media print": { p: 0, maxWidth: "none" },
  "@page": { size: "A4", margin: "20mm 15mm 20mm 25mm" },
};

const INSTANT = new Intl.DateTimeFormat("vi-VN", {
  dateStyle: "short",
  timeStyle: "short",
  timeZone: "Asia/Ho_Chi_Minh",
});

/** Closed counting minutes as they are printed and signed. */
export function MinutesPage() {
  const { ballotId = "" } = useParams();
  const translate = useTranslate();
  const { data, error } = useDocument(BallotDeskDocument, { id: ballotId });
  const desk = data?.ballot;
  if (!desk) return error ? <RefusalAlert error={error} /> : <LoadingState rows={8} />;
  const { ballot, cell, year } = desk;
  const at = (instant: string | null) => (instant ? INSTANT.format(new Date(instant)) : "—");
  const { convened, present, issued, returned, valid, invalid, blank } = ballot;
  const figures = {
    convened,
    present,
    absent: convened - present,
    issued,
    returned,
    notReturned: (issued ?? 0) - (returned ?? 0),
    valid,
    invalid,
    blank,
  };
  return (
    <>
      <PrintBar
        back={`/cell-rounds/${desk.roundId}/${cell.id}/ballot`}
        label={translate("ballots.closed.print")}
      />
      <Box component="article" lang="vi" sx={PAPER}>
        <title>{`${translate("ballots.title")} · Xếp Loại`}</title>
        <Box sx={{ display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: 2 }}>
          <Typography sx={{ fontWeight: "bold !important" }}>{cell.name.toUpperCase()}</Typography>
          <Typography sx={{ fontWeight: "bold !important" }}>{PARTY_NAME}</Typography>
        </Box>
        <Typography
          component="h1"
          sx={{ fontWeight: "bold !important", textAlign: "center", mt: "12px !important" }}
        >
          {words.minutes}
        </Typography>
        <Typography sx={{ textAlign: "center", mb: "12px !important" }}>
          {words.kinds[ballot.kind]}, {words.about(year)}
        </Typography>
        <Typography>
          {words.opened} {at(ballot.openedAt)}. {words.closed} {at(ballot.closedAt)}.
        </Typography>
        {(Object.keys(figures) as (keyof typeof figures)[]).map((name) => (
          <Typography key={name}>
            {words[name]}: {figures[name] ?? "—"}
          </Typography>
        ))}
        <Box sx={{ overflowX: "auto" }}>
          <table>
            <thead>
              <tr>
                <BallotColumns />
                <th scope="col">{words.lineBlank}</th>
                <th scope="col">{words.needed}</th>
                <th scope="col">{words.outcome}</th>
              </tr>
            </thead>
            <tbody>
              {ballot.tallies.map((tally, index) => (
                <tr key={tally.reviewId}>
                  <td>{index + 1}</td>
                  <td>{tally.memberName}</td>
                  <td>{tally.excellent}</td>
                  <td>{tally.good}</td>
                  <td>{tally.satisfactory}</td>
                  <td>{tally.unsatisfactory}</td>
                  <td>{tally.blank}</td>
                  <td>
                    {tally.required}/{tally.base}
                  </td>
                  <td>{tally.outcome ? words.levels[tally.outcome] : words.none}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Box>
        <Typography sx={{ fontSize: "10pt !important", overflowWrap: "anywhere" }}>
          {words.roll}: {ballot.rollHash}
        </Typography>
        <Typography component="h2" sx={{ fontWeight: "bold !important", mt: "8px !important" }}>
          {words.journal}
        </Typography>
        <Box component="ul" sx={{ m: 0, pl: 3 }}>
          {ballot.acts.map(({ act, at: instant, by, figure }) => (
            <li key={instant + act}>
              {at(instant)} – {by}: {words.acts[act]}
              {figure !== null && ` ${figure}`}
            </li>
          ))}
        </Box>
        <Box sx={{ display: "flex", justifyContent: "space-between", gap: 2, mt: 3, textAlign: "center" }}>
          <Box>
            <Typography sx={{ fontWeight: "bold !important" }}>{words.secretary}</Typography>
          </Box>
          <Box>
            <Typography sx={{ fontWeight: "bold !important" }}>{words.tellers}</Typography>
            <Box sx={{ height: "20mm" }} />
            {ballot.tellers.map((name) => (
              <Typography key={name}>{name}</Typography>
            ))}
          </Box>
        </Box>
      </Box>
    </>
  );
}
