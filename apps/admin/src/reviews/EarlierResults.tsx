import { Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { LevelChip } from "../components/LevelChip";
import { Section } from "../components/Section";
import type { ReviewWorkFragment } from "../graphql/generated/graphql";
import { reviewStage } from "./reviewStage";

interface EarlierResultsProps {
  previous: ReviewWorkFragment["previous"];
  others: readonly ReviewWorkFragment[];
}

/** Last year's level beside this year's work, and the results of the years the system holds. */
export function EarlierResults({ previous, others }: EarlierResultsProps) {
  const translate = useTranslate();
  const published = others.filter((it) => reviewStage(it) === "PUBLISHED" && it.year !== previous?.year);
  return (
    <Section
      title={
        previous
          ? translate("reviews.home.lastYear", { year: previous.year })
          : translate("reviews.home.earlier")
      }
    >
      {previous && <LevelChip level={previous.level} />}
      {!previous && published.length === 0 && (
        <Typography>{translate("reviews.home.lastYearNone")}</Typography>
      )}
      {published.map((review) => (
        <Box key={review.id} sx={{ mt: 2 }}>
          <Typography sx={{ fontWeight: 600 }}>{translate("common.year", { year: review.year })}</Typography>
          <LevelChip level={review.decidedLevel} />
          <Button component={Link} to={`/my/result/${review.id}`}>
            {translate("reviews.home.seeResult")}
          </Button>
        </Box>
      ))}
    </Section>
  );
}
