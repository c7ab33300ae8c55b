import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import type { SubmissionQuery } from "../graphql/generated/graphql";

type Difference = SubmissionQuery["submission"]["differences"][number];

/** What differs from the submission before, one sentence for each subject. */
export function SubmissionDifferences({ differences }: { differences: readonly Difference[] }) {
  const translate = useTranslate();
  const name = (level: string | null | undefined) => translate(`levels.${level ?? "NONE"}`);
  return (
    <Section title={translate("proposals.differences.title")}>
      {differences.length === 0 && <Typography>{translate("proposals.differences.none")}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 3 }}>
        {differences.map((it) => (
          <li key={it.reviewId}>
            <Typography sx={{ overflowWrap: "anywhere" }}>
              <strong>{it.name}</strong>:{" "}
              {translate(`proposals.differences.${it.change}`, {
                before: name(it.before),
                after: name(it.after),
              })}
              {it.reason && ` ${translate("proposals.differences.because", { reason: it.reason })}`}
            </Typography>
          </li>
        ))}
      </Box>
    </Section>
  );
}
