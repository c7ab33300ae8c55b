import { Box, Paper, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { PAPER_FONT, PARTY_NAME } from "./officialPaper";

interface PartyPaperProps {
  /** Name of the body above; left out where none is named. */
  superior?: string | undefined;
  issuer: string;
  /** As it was given, such as 12-NQ/ĐU. */
  number: string;
  /** ISO day. */
  issuedOn: string;
  /** Kind of document and what it is about, a line each. */
  title: readonly string[];
  recipients: readonly string[];
  /** For whom the secretary signs. */
  onBehalf: string;
  children: ReactNode;
}

/**
 * A document of a Party body on A4: superior and issuing body on the left, the Party's name on the right, no national
 * motto; signature block and recipients at the end. A document is Vietnamese whatever the screen's language.
 * @see Guidance 36-HD/VPTW (2018) on the layout of Party documents
 */
export function PartyPaper(props: PartyPaperProps) {
  const { superior, issuer, number, issuedOn, title, recipients, onBehalf, children } = props;
  const [year = "", month = "", day = ""] = issuedOn.split("-");
  return (
    <Paper
      component="article"
      lang="vi"
      variant="outlined"
      sx={{
        maxWidth: "210mm",
        p: { xs: 2, md: "20mm 15mm 20mm 30mm" },
        fontFamily: PAPER_FONT,
        fontSize: "14pt",
        lineHeight: 1.4,
        "& .MuiTypography-root": { fontFamily: PAPER_FONT, fontSize: "inherit" },
        "& h3": { fontSize: "inherit", m: "0.6em 0 0.2em" },
        "& ul, & ol": { my: 0.5, pl: 3 },
        "& table": { borderCollapse: "collapse", width: "100%", fontSize: "12pt" },
        "& td, & th": { border: "1px solid", p: 0.5, textAlign: "left", verticalAlign: "top" },
        "@media print": { border: 0, p: 0, maxWidth: "none" },
        "@page": { size: "A4", margin: "20mm 15mm 20mm 30mm" },
      }}
    >
      <Box
        sx={{
          display: "flex",
          flexWrap: "wrap",
          justifyContent: "space-between",
          gap: 2,
          textAlign: "center",
        }}
      >
        <Box>
          {superior && <Typography sx={{ textTransform: "uppercase" }}>{superior}</Typography>}
          <Typography sx={{ textTransform: "uppercase", fontWeight: 700 }}>{issuer}</Typography>
          <Typography>*</Typography>
          <Typography>Số {number}</Typography>
        </Box>
        <Box>
          <Typography sx={{ fontWeight: 700, textDecoration: "underline" }}>{PARTY_NAME}</Typography>
          <Typography sx={{ fontStyle: "italic" }}>
            Ngày {day} tháng {month} năm {year}
          </Typography>
        </Box>
      </Box>
      <Typography component="h2" sx={{ textAlign: "center", fontWeight: 700, mt: 3 }}>
        {title.map((line) => (
          <Box component="span" key={line} sx={{ display: "block" }}>
            {line}
          </Box>
        ))}
      </Typography>
      {children}
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 2, mt: 4, breakInside: "avoid" }}>
        <Box sx={{ fontSize: "12pt" }}>
          <u>Nơi nhận:</u>
          <ul>
            {recipients.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </Box>
        <Box sx={{ textAlign: "center" }}>
          <Typography sx={{ fontWeight: 700 }}>{onBehalf}</Typography>
          <Typography>BÍ THƯ</Typography>
          <Box sx={{ height: "6em" }} />
        </Box>
      </Box>
    </Paper>
  );
}
