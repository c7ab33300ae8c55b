import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { ReviewMeetingDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { DraftReportDay } from "./DraftReportDay";
import { ReviewMeetingDay } from "./ReviewMeetingDay";

/**
 * What the head or the office records around the meeting that reviews a collective, cadre or organisation: when the draft
 * of the report went out, and that the meeting was held. Nothing for others, and nothing once it is recorded.
 */
export function ReviewMeeting({
  reviewId,
  headingLevel = "h3",
}: {
  reviewId: string;
  headingLevel?: "h2" | "h3";
}) {
  const translate = useTranslate();
  const { data, refetch } = useDocument(ReviewMeetingDocument, { id: reviewId });
  const review = data?.review;
  if (!review?.mayRecord || review.participation !== "RATED") return null;
  const isDraft = review.state === "DRAFT" || review.state === "DEFERRED";
  const { kind } = review.subject;
  if (!isDraft && review.state !== "SELF_SUBMITTED") return null;
  if (isDraft && kind !== "COLLECTIVE") return null;
  return (
    <Section title={translate("subjects.meeting.title")} headingLevel={headingLevel}>
      <Box sx={{ display: "grid", gap: 3 }}>
        {kind === "COLLECTIVE" && (
          <DraftReportDay key={review.version} review={review} onRecorded={() => void refetch()} />
        )}
        {!isDraft && <ReviewMeetingDay review={review} />}
      </Box>
    </Section>
  );
}
