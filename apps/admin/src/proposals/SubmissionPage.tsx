import { Alert, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { formatInstant } from "../components/dates";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { SubmissionDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { SubmissionDifferences } from "./SubmissionDifferences";
import { SubmissionItemCard } from "./SubmissionItemCard";

/** One sealed submission: what it proposes, what differs from the one before, and giving single subjects back. */
export function SubmissionPage() {
  const { submissionId = "" } = useParams();
  const translate = useTranslate();
  const { data, error, refetch } = useDocument(SubmissionDocument, { id: submissionId });
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const it = data.submission;
  const open = it.items.filter((item) => item.returnedAt && !item.isAnswered).length;
  return (
    <>
      <PageTitle
        title={translate("proposals.submission.title", { number: it.number })}
        subtitle={`${it.unit.name} · ${translate("proposals.to", { name: it.receiver.name })}`}
        actions={
          <Button component={Link} to={`/rounds/${it.roundId}/proposals`} variant="outlined">
            {translate("proposals.back")}
          </Button>
        }
      />
      <Section title={translate("proposals.submission.seal")}>
        <Typography>
          {translate("proposals.latest", {
            number: it.number,
            revision: it.revision,
            time: formatInstant(it.sealedAt),
          })}
        </Typography>
        <Typography>
          {it.receivedAt
            ? translate("proposals.submission.received", { time: formatInstant(it.receivedAt) })
            : translate("proposals.submission.notReceived")}
        </Typography>
        <Typography sx={{ overflowWrap: "anywhere", color: "text.secondary", fontSize: "0.95rem" }}>
          {translate("proposals.submission.hash")}: {it.contentHash}
        </Typography>
        {!it.isSealIntact && (
          <Alert severity="error" sx={{ mt: 1 }}>
            {translate("proposals.submission.broken")}
          </Alert>
        )}
        {open > 0 && (
          <Alert severity="warning" sx={{ mt: 1 }}>
            {translate("proposals.submission.waits", { count: open })}
          </Alert>
        )}
      </Section>
      {it.revision > 1 && <SubmissionDifferences differences={it.differences} />}
      <Section title={translate("proposals.submission.subjects", { count: it.subjects })}>
        <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
          {it.items.map((item) => (
            <SubmissionItemCard key={item.reviewId} item={item} submissionId={it.id} />
          ))}
        </Box>
      </Section>
      {it.earlier.length > 0 && (
        <Section title={translate("proposals.submission.earlier")}>
          <Box component="ul" sx={{ m: 0, pl: 3 }}>
            {it.earlier.map((before) => (
              <li key={before.id}>
                <Link to={`/submissions/${before.id}`}>
                  {translate("proposals.latest", {
                    number: before.number,
                    revision: before.revision,
                    time: formatInstant(before.sealedAt),
                  })}
                </Link>
              </li>
            ))}
          </Box>
        </Section>
      )}
    </>
  );
}
