import { Box, Typography } from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { ChoiceCards } from "../components/ChoiceCards";
import { Section } from "../components/Section";
import { RecordStateRatingDocument, type ReviewRowFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useViewer } from "../session/useViewer";

/** Members in State employment whose rating there is not recorded: it comes first, so the vote waits for it. */
export function StateRatings({ reviews }: { reviews: readonly ReviewRowFragment[] }) {
  const translate = useTranslate();
  const due = reviews.filter(({ isStateRatingDue }) => isStateRatingDue);
  if (due.length === 0) return null;
  return (
    <Section
      title={translate("ballots.stateRatings.title", { count: due.length })}
      subtitle={translate("ballots.stateRatings.help")}
    >
      {due.map((review) => (
        <StateRating key={review.id} review={review} />
      ))}
    </Section>
  );
}

function StateRating({ review }: { review: ReviewRowFragment }) {
  const translate = useTranslate();
  const viewer = useViewer();
  const id = useId();
  const [record, { isPending }] = useAct(RecordStateRatingDocument, {
    success: "ballots.stateRatings.recorded",
  });
  const isOwn = viewer?.memberId === review.member?.id;
  return (
    <Box sx={{ mb: 2 }}>
      <Typography id={id} sx={{ fontWeight: 700, mb: 1 }}>
        {review.subject.name}
      </Typography>
      {isOwn ? (
        <Typography color="text.secondary">{translate("ballots.stateRatings.own")}</Typography>
      ) : (
        <ChoiceCards
          name={`${id}-level`}
          labelledBy={id}
          value={null}
          disabled={isPending}
          onChange={(level) =>
            void record({ input: { reviewId: review.id, version: review.version, level } })
          }
          choices={LEVELS.map((value) => ({ value, label: translate(`levels.${value}`) }))}
        />
      )}
    </Box>
  );
}
