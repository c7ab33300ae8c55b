import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { CloseRoundDocument, type RoundClosingQuery } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface CloseRoundButtonProps {
  round: RoundClosingQuery["roundClosing"]["round"];
  rated: number;
  /** Subjects that still keep it open. */
  left: number;
}

/** Closes the round after asking once more; while something is left it says so instead. */
export function CloseRoundButton({ round, rated, left }: CloseRoundButtonProps) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  const [close, { isPending, error }] = useAct(CloseRoundDocument, {
    notifies: false,
    success: "closing.done",
  });
  if (left > 0)
    return <Alert severity="info">{translate("closing.notYet", { count: formatInteger(left) })}</Alert>;
  return (
    <>
      <RefusalAlert error={error} title={translate("closing.refused")} />
      <Typography sx={{ mb: 2 }}>{translate("closing.ready")}</Typography>
      <Button variant="contained" size="large" disabled={rated === 0} onClick={() => setAsking(true)}>
        {translate("closing.act")}
      </Button>
      <Dialog open={isAsking} onClose={() => setAsking(false)} aria-labelledby="close-round-title">
        <DialogTitle id="close-round-title">{translate("closing.ask", { year: round.year })}</DialogTitle>
        <DialogContent>
          <Typography>{translate("closing.effect", { count: formatInteger(rated) })}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate("common.cancel")}</Button>
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() =>
              void close({ input: { id: round.id, version: round.version } }).then(() => setAsking(false))
            }
          >
            {translate("closing.act")}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
