import { LinearProgress, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import type { RosterImportFieldsFragment } from "../graphql/generated/graphql";

/** How far the server is with reading, checking or importing. */
export function ImportProgress({ roster }: { roster: RosterImportFieldsFragment }) {
  const translate = useTranslate();
  const label = translate(`imports.states.${roster.state}`);
  return (
    <Section>
      <Typography role="status" sx={{ mb: 1 }}>
        {label} {roster.progressPercent}%
      </Typography>
      <LinearProgress
        variant="determinate"
        value={roster.progressPercent}
        aria-label={label}
        sx={{ height: 10, borderRadius: 5 }}
      />
    </Section>
  );
}
