import { Box, Button, Chip, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatInstant } from "../components/dates";
import { RefusalAlert } from "../components/RefusalAlert";
import { SealProposalsDocument, type UnitProposalsRowFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { type ProposalStanding, standingOf } from "./standingOf";

const TONES: Readonly<Record<ProposalStanding, "default" | "warning" | "info" | "success" | "error">> = {
  NONE: "default",
  TO_SEAL: "warning",
  RETURNED: "error",
  SENT: "info",
  RECEIVED: "success",
  DECIDED: "success",
};

/** One unit: where its proposals stand, its submission, and sealing them. */
export function UnitProposalsCard({ row, roundId }: { row: UnitProposalsRowFragment; roundId: string }) {
  const translate = useTranslate();
  const [seal, { error, isPending }] = useAct(SealProposalsDocument, {
    success: "proposals.sealed",
    notifies: false,
  });
  const { unit, receiver, latest, proposed, sealed, rated } = row;
  const standing = standingOf(row);
  const waiting = proposed - sealed;
  return (
    <Box
      component="li"
      data-unit={unit.id}
      sx={{ borderTop: "1px solid", borderColor: "divider", py: 1.5, overflowWrap: "anywhere" }}
    >
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1.5, alignItems: "center" }}>
        <Box sx={{ flex: "1 1 260px", minWidth: 0 }}>
          <Typography component="h3" sx={{ fontWeight: 600 }}>
            {unit.name}
          </Typography>
          <Typography sx={{ color: "text.secondary" }}>
            {translate("proposals.counts", { proposed, rated, sealed })} ·{" "}
            {translate("proposals.to", { name: receiver.name })}
          </Typography>
          {latest && (
            <Typography>
              {translate("proposals.latest", {
                number: latest.number,
                revision: latest.revision,
                time: formatInstant(latest.sealedAt),
              })}
              {latest.returned > 0 &&
                ` · ${translate("proposals.returnedCount", { count: latest.returned })}`}
            </Typography>
          )}
        </Box>
        <Chip
          label={translate(`proposals.standings.${standing}`)}
          color={TONES[standing]}
          variant="outlined"
        />
        {row.maySeal && waiting > 0 && (
          <Button
            variant="contained"
            disabled={isPending}
            aria-label={`${translate("proposals.seal", { count: proposed })}: ${unit.name}`}
            onClick={() =>
              void seal({ input: { roundId, unitId: unit.id, revision: latest?.revision ?? 0 } })
            }
          >
            {translate("proposals.seal", { count: proposed })}
          </Button>
        )}
        {latest && (
          <Button
            component={Link}
            to={`/submissions/${latest.id}`}
            variant="outlined"
            aria-label={`${translate("proposals.open")}: ${unit.name}`}
          >
            {translate("proposals.open")}
          </Button>
        )}
      </Box>
      <RefusalAlert error={error} />
    </Box>
  );
}
