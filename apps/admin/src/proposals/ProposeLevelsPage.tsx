import { Alert, Box, Button, Tab, Tabs, Typography } from "@mui/material";
import { editionByCode, type SubjectKind, type VoteRole, voteRole } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  type ProposalCandidateFieldsFragment,
  ProposalCandidatesDocument,
  ProposeLevelsDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { reviewRules } from "../reviews/reviewRules";
import { ProposedSubjects, WaitingSubjects } from "./OtherSubjects";
import { OwnCaseCard, ProposeCard } from "./ProposeCard";
import { isComplete, type ProposalDraft, votesOf } from "./proposalDraft";
import { refusedAlone } from "./refusedAlone";

type Candidate = ProposalCandidateFieldsFragment;
type Drafts = Readonly<Record<string, ProposalDraft | undefined>>;

const ORDER: readonly SubjectKind[] = ["CADRE", "COLLECTIVE", "ORGANISATION"];

/** Most proposals of one act. */
const MOST = 100;

/** Levels of collectives, cadres and organisations, proposed by whoever answers for them; several in one act. */
export function ProposeLevelsPage() {
  const { roundId = "" } = useParams();
  const translate = useTranslate();
  const can = useCan();
  const [chosenKind, setKind] = useState<SubjectKind | null>(null);
  const [drafts, setDrafts] = useState<Drafts>({});
  const { data, error, refetch } = useDocument(ProposalCandidatesDocument, { roundId });
  const [propose, act] = useAct(ProposeLevelsDocument, { success: "proposals.levels.done", notifies: false });
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const all = data.proposalCandidates;
  const ready = all.filter(({ standing, isOwnCase }) => standing === "READY" && !isOwnCase);
  const kinds = ORDER.filter((kind) => all.some(({ review }) => review.subject.kind === kind));
  const kind = chosenKind ?? kinds.find((it) => ready.some(isOf(it))) ?? kinds[0] ?? "COLLECTIVE";
  const shown = all.filter(isOf(kind));
  const chosen = ready.filter(({ review }) => drafts[review.id]).slice(0, MOST);
  const unfinished = chosen.filter((it) => !isFinished(it, drafts[it.review.id]));
  const send = async () => {
    const proposals = chosen.flatMap(({ review }) => {
      const draft = drafts[review.id];
      return draft?.level
        ? [{ reviewId: review.id, level: draft.level, vote: votesOf(draft), reason: draft.reason || null }]
        : [];
    });
    if (await propose({ input: { roundId, proposals } })) setDrafts({});
  };
  const change = (id: string) => (draft: ProposalDraft | undefined) =>
    setDrafts((before) => ({ ...before, [id]: draft }));
  const faulty = refusedAlone(
    act.error,
    chosen.map(({ review }) => review.id),
  );
  return (
    <>
      <PageTitle
        title={translate("proposals.levels.title")}
        subtitle={all[0] && translate("common.year", { year: all[0].review.year })}
        actions={
          can("proposal:read") ? (
            <Button component={Link} to={`/rounds/${roundId}/proposals`} variant="outlined">
              {translate("proposals.button")}
            </Button>
          ) : (
            <Button component={Link} to="/" variant="outlined">
              {translate("reviews.form.home")}
            </Button>
          )
        }
      />
      {all.length === 0 ? (
        <EmptyState title={translate("proposals.levels.empty")}>
          {translate("proposals.levels.emptyHint")}
        </EmptyState>
      ) : (
        <Alert severity="info" sx={{ mb: 2 }}>
          {translate("proposals.levels.what")}
        </Alert>
      )}
      {kinds.length > 1 && (
        <Tabs
          value={kind}
          onChange={(_, next: SubjectKind) => setKind(next)}
          aria-label={translate("decisions.kinds.choose")}
          variant="scrollable"
          allowScrollButtonsMobile
          sx={{ mb: 2 }}
        >
          {kinds.map((it) => (
            <Tab
              key={it}
              value={it}
              label={`${translate(`decisions.kinds.${it}`)} (${ready.filter(isOf(it)).length})`}
            />
          ))}
        </Tabs>
      )}
      {shown.length > 0 && (
        <Section
          title={translate("proposals.levels.ready", { count: ready.filter(isOf(kind)).length })}
          subtitle={translate("proposals.levels.help")}
        >
          {!ready.some(isOf(kind)) && <Typography>{translate("proposals.levels.noneReady")}</Typography>}
          {shown
            .filter(({ isOwnCase }) => isOwnCase)
            .map(({ review }) => (
              <OwnCaseCard key={review.id} name={review.subject.name} />
            ))}
          <Box
            sx={{
              display: "grid",
              columnGap: 2,
              alignItems: "start",
              gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "repeat(2, minmax(0, 1fr))" },
            }}
          >
            {ready.filter(isOf(kind)).map((it) => (
              <ProposeCard
                key={it.review.id}
                candidate={it}
                role={roleOf(it)}
                draft={drafts[it.review.id]}
                error={faulty.has(it.review.id) ? act.error : null}
                onChange={change(it.review.id)}
              />
            ))}
          </Box>
        </Section>
      )}
      {ready.length > 0 && (
        <Section title={translate("proposals.levels.act.title")}>
          <RefusalAlert error={act.error} title={translate("proposals.levels.act.refused")} />
          <Typography role="status" sx={{ mb: 1.5 }}>
            {chosen.length === 0
              ? translate("proposals.levels.act.none")
              : unfinished.length > 0
                ? translate("proposals.levels.act.unfinished", {
                    names: unfinished.map(({ review }) => review.subject.name).join(", "),
                  })
                : translate("proposals.levels.act.ready", { count: chosen.length })}
          </Typography>
          <Button
            variant="contained"
            size="large"
            disabled={chosen.length === 0 || unfinished.length > 0 || act.isPending}
            onClick={() => void send()}
          >
            {translate("proposals.levels.act.button", { count: chosen.length })}
          </Button>
        </Section>
      )}
      <WaitingSubjects
        roundId={roundId}
        candidates={shown.filter((it) => it.standing === "WAITS" && !it.isOwnCase)}
      />
      <ProposedSubjects candidates={shown.filter((it) => it.standing === "PROPOSED" && !it.isOwnCase)} />
    </>
  );
}

const isOf =
  (kind: SubjectKind) =>
  ({ review }: Candidate): boolean =>
    review.subject.kind === kind;

/** What the vote is to the proposal of one subject. */
const roleOf = ({ review }: Candidate): VoteRole =>
  voteRole(editionByCode(review.editionCode), review.subject.kind);

const isFinished = (candidate: Candidate, draft: ProposalDraft | undefined): boolean =>
  draft !== undefined &&
  isComplete(draft, reviewRules(candidate.review)?.ballot?.value ?? null, roleOf(candidate));
