import { Box, Typography } from "@mui/material";
import { editionOfYear, LEVELS, rulesFor } from "@xeploai/domain";
import { PartyPaper } from "../components/PartyPaper";
import type { Level, ResolutionQuery } from "../graphql/generated/graphql";
import { resolutionWords as words } from "./resolutionWords";

type Resolution = ResolutionQuery["resolution"];

/** The resolution as a Party document, drafted from what was decided, with the arithmetic of the quota printed. */
export function ResolutionPaper({ resolution }: { resolution: Resolution }) {
  const { number, resolvedOn, year, subjectKind, organisation, authority, quota, levels, override, vote } =
    resolution;
  const edition = editionOfYear(year);
  const names = edition && rulesFor(edition, subjectKind)?.levelNames.value;
  const nameOf = (level: Level) => names?.[level].vi ?? level;
  return (
    <PartyPaper
      issuer={authority.name}
      number={number}
      issuedOn={resolvedOn}
      title={[words.title, words.about(year, subjectKind), organisation.name]}
      recipients={words.recipients}
      onBehalf={words.onBehalf}
    >
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
      {vote && (
        <>
          <h3>{words.voteHeading}</h3>
          <Typography>{words.vote(vote)}</Typography>
          {vote.minorityOpinion && <Typography>{words.minorityOpinion(vote.minorityOpinion)}</Typography>}
        </>
      )}
      {override && (
        <Typography>{words.override(override.authority, override.exceededBy, override.reason)}</Typography>
      )}
    </PartyPaper>
  );
}
