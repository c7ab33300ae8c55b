import { Box, Button, Chip, Paper, Typography } from "@mui/material";
import type { ReactNode } from "react";
import { useListContext, useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { EmptyState } from "../components/EmptyState";
import { ListPages } from "../components/ListPages";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import type { RoundHeadFragment } from "../graphql/generated/graphql";

interface RoundCardsProps {
  /** The way to open a round, for those who may. */
  open: ReactNode;
  /** Whether the rounds are of several organisations, which are then named. */
  isAbove: boolean;
}

/** One page of rounds, a card each. */
export function RoundCards({ open, isAbove }: RoundCardsProps) {
  const translate = useTranslate();
  const { data, error, isPending, refetch, total, filterValues } = useListContext<RoundHeadFragment>();
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (isPending || !data) return <LoadingState rows={5} />;
  if (data.length === 0) {
    return Object.keys(filterValues).length > 0 ? (
      <EmptyState title={translate("common.nothingFound")}>{translate("common.nothingFoundHint")}</EmptyState>
    ) : (
      <EmptyState title={translate("rounds.none")} action={open}>
        {open ? translate("rounds.noneHint") : null}
      </EmptyState>
    );
  }
  return (
    <>
      <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0, display: "grid", gap: 1.5 }}>
        {data.map((round) => (
          <Paper
            key={round.id}
            component="li"
            variant="outlined"
            sx={{ p: 2, display: "flex", flexWrap: "wrap", gap: 2, alignItems: "center" }}
          >
            <Box sx={{ flex: "1 1 240px" }}>
              <Typography component="h2" variant="h6">
                {translate("meetings.roundOf", { year: round.year })}
                {isAbove && ` · ${round.organisation.name}`}
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
      {(total ?? 0) > 25 && <ListPages />}
    </>
  );
}
