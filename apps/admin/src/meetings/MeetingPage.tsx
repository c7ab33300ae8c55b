import { Alert, Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { MeetingWorkDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useLive } from "../providers/useLive";
import { BackToCell } from "./BackToCell";
import { MeetingStanding } from "./MeetingStanding";
import { PartyGroupsSection } from "./PartyGroupsSection";
import { SessionForm } from "./SessionForm";
import { SessionList } from "./SessionList";

/** The review meeting of a cell: how it stands, its sessions, and whether its Party groups hold some of them. */
export function MeetingPage() {
  const { roundId = "", cellId = "" } = useParams();
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(MeetingWorkDocument, { roundId, cellId });
  const work = data?.meetingWork;
  useLive(work?.meetingId ? `meeting:${work.meetingId}` : null, ["MeetingWork"]);
  return (
    <>
      <PageTitle
        title={translate("meetings.sessions.title")}
        subtitle={work && `${work.cell.name} · ${translate("meetings.roundOf", { year: work.year })}`}
        actions={
          <>
            <BackToCell roundId={roundId} cellId={cellId} />
            <Button component={Link} to={`/cell-rounds/${roundId}/${cellId}/minutes`} variant="outlined">
              {translate("meetings.sessions.minutes")}
            </Button>
          </>
        }
      />
      <RefusalAlert error={error} onRetry={() => void refetch()} />
      {!work && !error && <LoadingState rows={6} />}
      {work?.isRecordedWhole && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("meetings.sessions.recordedWhole")}
        </Alert>
      )}
      {work && !work.isRecordedWhole && (
        <Box>
          <MeetingStanding work={work} />
          <SessionList work={work} />
          {!work.hasBallot && <SessionForm key={work.sessions.length} work={work} />}
          <PartyGroupsSection work={work} />
        </Box>
      )}
    </>
  );
}
