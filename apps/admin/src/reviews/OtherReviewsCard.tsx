import { Box, Button, Typography } from "@mui/material";
import { NOTIFIED_STATES } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { Section } from "../components/Section";
import type { ReviewRowFragment } from "../graphql/generated/graphql";

interface OtherReviewsCardProps {
  reviews: readonly ReviewRowFragment[];
  title: string;
  subtitle?: string;
  /** Whether the viewer answers for them, and reads their results as the own ones. */
  areOwn?: boolean;
}

/** Reviews one answers for beside the own one as a member: as a cadre, of a collective, of an organisation. */
export function OtherReviewsCard({ reviews, title, subtitle, areOwn = false }: OtherReviewsCardProps) {
  const translate = useTranslate();
  if (reviews.length === 0) return null;
  return (
    <Section title={title} subtitle={subtitle}>
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
        {reviews.map((review) => (
          <OtherReview
            key={review.id}
            review={review}
            isResultOwn={areOwn && knowsResult(review)}
            label={translate(`subjects.one.${review.subject.kind}`)}
          />
        ))}
      </Box>
    </Section>
  );
}

const knowsResult = ({ state }: ReviewRowFragment) => NOTIFIED_STATES.some((it) => it === state);

interface OtherReviewProps {
  review: ReviewRowFragment;
  isResultOwn: boolean;
  label: string;
}

function OtherReview({ review, isResultOwn, label }: OtherReviewProps) {
  const translate = useTranslate();
  const { id, subject, state, mayWrite, reason, year } = review;
  const act = translate(mayWrite ? "subjects.write" : "subjects.read");
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 1,
        py: 1,
        borderTop: "1px solid",
        borderColor: "divider",
      }}
    >
      <Box sx={{ flex: "1 1 240px", minWidth: 0, overflowWrap: "anywhere" }}>
        <Typography sx={{ fontWeight: 600 }}>{subject.name}</Typography>
        <Typography sx={{ color: "text.secondary" }}>
          {label} · {translate("common.year", { year })} · {translate(`enums.reviewState.${state}`)}
          {reason && ` · ${translate(`enums.participationReason.${reason}`)}`}
        </Typography>
      </Box>
      {isResultOwn && (
        <Button
          component={Link}
          to={`/my/result/${id}`}
          variant="contained"
          aria-label={`${translate("reviews.home.seeResult")}: ${subject.name}`}
        >
          {translate("reviews.home.seeResult")}
        </Button>
      )}
      <Button
        component={Link}
        to={`/my/review/${id}`}
        variant={mayWrite ? "contained" : "outlined"}
        aria-label={`${act}: ${subject.name}`}
      >
        {act}
      </Button>
    </Box>
  );
}
