import { Alert, Box, Button, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";
import { formatDay } from "../components/dates";
import { Section } from "../components/Section";
import type { BallotFieldsFragment, CellRoundFieldsFragment } from "../graphql/generated/graphql";
import { DestructionForm } from "./DestructionForm";
import { MinutesFigures } from "./MinutesFigures";
import { Receipts } from "./Receipts";
import { RecountForm } from "./RecountForm";

interface ClosedBallotProps {
  ballot: BallotFieldsFragment;
  meeting: NonNullable<CellRoundFieldsFragment["meeting"]>;
  /** While another ballot is open nothing of this one is begun. */
  isIdle: boolean;
}

/** Closed counting minutes, with the sheet to sign, and what may still be done with the papers. */
export function ClosedBallot({ ballot, meeting, isIdle }: ClosedBallotProps) {
  const translate = useTranslate();
  const [begun, setBegun] = useState<"RECOUNT" | "DESTROY" | null>(null);
  const hasPapers = ballot.kind !== "RECOUNT" && ballot.mode === "PAPER" && ballot.destroyedOn === null;
  return (
    <Section
      title={translate(`ballots.closed.${ballot.kind}`)}
      subtitle={translate("ballots.closed.tellers", { names: ballot.tellers.join(", ") })}
      actions={
        <Button component={Link} to={`/ballots/${ballot.id}/minutes`} variant="outlined">
          {translate("ballots.closed.print")}
        </Button>
      }
    >
      {ballot.complainant && (
        <Typography sx={{ mb: 1 }}>
          {translate("ballots.recount.before", { name: ballot.complainant, reason: ballot.reason })}
        </Typography>
      )}
      <MinutesFigures ballot={ballot} />
      <Receipts receipts={ballot.receipts} />
      {ballot.destroyedOn && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {translate("ballots.destroy.record", {
            day: formatDay(ballot.destroyedOn),
            by: ballot.destroyedBy,
            witness: ballot.destroyWitness,
          })}
        </Alert>
      )}
      {hasPapers && isIdle && begun === null && (
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 2 }}>
          <Button onClick={() => setBegun("RECOUNT")}>{translate("ballots.recount.ask")}</Button>
          <Button onClick={() => setBegun("DESTROY")}>{translate("ballots.destroy.ask")}</Button>
        </Box>
      )}
      {begun === "RECOUNT" && isIdle && (
        <RecountForm ballot={ballot} meeting={meeting} onCancel={() => setBegun(null)} />
      )}
      {begun === "DESTROY" && <DestructionForm ballot={ballot} onCancel={() => setBegun(null)} />}
    </Section>
  );
}
