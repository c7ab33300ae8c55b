import { Alert, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { formatInstant } from "../components/dates";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  DraftMinutesDocument,
  MinutesDocument,
  type MinutesFieldsFragment,
  ReopenMinutesDocument,
  SignMinutesDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { BackToCell } from "./BackToCell";
import { MinutesSectionEditor } from "./MinutesSectionEditor";

const SIGNERS = ["CHAIR", "CLERK"] as const;

/** Minutes drafted from the facts, edited section by section, passed by chair and clerk. */
export function MinutesPage() {
  const { roundId = "", cellId = "" } = useParams();
  const translate = useTranslate();
  const key = { roundId, cellId };
  const { data, error, refetch } = useDocument(MinutesDocument, key);
  const [draft, drafting] = useAct(DraftMinutesDocument, { notifies: false });
  const minutes = data?.minutes;
  const redraft = (take: string[] = [], keep: string[] = []) => void draft({ input: { ...key, take, keep } });
  const isSigned = (minutes?.signatures.length ?? 0) > 0;
  return (
    <>
      <PageTitle
        title={translate("meetings.minutes.title")}
        subtitle={
          minutes && `${minutes.cell.name} · ${translate("meetings.roundOf", { year: minutes.year })}`
        }
        actions={
          <>
            <BackToCell roundId={roundId} cellId={cellId} />
            {minutes && minutes.sections.length > 0 && (
              <Button
                component={Link}
                to={`/cell-rounds/${roundId}/${cellId}/minutes/print`}
                variant="outlined"
              >
                {translate("meetings.minutes.print")}
              </Button>
            )}
          </>
        }
      />
      <RefusalAlert error={error ?? drafting.error} onRetry={() => void refetch()} />
      {!minutes && !error && <LoadingState rows={6} />}
      {minutes?.sections.length === 0 && (
        <EmptyState
          title={translate("meetings.minutes.none")}
          action={
            <Button variant="contained" size="large" disabled={drafting.isPending} onClick={() => redraft()}>
              {translate("meetings.minutes.draft")}
            </Button>
          }
        >
          {translate("meetings.minutes.noneHint")}
        </EmptyState>
      )}
      {minutes && minutes.sections.length > 0 && (
        <>
          {minutes.outdated > 0 && !isSigned && (
            <Alert
              severity="info"
              sx={{ mb: 2 }}
              action={
                <Button color="inherit" disabled={drafting.isPending} onClick={() => redraft()}>
                  {translate("meetings.minutes.redraft")}
                </Button>
              }
            >
              {translate("meetings.minutes.outdated", { count: minutes.outdated })}
            </Alert>
          )}
          {minutes.sections.map((section) => (
            <MinutesSectionEditor
              key={section.code}
              place={key}
              section={section}
              isSigned={isSigned}
              onTake={() => redraft([section.code])}
              onKeep={() => redraft([], [section.code])}
            />
          ))}
          <Signing place={key} minutes={minutes} />
        </>
      )}
    </>
  );
}

function Signing({
  place,
  minutes,
}: {
  place: { roundId: string; cellId: string };
  minutes: MinutesFieldsFragment;
}) {
  const translate = useTranslate();
  const [sign, signing] = useAct(SignMinutesDocument, { notifies: false });
  const [reopen, reopening] = useAct(ReopenMinutesDocument, { notifies: false });
  return (
    <Section title={translate("meetings.minutes.signing")}>
      <RefusalAlert error={signing.error ?? reopening.error} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}>
        {SIGNERS.map((role) => {
          const signature = minutes.signatures.find((it) => it.role === role);
          return signature ? (
            <Typography key={role}>
              ✓{" "}
              {translate("meetings.minutes.signed", {
                name: signature.name,
                date: formatInstant(signature.signedAt),
              })}
            </Typography>
          ) : (
            <Button
              key={role}
              variant="contained"
              size="large"
              disabled={signing.isPending}
              onClick={() => void sign({ input: { ...place, role } })}
            >
              {translate(`meetings.minutes.sign.${role}`)}
            </Button>
          );
        })}
        {minutes.signatures.length > 0 && (
          <Button disabled={reopening.isPending} onClick={() => void reopen({ input: place })}>
            {translate("meetings.minutes.reopen")}
          </Button>
        )}
      </Box>
    </Section>
  );
}
