import { Alert, Box, Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { EmptyState } from "../components/EmptyState";
import { Figure } from "../components/Figure";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { UnitProposalsDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";
import { ReceiveDialog } from "./ReceiveDialog";
import { standingOf } from "./standingOf";
import { UnitProposalsCard } from "./UnitProposalsCard";

/** What the units of a round propose upward: who has sealed, who has not, and taking in what was sent. */
export function ProposalsPage() {
  const { roundId = "" } = useParams();
  const translate = useTranslate();
  const can = useCan();
  const [isReceiving, setReceiving] = useState(false);
  const { data, error, refetch } = useDocument(UnitProposalsDocument, { roundId });
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const { round, unitProposals: units } = data;
  const open = units.filter((it) => standingOf(it) !== "DECIDED");
  const unsealed = units.filter(({ proposed, sealed }) => sealed < proposed).length;
  const receivable = units.filter((it) => it.mayReceive && standingOf(it) !== "DECIDED" && it.proposed > 0);
  return (
    <>
      <PageTitle
        title={translate("proposals.title", { year: round.year })}
        subtitle={round.organisation.name}
        actions={
          <>
            {can("review:propose") && (
              <Button component={Link} to={`/rounds/${round.id}/proposals/levels`} variant="contained">
                {translate("proposals.levels.link")}
              </Button>
            )}
            <Button component={Link} to="/" variant="outlined">
              {translate("reviews.form.home")}
            </Button>
          </>
        }
      />
      <Alert severity="info" sx={{ mb: 2 }}>
        {translate("proposals.what")}
      </Alert>
      {units.length === 0 && (
        <EmptyState title={translate("proposals.empty")}>{translate("proposals.emptyHint")}</EmptyState>
      )}
      {units.length > 1 && (
        <Section
          title={translate("proposals.standing")}
          actions={
            receivable.length > 0 && (
              <Button variant="contained" onClick={() => setReceiving(true)}>
                {translate("proposals.receive.open")}
              </Button>
            )
          }
        >
          <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3 }}>
            <Figure label={translate("proposals.figures.units")} value={units.length} />
            <Figure
              label={translate("proposals.figures.unsealed")}
              value={unsealed}
              tone={unsealed > 0 ? "warning" : "good"}
            />
            <Figure
              label={translate("proposals.figures.sent")}
              value={open.filter((it) => standingOf(it) === "SENT").length}
            />
            <Figure
              label={translate("proposals.figures.received")}
              value={open.filter((it) => standingOf(it) === "RECEIVED").length}
            />
          </Box>
        </Section>
      )}
      <Section title={translate("proposals.units")}>
        <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
          {units.map((row) => (
            <UnitProposalsCard key={row.unit.id} row={row} roundId={round.id} />
          ))}
        </Box>
      </Section>
      {isReceiving && (
        <ReceiveDialog
          roundId={round.id}
          unitIds={receivable.map(({ unit }) => unit.id)}
          onClose={() => setReceiving(false)}
        />
      )}
    </>
  );
}
