import AddIcon from "@mui/icons-material/Add";
import { Box, Button, Chip, Paper, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { EmptyState } from "../components/EmptyState";
import { LoadingState } from "../components/LoadingState";
import { PageTitle } from "../components/PageTitle";
import { RefusalAlert } from "../components/RefusalAlert";
import { useCan } from "../providers/accessProvider";
import { useActiveGrant } from "../session/useViewer";
import { useCurrentRound } from "./useCurrentRound";

/** The rounds of the organisation, newest first. */
export function RoundListPage() {
  const translate = useTranslate();
  const can = useCan();
  const organisation = useActiveGrant()?.organisation;
  const { rounds, isPending, error } = useCurrentRound();
  const open = can("round:open") && (
    <Button component={Link} to="/rounds/new" variant="contained" startIcon={<AddIcon />}>
      {translate("rounds.openNew")}
    </Button>
  );
  return (
    <>
      <PageTitle title={translate("rounds.title")} subtitle={organisation?.name} actions={open} />
      <RefusalAlert error={error} />
      {isPending && <LoadingState rows={5} />}
      {!isPending && !error && rounds.length === 0 && (
        <EmptyState title={translate("rounds.none")} action={open}>
          {translate("rounds.noneHint")}
        </EmptyState>
      )}
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0, display: "grid", gap: 1.5 }}>
        {rounds.map((round) => (
          <Paper
            key={round.id}
            component="li"
            variant="outlined"
            sx={{ p: 2, display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}
          >
            <Box sx={{ flex: "1 1 240px" }}>
              <Typography component="h2" variant="h6">
                {translate("meetings.roundOf", { year: round.year })}
              </Typography>
              <Typography sx={{ color: "text.secondary" }}>
                {translate("meetings.plan", { number: round.planNumber ?? "—" })} ·{" "}
                {translate("rounds.before", { day: formatDay(round.deadlineOn) })}
              </Typography>
            </Box>
            <Chip
              label={translate(`enums.roundState.${round.state}`)}
              color={round.state === "OPEN" ? "primary" : "default"}
            />
            <Button component={Link} to={`/rounds/${round.id}`} variant="outlined">
              {translate("common.open")}
            </Button>
          </Paper>
        ))}
      </Box>
    </>
  );
}
