import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { ReviewWorkFragment } from "../graphql/generated/graphql";

/** What last year's review named to be put right, in its own words, above the section that answers to it. */
export function RemedyNotes({ previous }: { previous: ReviewWorkFragment["previous"] }) {
  const translate = useTranslate();
  if (!previous || previous.remedies.length === 0) return null;
  return (
    <Box
      component="section"
      aria-label={translate("reviews.remedies.title", { year: previous.year })}
      sx={{ borderLeft: 4, borderColor: "primary.main", bgcolor: "action.hover", px: 2, py: 1.5, my: 2 }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {translate("reviews.remedies.title", { year: previous.year })}
      </Typography>
      {previous.remedies.map(({ source, text }) => (
        <Box key={source} sx={{ mt: 1 }}>
          <Typography sx={{ color: "text.secondary" }}>
            {translate(`reviews.remedies.sources.${source}`)}
          </Typography>
          <Typography sx={{ whiteSpace: "pre-line", overflowWrap: "anywhere" }}>{text}</Typography>
        </Box>
      ))}
    </Box>
  );
}
