import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { MyReviewsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { TaskCard } from "../inbox/TaskCard";
import { useViewer } from "../session/useViewer";
import { EarlierResults } from "./EarlierResults";
import { ThisYearCard } from "./ThisYearCard";

/** A member's first screen: this year's review, what to do now and until when; the years before beside it. */
export function MemberHome() {
  const translate = useTranslate();
  const viewer = useViewer();
  const { data, error, refetch } = useDocument(MyReviewsDocument, {});
  const reviews = (data?.myReviews ?? [])
    .filter(({ subject }) => subject.kind === "MEMBER")
    .sort((a, b) => b.year - a.year);
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
      {data && <TaskCard exceptReviewId={current?.id} />}
      {data && !current && (
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
