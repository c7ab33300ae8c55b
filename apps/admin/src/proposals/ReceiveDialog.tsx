import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useEffect, useId, useState } from "react";
import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { useErrorText } from "../components/useErrorText";
import { ReceiveSubmissionsDocument, type ReceiveSubmissionsMutation } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

type Receipt = ReceiveSubmissionsMutation["receiveSubmissions"];

/** First what would happen, unit by unit; then the taking in, which leaves out what is refused. */
export function ReceiveDialog(props: { roundId: string; unitIds: readonly string[]; onClose: () => void }) {
  const { roundId, unitIds, onClose } = props;
  const translate = useTranslate();
  const errorText = useErrorText();
  const id = useId();
  const [receipt, setReceipt] = useState<Receipt | null>(null);
  const [isDone, setDone] = useState(false);
  const [ask, { error, isPending }] = useAct(ReceiveSubmissionsDocument, {
    notifies: false,
    invalidates: false,
  });
  const [take, taking] = useAct(ReceiveSubmissionsDocument, { notifies: false });
  const input = { roundId, unitIds: [...unitIds] };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the dialog opens
  useEffect(() => {
    void ask({ input: { ...input, isDryRun: true } }).then((it) => it && setReceipt(it.receiveSubmissions));
  }, []);
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="md">
      <DialogTitle id={id}>{translate("proposals.receive.title")}</DialogTitle>
      <DialogContent tabIndex={0}>
        <RefusalAlert error={error ?? taking.error} />
        {!receipt && !error && <LoadingState rows={4} />}
        {receipt && (
          <>
            <Typography role="status" sx={{ mb: 1, fontWeight: 600 }}>
              {translate(isDone ? "proposals.receive.done" : "proposals.receive.preview", {
                received: receipt.received,
                refused: receipt.rows.length - receipt.received,
              })}
            </Typography>
            <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
              {receipt.rows.map(({ unit, number, subjects, refusal }) => (
                <Box
                  component="li"
                  key={unit.id}
                  sx={{ borderTop: "1px solid", borderColor: "divider", py: 1, overflowWrap: "anywhere" }}
                >
                  <Typography sx={{ fontWeight: 600 }}>{unit.name}</Typography>
                  <Typography sx={{ color: refusal ? "error.main" : "success.main" }}>
                    {refusal
                      ? errorText(refusal)
                      : translate("proposals.receive.row", { number: number ?? 0, count: subjects })}
                  </Typography>
                </Box>
              ))}
            </Box>
          </>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate(isDone ? "common.close" : "common.cancel")}</Button>
        {!isDone && (
          <Button
            variant="contained"
            disabled={isPending || taking.isPending || !receipt || receipt.received === 0}
            onClick={() => {
              void take({ input: { ...input, isDryRun: false } }).then((it) => {
                if (!it) return;
                setReceipt(it.receiveSubmissions);
                setDone(true);
              });
            }}
          >
            {translate("proposals.receive.act", { count: receipt?.received ?? 0 })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
