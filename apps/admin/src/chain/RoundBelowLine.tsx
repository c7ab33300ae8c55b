import { Box, Chip, ListItem, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { formatInteger } from "../components/format";
import type { ChainBelowQuery } from "../graphql/generated/graphql";
import { useCan } from "../providers/accessProvider";
import { RemindUnitButton } from "./RemindUnitButton";

/** One unit below: what waits in its round and since when, the way to it, and a reminder for its office. */
export function RoundBelowLine({ round }: { round: ChainBelowQuery["chainBelow"]["items"][number] }) {
  const translate = useTranslate();
  const can = useCan();
  const { roundId, unit, deadlineOn, workingDaysLeft, isLate, waiting } = round;
  return (
    <ListItem divider disableGutters sx={{ display: "block", py: 1.5 }} data-unit={unit.name}>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
        <Box sx={{ flex: "1 1 280px", minWidth: 0 }}>
          <Box
            component={Link}
            to={`/rounds/${roundId}`}
            sx={{ color: "secondary.main", fontWeight: 600, display: "inline-block", py: 0.5 }}
          >
            {unit.name}
          </Box>
          {isLate && (
            <Chip size="small" color="warning" sx={{ ml: 1 }} label={translate("work.chain.below.late")} />
          )}
          <Typography sx={{ color: "text.secondary" }}>
            {translate(isLate ? "work.chain.late" : "work.chain.left", {
              day: formatDay(deadlineOn),
              smart_count: workingDaysLeft,
            })}
          </Typography>
          <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
            {waiting.map(({ kind, state, count, since }) => (
              <li key={`${kind}-${state}`}>
                {translate(`enums.reviewState.${state}`)}:{" "}
                {translate(`work.chain.count.${kind}`, { smart_count: count, count: formatInteger(count) })}
                {since && `, ${translate("work.chain.below.since", { day: formatDay(since) })}`}
              </li>
            ))}
          </Box>
        </Box>
        {can("reminder:send") && <RemindUnitButton roundId={roundId} unit={unit} />}
      </Box>
    </ListItem>
  );
}
