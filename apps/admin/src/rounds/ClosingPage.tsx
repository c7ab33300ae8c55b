import { Alert, Box, Button } from "@mui/material";
import type { DossierItem } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link, useParams } from "react-router-dom";
import { formatInstant } from "../components/dates";
import { Figure } from "../components/Figure";
import { formatInteger } from "../components/format";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { PageTurner } from "../components/PageTurner";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { RoundClosingDocument } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { CloseRoundButton } from "./CloseRoundButton";
import { LackingItems } from "./LackingItems";
import { OpenDossierList } from "./OpenDossierList";
import { PublishDecidedButton } from "./PublishDecidedButton";

const PAGE = 20;

/** The end of a round: what is left, each with the way to it, and the act that closes. */
export function ClosingPage() {
  const { roundId = "" } = useParams();
  const translate = useTranslate();
  const [page, setPage] = useState(0);
  const [lackingItem, setLackingItem] = useState<DossierItem | null>(null);
  const { data, error, refetch } = useDocument(
    RoundClosingDocument,
    { roundId, lacking: lackingItem, page: { offset: page * PAGE, limit: PAGE } },
    { keepPrevious: true },
  );
  if (!data)
    return error ? <RefusalAlert error={error} onRetry={() => void refetch()} /> : <LoadingState rows={6} />;
  const { round, rated, unsettled, decided, incomplete, left, lacking, items, totalCount } =
    data.roundClosing;
  const isClosed = round.state === "CLOSED";
  return (
    <>
      <PageTitle
        title={translate("closing.title", { year: round.year })}
        subtitle={round.organisation.name}
        actions={
          <Button component={Link} to={`/rounds/${round.id}`} variant="outlined">
            {translate("work.changes.back")}
          </Button>
        }
      />
      <Section title={translate("closing.state")}>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3, mb: 2 }}>
          <Figure label={translate("closing.rated")} value={formatInteger(rated)} />
          <Figure
            label={translate("closing.unsettled")}
            value={formatInteger(unsettled)}
            tone={unsettled > 0 ? "warning" : "good"}
          />
          <Figure
            label={translate("closing.incomplete")}
            value={formatInteger(incomplete)}
            tone={incomplete > 0 ? "warning" : "good"}
          />
        </Box>
        {isClosed ? (
          <Alert severity="success">
            {translate("closing.closed", {
              time: round.closedAt ? formatInstant(round.closedAt) : translate("closing.earlier"),
            })}
          </Alert>
        ) : (
          <>
            {decided > 0 && <PublishDecidedButton round={round} decided={decided} />}
            <CloseRoundButton round={round} rated={rated} left={left} />
          </>
        )}
      </Section>
      {left > 0 && (
        <Section
          title={translate("closing.left", { count: formatInteger(left) })}
          subtitle={translate("closing.leftHelp")}
        >
          <LackingItems
            left={left}
            lacking={lacking}
            value={lackingItem}
            onChange={(item) => {
              setLackingItem(item);
              setPage(0);
            }}
          />
          <OpenDossierList round={round} dossiers={items} />
          <PageTurner page={page} totalCount={totalCount} limit={PAGE} onPage={setPage} />
        </Section>
      )}
    </>
  );
}
