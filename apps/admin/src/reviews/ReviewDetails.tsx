import { Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { ReviewPapers } from "../changes/ReviewPapers";
import { formatInstant } from "../components/dates";
import { LevelChip } from "../components/LevelChip";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { OverrideNotice } from "../decisions/OverrideNotice";
import { TallyLine } from "../decisions/TallyLine";
import { LevelExplanation } from "../explanation/LevelExplanation";
import { ReviewFiles } from "../files/ReviewFiles";
import { ReviewPanelDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { concretisedRules } from "./concretisedRules";
import { DraftReading } from "./DraftReading";
import { formSteps } from "./formSteps";
import { ReviewMeeting } from "./ReviewMeeting";
import { reviewRules } from "./reviewRules";
import { draftFromServer } from "./selfAssessmentDraft";

/** One review beside its list: the path of the level, the vote, the standard, what the member wrote. */
export function ReviewDetails({ reviewId }: { reviewId: string }) {
  const translate = useTranslate();
  const can = useCan();
  const { data, error, refetch } = useDocument(ReviewPanelDocument, { id: reviewId });
  const review = data?.review;
  // The committee above suggests points while the review itself is still closed to it.
  if (!review && error?.code === "NOT_FOUND" && can("suggestedPoint:write"))
    return (
      <>
        <Typography sx={{ mb: 2 }}>{translate("prompts.closedReview")}</Typography>
        <Button component={Link} to={`/reviews/${reviewId}/suggestions`} variant="contained">
          {translate("prompts.write")}
        </Button>
      </>
    );
  if (!review)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={8} />;
  const known = reviewRules(review);
  const rules = known && concretisedRules(known, review.criteria);
  const { decision, evaluation, tally, selfAssessment } = review;
  const { kind } = review.subject;
  const isHandedIn = Boolean(selfAssessment?.submittedAt);
  return (
    <>
      <Typography sx={{ color: "text.secondary", mb: 2 }}>
        {translate(`subjects.one.${kind}`)}
        {review.cell.name !== review.subject.name && ` · ${review.cell.name}`} ·{" "}
        {translate("common.year", { year: review.year })} · {translate(`enums.reviewState.${review.state}`)}
        {review.reason && ` · ${translate(`enums.participationReason.${review.reason}`)}`}
      </Typography>
      {review.mayWrite && !isHandedIn && (
        <Button component={Link} to={`/my/review/${review.id}`} variant="contained" sx={{ mb: 2 }}>
          {translate("subjects.write")}
        </Button>
      )}
      <Box sx={{ display: "grid", gap: 1.5, mb: 2 }}>
        <Level label="reviews.list.self" level={review.selfLevel} />
        <Level
          label={kind === "MEMBER" ? "reviews.list.proposed" : "subjects.proposed"}
          level={review.proposedLevel}
        />
        <Level label="reviews.list.decided" level={review.decidedLevel} />
        {review.previous && (
          <Typography>
            {translate("common.year", { year: review.previous.year })}:{" "}
            <LevelChip level={review.previous.level} />
          </Typography>
        )}
        {review.cap && (
          <Typography>
            {translate("reviews.list.cap", { level: translate(`levels.${review.cap}`) })}
          </Typography>
        )}
      </Box>
      {kind !== "MEMBER" && <ReviewMeeting reviewId={reviewId} />}
      {(review.state === "PUBLISHED" || review.state === "CLOSED") && can("decision:rerate") && (
        <Button component={Link} to={`/appeals/${review.id}`} variant="outlined" sx={{ mb: 2 }}>
          {translate("closing.rerate.open")}
        </Button>
      )}
      {(review.state === "PUBLISHED" || review.state === "NOTIFIED") && can("appeal:record") && (
        <Button component={Link} to={`/appeals/${review.id}`} variant="outlined" sx={{ mb: 2 }}>
          {translate("appeals.paper.open")}
        </Button>
      )}
      <ReviewPapers reviewId={reviewId} />
      {tally && (
        <Part title="reviews.drawer.tally">
          <TallyLine tally={tally} />
        </Part>
      )}
      {decision && (
        <Part title="reviews.drawer.decision">
          <Typography>
            {translate("reviews.drawer.resolution", { number: decision.resolutionNumber })} ·{" "}
            {formatInstant(decision.decidedAt)}
          </Typography>
          {decision.reason && (
            <Typography>{translate("reviews.drawer.reason", { reason: decision.reason })}</Typography>
          )}
          {decision.override && <OverrideNotice override={decision.override} />}
        </Part>
      )}
      {evaluation && evaluation.items.length > 0 && (
        <Part title="reviews.drawer.evaluation">
          <LevelExplanation evaluation={evaluation} />
        </Part>
      )}
      <Part title={kind === "MEMBER" ? "reviews.drawer.texts" : "subjects.texts"}>
        {selfAssessment && rules ? (
          <DraftReading
            draft={draftFromServer(selfAssessment)}
            rules={rules}
            steps={formSteps(rules.selfAssessment.value, rules.criteria.value)}
          />
        ) : (
          <Typography>{translate("reviews.drawer.noSelf")}</Typography>
        )}
        <ReviewFiles reviewId={review.id} purposes={review.mayType && !isHandedIn ? ["PAPER_SCAN"] : []} />
      </Part>
    </>
  );
}

function Level({ label, level }: { label: string; level: React.ComponentProps<typeof LevelChip>["level"] }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", gap: 1, flexWrap: "wrap", alignItems: "center" }}>
      <Typography sx={{ minWidth: 140 }}>{translate(label)}:</Typography>
      <LevelChip level={level} />
    </Box>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  const translate = useTranslate();
  return (
    <Box component="section" sx={{ mb: 2 }}>
      <Typography component="h3" sx={{ fontWeight: 700 }}>
        {translate(title)}
      </Typography>
      {children}
    </Box>
  );
}
