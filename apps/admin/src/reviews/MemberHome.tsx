import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { BallotsToCount } from "../ballots/BallotsToCount";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { MyReviewsDocument, type RoundState } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { TaskCard } from "../inbox/TaskCard";
import { useViewer } from "../session/useViewer";
import { EarlierResults } from "./EarlierResults";
import { OtherReviewsCard } from "./OtherReviewsCard";
import { ThisYearCard } from "./ThisYearCard";

/** States of a round in which bodies and cadres are still worked on; their work ends with the round. */
const GOING: readonly RoundState[] = ["OPEN", "DECIDED", "PUBLISHED"];

/** A member's first screen: this year's review, what to do now and until when; the years before beside it. */
export function MemberHome() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data, error, refetch } = useDocument(MyReviewsDocument, {});
  const all = data?.myReviews ?? [];
  const reviews = all.filter(({ subject }) => subject.kind === "MEMBER").sort((a, b) => b.year - a.year);
  const answeredFor = all.filter(
    ({ subject, round }) => subject.kind !== "MEMBER" && GOING.includes(round.state),
  );
  const current =
    reviews.find(({ round }) => round.state === "OPEN" || round.state === "DECIDED") ?? reviews[0];
  const others = reviews.filter((it) => it !== current);
  return (
    <>
      <PageTitle
        title={translate("reviews.home.title")}
        subtitle={viewer && translate("reviews.home.greeting", { name: viewer.displayName })}
        actions={
          <Button component={Link} to="/my-positions" variant="outlined">
            {translate("meetings.positions.link")}
          </Button>
        }
      />
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!data && !error && <LoadingState rows={6} />}
      <BallotsToCount />
      {data && <TaskCard exceptReviewId={current?.id} />}
      <OtherReviewsCard
        reviews={answeredFor}
        title={translate("subjects.answeredFor")}
        subtitle={translate("subjects.answeredForHelp")}
        areOwn
      />
      {data && !current && answeredFor.length === 0 && (
        <EmptyState title={translate("reviews.home.none")}>{translate("reviews.home.noneHint")}</EmptyState>
      )}
      {current && (
        <Box
          sx={{
            display: "grid",
            gap: 2.5,
            alignItems: "start",
            gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 2fr) minmax(0, 1fr)" },
          }}
        >
          <ThisYearCard review={current} />
          <EarlierResults previous={current.previous ?? null} others={others} />
        </Box>
      )}
    </>
  );
}
