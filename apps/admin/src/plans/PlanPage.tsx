import { Alert, Box, Button, Tab, Tabs } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link, useNavigate, useParams, useSearchParams } from "react-router-dom";
import { formatDay } from "../components/dates";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import {
  DiscardAmendmentDocument,
  PlanPageDocument,
  StartAmendmentDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { PlanPaper } from "./PlanPaper";

/** An issued plan with its amendments: read, printed, and amended by those who may. */
export function PlanPage() {
  const { planId = "" } = useParams();
  const translate = useTranslate();
  const navigate = useNavigate();
  const can = useCan();
  const [params, setParams] = useSearchParams();
  const { data, error, refetch } = useDocument(PlanPageDocument, { id: planId });
  const [start, starting] = useAct(StartAmendmentDocument, { notifies: false });
  const [discard, discarding] = useAct(DiscardAmendmentDocument, { notifies: false });
  if (error && !data) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState rows={8} />;
  const { plan } = data;
  const write = `/plans/${plan.id}/write/news`;
  const shown =
    plan.versions.find(({ number }) => String(number) === params.get("version")) ?? plan.versions.at(-1);
  const asRead = { input: { id: plan.id, version: plan.version } };
  return (
    <>
      <Box className="no-print" sx={{ "@media print": { display: "none" } }}>
        <PageTitle
          title={translate("plans.page.title", { year: plan.year })}
          subtitle={plan.organisation.name}
          actions={
            <>
              {plan.roundId && (
                <Button component={Link} to={`/rounds/${plan.roundId}`} variant="outlined">
                  {translate("plans.page.round")}
                </Button>
              )}
              {shown && (
                <Button variant="outlined" onClick={() => window.print()}>
                  {translate("plans.page.print")}
                </Button>
              )}
              {plan.state === "ISSUED" && !plan.draft && can("plan:amend") && (
                <Button
                  variant="contained"
                  disabled={starting.isPending}
                  onClick={() =>
                    void start(asRead).then((it) => it && navigate(`/plans/${plan.id}/write/document`))
                  }
                >
                  {translate("plans.page.amend")}
                </Button>
              )}
            </>
          }
        />
        <RefusalAlert error={starting.error ?? discarding.error} />
        {plan.draft && (
          <Alert
            severity="info"
            sx={{ mb: 2 }}
            action={
              <>
                {plan.state === "ISSUED" && (
                  <Button color="inherit" onClick={() => void discard(asRead)}>
                    {translate("plans.page.discard")}
                  </Button>
                )}
                <Button component={Link} to={write} color="inherit">
                  {translate("common.open")}
                </Button>
              </>
            }
          >
            {translate(plan.state === "ISSUED" ? "plans.page.amending" : "plans.page.drafting")}
          </Alert>
        )}
        {plan.versions.length > 1 && shown && (
          <Tabs
            value={shown.number}
            onChange={(_, number: number) => setParams({ version: String(number) }, { replace: true })}
            variant="scrollable"
            aria-label={translate("plans.page.versions")}
            sx={{ mb: 2 }}
          >
            {plan.versions.map(({ number, documentNumber, issuedOn }) => (
              <Tab
                key={number}
                value={number}
                label={`${translate(number === 1 ? "plans.page.first" : "plans.page.nth", { number: number - 1 })} · ${documentNumber} (${formatDay(issuedOn)})`}
              />
            ))}
          </Tabs>
        )}
      </Box>
      {shown ? (
        <PlanPaper plan={plan} version={shown} />
      ) : (
        <EmptyState title={translate("plans.page.notIssued")} />
      )}
    </>
  );
}
