import { Alert, Box, Button, Typography } from "@mui/material";
import { daysBetween } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay, formatHour, formatInstant } from "../components/dates";
import { LevelChip } from "../components/LevelChip";
import { Section } from "../components/Section";
import type { ReviewWorkFragment } from "../graphql/generated/graphql";
import { useSystem } from "../session/useSystem";
import { useViewer } from "../session/useViewer";
import { createDraftStore } from "./draftStore";
import { reviewStage } from "./reviewStage";
import { StationTrack } from "./StationTrack";

/** The step of the round's calendar in which members write. */
const WRITING_STEP = "SUBMIT_SELF_ASSESSMENT";

/** The review of the year in one big card: the sentence, the date, the button. */
export function ThisYearCard({ review }: { review: ReviewWorkFragment }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const stage = reviewStage(review);
  const reason = review.reason ? translate(`enums.participationReason.${review.reason}`) : "";
  const isStarted = review.selfAssessment !== null && review.selfAssessment !== undefined;
  const isKeptHere = viewer
    ? createDraftStore(window.localStorage, viewer.accountId).read(review.id) !== null
    : false;
  return (
    <Section title={translate("reviews.home.thisYear", { year: review.year })} subtitle={review.cell.name}>
      <Typography component="h3" sx={{ fontWeight: 700, mb: 0.5 }}>
        {translate("reviews.home.todo")}
      </Typography>
      <Typography sx={{ fontSize: "1.2rem", mb: 2 }}>
        {translate(`reviews.now.${stage}`, { reason })}
      </Typography>
      {stage === "WRITE" && isKeptHere && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("reviews.home.keptHere")}
        </Alert>
      )}
      {stage === "WRITE" && !isKeptHere && review.selfAssessment && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate("reviews.home.savedSoFar", {
            time: formatHour(review.selfAssessment.updatedAt),
            date: formatInstant(review.selfAssessment.updatedAt).slice(0, 10),
          })}
        </Alert>
      )}
      {stage === "WRITE" && <WritingDeadline review={review} />}
      {stage === "PUBLISHED" && (
        <Box sx={{ mb: 2, fontSize: "1.2rem" }}>
          <LevelChip level={review.decidedLevel} />
        </Box>
      )}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mb: 3 }}>
        {stage === "WRITE" && (
          <Button
            component={Link}
            to={`/my/review/${review.id}`}
            variant="contained"
            size="large"
            sx={{ fontSize: "1.15rem" }}
          >
            {translate(isStarted ? "reviews.home.continueWriting" : "reviews.home.write")}
          </Button>
        )}
        {stage === "PUBLISHED" && (
          <Button component={Link} to={`/my/result/${review.id}`} variant="contained" size="large">
            {translate("reviews.home.seeResult")}
          </Button>
        )}
        {stage !== "WRITE" && stage !== "OUT" && isStarted && (
          <Button component={Link} to={`/my/review/${review.id}`} variant="outlined" size="large">
            {translate("reviews.home.readMine")}
          </Button>
        )}
      </Box>
      {stage !== "WRITE" && review.selfLevel && (
        <Typography sx={{ mb: 2 }}>
          {translate("reviews.home.ownLevel")}: <LevelChip level={review.selfLevel} />
        </Typography>
      )}
      {stage !== "OUT" && <StationTrack stage={stage} />}
    </Section>
  );
}

function WritingDeadline({ review }: { review: ReviewWorkFragment }) {
  const translate = useTranslate();
  const today = useSystem()?.today;
  const due = review.round.steps.find(({ code }) => code === WRITING_STEP)?.endsOn;
  const left = due && today ? daysBetween(today, due) : null;
  return (
    <Box sx={{ mb: 2 }}>
      {due && left !== null && left >= 0 && (
        <Typography sx={{ fontSize: "1.1rem" }}>
          <strong>{translate("reviews.home.untilStep", { date: formatDay(due) })}</strong>
          {" · "}
          {left === 0
            ? translate("reviews.home.lastDay")
            : translate("reviews.home.daysLeft", { count: left })}
        </Typography>
      )}
      {left !== null && left < 0 && <Alert severity="warning">{translate("reviews.home.overdue")}</Alert>}
      <Typography sx={{ color: "text.secondary" }}>
        {translate("reviews.home.wardDeadline", { date: formatDay(review.round.deadlineOn) })}
      </Typography>
    </Box>
  );
}
