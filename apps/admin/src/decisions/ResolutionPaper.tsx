import { Box, Paper, Typography } from "@mui/material";
import { editionOfYear, LEVELS, rulesFor } from "@xeploai/domain";
import type { Level, ResolutionQuery } from "../graphql/generated/graphql";
import { resolutionWords as words } from "./resolutionWords";

type Resolution = ResolutionQuery["resolution"];

const SERIF = '"Times New Roman", Tinos, "Liberation Serif", serif';

/**
 * The resolution as a Party document on A4, drafted from what was decided, with the arithmetic of the quota printed. A
 * document is Vietnamese whatever the screen's language.
 * @see Guidance 36-HD/VPTW (2018) on the layout of Party documents
 */
export function ResolutionPaper({ resolution }: { resolution: Resolution }) {
  const { number, resolvedOn, year, subjectKind, organisation, authority, quota, levels, override } =
    resolution;
  const [y = "", month = "", day = ""] = resolvedOn.split("-");
  const edition = editionOfYear(year);
  const names = edition && rulesFor(edition, subjectKind)?.levelNames.value;
  const nameOf = (level: Level) => names?.[level].vi ?? level;
  return (
    <Paper
      component="article"
      lang="vi"
      variant="outlined"
      sx={{
        maxWidth: "210mm",
        p: { xs: 2, md: "20mm 15mm 20mm 30mm" },
        fontFamily: SERIF,
        fontSize: "14pt",
        lineHeight: 1.4,
        "& .MuiTypography-root": { fontFamily: SERIF, fontSize: "inherit" },
        "& h3": { fontSize: "inherit", m: "0.6em 0 0.2em" },
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
          <Typography sx={{ textTransform: "uppercase", fontWeight: 700 }}>{authority.name}</Typography>
          <Typography>*</Typography>
          <Typography>
            {words.number} {number}
          </Typography>
        </Box>
        <Box>
          <Typography sx={{ fontWeight: 700, textDecoration: "underline" }}>{words.party}</Typography>
          <Typography sx={{ fontStyle: "italic" }}>{words.date(day, month, y)}</Typography>
        </Box>
      </Box>
      <Typography component="h2" sx={{ textAlign: "center", fontWeight: 700, mt: 3 }}>
        {words.title}
        <br />
        {words.about(year, subjectKind)}
        <br />
        {organisation.name}
      </Typography>
      <Typography sx={{ mt: 2 }}>{words.opening(authority.name, resolution.decided)}</Typography>
      {LEVELS.map((level) => {
        const rows = levels.filter((it) => it.level === level);
        if (rows.length === 0) return null;
        return (
          <Box key={level} sx={{ overflowX: "auto" }} tabIndex={0} role="region" aria-label={nameOf(level)}>
            <h3>{words.counts(nameOf(level), rows.length)}</h3>
            <table>
              <thead>
                <tr>
                  {words.columns.map((it) => (
                    <th key={it} scope="col">
                      {it}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ subject, proposedLevel, reason }, index) => (
                  <tr key={subject.id}>
                    <td>{index + 1}</td>
                    <td>{subject.name}</td>
                    <td>{subject.unit.name}</td>
                    <td>{proposedLevel ? nameOf(proposedLevel) : ""}</td>
                    <td>{reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Box>
        );
      })}
      {resolution.withheld > 0 && <Typography>{words.withheld(resolution.withheld)}</Typography>}
      {quota.length > 0 && (
        <>
          <h3>{words.quotaHeading}</h3>
          <ul>
            {quota.map(({ vi }) => (
              <li key={vi}>{vi}</li>
            ))}
          </ul>
        </>
      )}
      {override && (
        <Typography>{words.override(override.authority, override.exceededBy, override.reason)}</Typography>
      )}
      <Box sx={{ display: "flex", justifyContent: "space-between", gap: 2, mt: 4, breakInside: "avoid" }}>
        <Box sx={{ fontSize: "12pt" }}>
          <u>{words.recipients}</u>
          <ul>
            {words.recipientList.map((it) => (
              <li key={it}>{it}</li>
            ))}
          </ul>
        </Box>
        <Box sx={{ textAlign: "center" }}>
          <Typography sx={{ fontWeight: 700 }}>{words.onBehalf}</Typography>
          <Typography>{words.secretary}</Typography>
          <Box sx={{ height: "6em" }} />
        </Box>
      </Box>
    </Paper>
  );
}
