import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatInstant } from "../components/dates";
import { Figure } from "../components/Figure";
import { FiguresVersion } from "../components/FiguresVersion";
import { formatInteger, formatShare } from "../components/format";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { OverrideNotice } from "../decisions/OverrideNotice";
import { PublishRoundDocument, QuotaBoardDocument, type RoundPageQuery } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { useCan } from "../providers/accessProvider";

/** What has been decided, under which quota, and the act that makes it known. */
export function PublishPanel({ round }: { round: RoundPageQuery["round"] }) {
  const translate = useTranslate();
  const can = useCan();
  const [isAsking, setAsking] = useState(false);
  const { data, error } = useDocument(QuotaBoardDocument, { roundId: round.id });
  const [publish, { isPending, error: refusal }] = useAct(PublishRoundDocument, {
    notifies: false,
    success: "rounds.publish.done",
  });
  if (error) return <RefusalAlert error={error} />;
  if (!data) return <LoadingState rows={3} />;
  const { decided, undecided, override } = data.quotaBoard;
  const counts = {
    EXCELLENT: decided.excellent,
    GOOD: decided.good,
    SATISFACTORY: decided.satisfactory,
    UNSATISFACTORY: decided.unsatisfactory,
  };
  const { cells } = round.progress;
  const published = cells.reduce((sum, it) => sum + it.published, 0);
  const total = cells.reduce((sum, it) => sum + it.decided, 0) - published;
  return (
    <Section title={translate("rounds.publish.title")}>
      <FiguresVersion round={round} />
      {override && <OverrideNotice override={override} />}
      <RefusalAlert error={refusal} title={translate("rounds.publish.refused")} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 3, mb: 2 }}>
        {LEVELS.map((level) => (
          <Figure key={level} label={translate(`levels.${level}`)} value={formatInteger(counts[level])} />
        ))}
        <Figure
          label={translate("decisions.meter.allowed")}
          value={formatInteger(decided.allowed)}
          base={
            typeof decided.excellentToGood === "number"
              ? translate("decisions.meter.ratio", { share: formatShare(decided.excellentToGood) })
              : undefined
          }
          tone={decided.exceededBy > 0 ? "bad" : "plain"}
        />
        <Figure
          label={translate("decisions.meter.undecided")}
          value={formatInteger(undecided)}
          tone={undecided > 0 ? "warning" : "good"}
        />
      </Box>
      {round.publishedAt && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate("rounds.publish.at", {
            time: formatInstant(round.publishedAt),
            count: formatInteger(published),
          })}
        </Alert>
      )}
      {can("round:publish") && round.state !== "PUBLISHED" && round.state !== "CLOSED" && (
        <Button
          variant="contained"
          size="large"
          disabled={total === 0 || isPending}
          onClick={() => setAsking(true)}
        >
          {translate("rounds.publish.act")}
        </Button>
      )}
      <Dialog open={isAsking} onClose={() => setAsking(false)} aria-labelledby="publish-title">
        <DialogTitle id="publish-title">{translate("rounds.publish.ask", { year: round.year })}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 1 }}>
            {translate("rounds.publish.figures", {
              total: formatInteger(total),
              excellent: counts.EXCELLENT,
              good: counts.GOOD,
              satisfactory: counts.SATISFACTORY,
              unsatisfactory: counts.UNSATISFACTORY,
            })}
          </Typography>
          {undecided > 0 && (
            <Alert severity="warning">{translate("rounds.publish.undecided", { count: undecided })}</Alert>
          )}
          <Typography>{translate("rounds.publish.effect")}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate("common.cancel")}</Button>
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() =>
              void publish({ input: { id: round.id, version: round.version } }).then(() => setAsking(false))
            }
          >
            {translate("rounds.publish.confirm", { total: formatInteger(total) })}
          </Button>
        </DialogActions>
      </Dialog>
    </Section>
  );
}
