import { Button, MenuItem, Paper, TextField } from "@mui/material";
import { SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import { ListBase, useListContext, useTranslate } from "react-admin";
import { Link, useLocation, useNavigate, useParams, useSearchParams } from "react-router-dom";
import { BulkActions } from "../bulk/BulkActions";
import { DataList, SHOWS_ERRORS } from "../components/DataList";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { SideDrawer } from "../components/SideDrawer";
import {
  type ReviewFilter,
  ReviewPanelDocument,
  type ReviewRowFragment,
  type RoundHeadFragment,
  RoundPageDocument,
} from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCurrentRound } from "../rounds/useCurrentRound";
import { ReviewDetails } from "./ReviewDetails";
import { ReviewFilters } from "./ReviewFilters";
import { ReviewStateTabs } from "./ReviewStateTabs";
import { useReviewColumns } from "./useReviewColumns";

/** Reviews of one round, paged by the server; one of them may be open at the side. */
export function ReviewListPage() {
  const translate = useTranslate();
  const [params] = useSearchParams();
  const { rounds, round: current, isPending, error } = useCurrentRound();
  const named = params.get("round");
  const listed = rounds.find(({ id }) => id === named);
  // A round elsewhere, chosen from the list of rounds by somebody who sees over many organisations.
  const { data: other } = useDocument(
    RoundPageDocument,
    { id: named ?? "" },
    { enabled: named !== null && !isPending && !listed },
  );
  const round = listed ?? other?.round ?? (named ? undefined : current);
  const kind = SUBJECT_KINDS.find((it) => it === params.get("kind")) ?? "MEMBER";
  if (!round) {
    return (
      <>
        <PageTitle title={translate("reviews.title")} />
        <RefusalAlert error={error} />
        {(isPending || named) && <LoadingState rows={8} />}
        {!isPending && !named && !error && (
          <EmptyState
            title={translate("reviews.list.noRound")}
            action={
              <Button component={Link} to="/rounds" variant="contained">
                {translate("rounds.title")}
              </Button>
            }
          >
            {translate("reviews.list.noRoundHint")}
          </EmptyState>
        )}
      </>
    );
  }
  return (
    <ListBase
      key={`${round.id} ${kind}`}
      resource="reviews"
      filter={permanentFilterOf(round.id, kind)}
      perPage={25}
      sort={{ field: "GIVEN_NAME", order: "ASC" }}
      exporter={false}
      queryOptions={SHOWS_ERRORS}
      disableSyncWithLocation
      storeKey={`reviews.${round.id}.${kind}`}
    >
      <ReviewListView
        kind={kind}
        round={round}
        rounds={listed || rounds.includes(round) ? rounds : [round]}
      />
    </ListBase>
  );
}

/** What the list always asks for, besides what the viewer filters by. */
const permanentFilterOf = (roundId: string, kind: SubjectKind): ReviewFilter => ({
  roundId,
  subjectKinds: [kind],
});

function ReviewListView({
  kind,
  round,
  rounds,
}: {
  kind: SubjectKind;
  round: RoundHeadFragment;
  rounds: readonly RoundHeadFragment[];
}) {
  const translate = useTranslate();
  const columns = useReviewColumns(kind);
  const { data } = useListContext<ReviewRowFragment>();
  const [, setParams] = useSearchParams();
  const { reviewId: openId = null } = useParams();
  const navigate = useNavigate();
  const { search } = useLocation();
  // A review opened from elsewhere is mostly not on the page of the list that is shown.
  const listed = data?.find(({ id }) => id === openId)?.subject.name;
  const { data: opened } = useDocument(
    ReviewPanelDocument,
    { id: openId ?? "" },
    { enabled: openId !== null && !listed },
  );
  const openName = listed ?? opened?.review.subject.name;
  return (
    <>
      <PageTitle
        title={translate("subjects.list")}
        subtitle={translate("reviews.list.subtitle", {
          organisation: round.organisation.name,
          year: round.year,
        })}
        actions={
          <TextField
            select
            size="small"
            label={translate("reviews.list.round")}
            value={round.id}
            onChange={(event) => setParams({ round: event.target.value, kind })}
            sx={{ minWidth: 140 }}
          >
            {rounds.map(({ id, year }) => (
              <MenuItem key={id} value={id}>
                {year}
              </MenuItem>
            ))}
          </TextField>
        }
      />
      <Paper variant="outlined" sx={{ p: { xs: 1.5, sm: 2 }, minWidth: 0 }}>
        <ReviewFilters
          wardId={round.organisation.id}
          kind={kind}
          onKind={(next) => setParams({ round: round.id, kind: next })}
        />
        <ReviewStateTabs />
        <BulkActions permanentFilter={permanentFilterOf(round.id, kind)} />
        <DataList<ReviewRowFragment>
          columns={columns}
          linkOf={({ id }) => `/reviews/${id}`}
          selectedId={openId}
          empty={
            <EmptyState title={translate("subjects.empty")}>{translate("reviews.list.emptyHint")}</EmptyState>
          }
        />
      </Paper>
      <SideDrawer
        isOpen={openId !== null}
        title={openName ?? translate("reviews.drawer.title")}
        onClose={() => navigate({ pathname: "/reviews", search })}
      >
        {openId && <ReviewDetails reviewId={openId} />}
      </SideDrawer>
    </>
  );
}
