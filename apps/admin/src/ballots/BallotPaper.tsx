import { Box, Typography } from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { PAPER_FONT, PARTY_NAME } from "../components/officialPaper";
import type { BallotDeskFieldsFragment } from "../graphql/generated/graphql";
import { BallotColumns } from "./BallotColumns";
import { ballotWords as words } from "./ballotWords";

interface BallotPaperProps {
  desk: BallotDeskFieldsFragment;
  size: "A5" | "A4";
  /** On the screen one copy stands for all; they differ in nothing. */
  isFirst: boolean;
}

/** One ballot with everybody voted on; Vietnamese in either language of the screens, as Party papers are. */
export function BallotPaper({ desk, size, isFirst }: BallotPaperProps) {
  const { ballot, cell, year } = desk;
  const font = size === "A5" ? "10.5pt" : "13pt";
  return (
    <Box
      component="article"
      lang="vi"
      sx={{
        display: isFirst ? "block" : "none",
        bgcolor: "#fff",
        color: "#000",
        fontFamily: PAPER_FONT,
        maxWidth: size === "A5" ? "148mm" : "210mm",
        p: { xs: 1.5, sm: "10mm" },
        border: "1px solid #999",
        "& p, & h1, & th, & td": { fontFamily: "inherit", fontSize: font, lineHeight: 1.35, m: 0 },
        "& table": { width: "100%", borderCollapse: "collapse", my: 1 },
        "& th, & td": { border: "1px solid #000", p: "3px 4px", textAlign: "center" },
        "& td:nth-of-type(2), & th:nth-of-type(2)": { textAlign: "left" },
        "& tr": { breakInside: "avoid" },
        "@media print": { display: "block", border: 0, p: 0, maxWidth: "none", breakAfter: "page" },
        "@page": { size, margin: "10mm" },
      }}
    >
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 2, textAlign: "center" }}>
        <Box>
          <Typography sx={{ fontWeight: "bold !important" }}>{cell.name.toUpperCase()}</Typography>
          <Typography aria-hidden>*</Typography>
        </Box>
        <Typography sx={{ fontWeight: "bold !important" }}>{PARTY_NAME}</Typography>
      </Box>
      <Typography
        component="h1"
        sx={{ fontWeight: "bold !important", textAlign: "center", mt: "6px !important" }}
      >
        {words.title}
      </Typography>
      <Typography sx={{ textAlign: "center" }}>
        {ballot.kind === "SECOND" ? words.aboutSecond(year) : words.about(year)}
      </Typography>
      <table>
        <thead>
          <tr>
            <BallotColumns />
          </tr>
        </thead>
        <tbody>
          {ballot.subjects.map((subject, index) => (
            <tr key={subject.reviewId}>
              <td>{index + 1}</td>
              <td>{subject.name}</td>
              {LEVELS.map((level) => (
                <td key={level}>{subject.levels.includes(level) ? "☐" : "—"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Typography sx={{ fontStyle: "italic" }}>{words.how}</Typography>
    </Box>
  );
}
