import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { useErrorText } from "../components/useErrorText";
import { type BulkAct, BulkPreviewDocument, type ReviewFilter } from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";

interface BulkDialogProps {
  act: BulkAct;
  filter: ReviewFilter;
  isStarting: boolean;
  error: unknown;
  onClose: () => void;
  /** With the count of the dry run. */
  onStart: (total: number) => void;
}

/** The dry run: how many it would be done on, and why not on the others. */
export function BulkDialog({ act, filter, isStarting, error, onClose, onStart }: BulkDialogProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const { data, error: refused, refetch } = useDocument(BulkPreviewDocument, { input: { act, filter } });
  const found = data?.bulkPreview;
  return (
    <Dialog open onClose={onClose} aria-labelledby="bulk-title" fullWidth>
      <DialogTitle id="bulk-title">{translate(`work.bulk.acts.${act}`)}</DialogTitle>
      <DialogContent tabIndex={0}>
        <Typography sx={{ mb: 2 }}>{translate(`work.bulk.help.${act}`)}</Typography>
        <RefusalAlert error={error ?? refused} onRetry={() => void refetch()} />
        {!found && !refused && <LoadingState rows={3} />}
        {found && (
          <Typography sx={{ mb: 2, fontWeight: 700, fontSize: "1.1rem" }}>
            {translate("work.bulk.ready", {
              ready: formatInteger(found.ready),
              total: formatInteger(found.total),
            })}
          </Typography>
        )}
        {found?.refusals.map(({ refusal, count, names }) => (
          <Typography key={refusal.code + JSON.stringify(refusal.arguments)} sx={{ mb: 1.5 }}>
            <strong>{translate("work.bulk.refused", { count: formatInteger(count) })}</strong>{" "}
            {errorText(refusal)}{" "}
            <Typography component="span" sx={{ color: "text.secondary" }}>
              ({names.join(", ")}
              {count > names.length && "…"})
            </Typography>
          </Typography>
        ))}
      </DialogContent>
      <DialogActions sx={{ flexWrap: "wrap", gap: 1, p: 2 }}>
        <Button onClick={onClose}>{translate("work.cancel")}</Button>
        <Button
          variant="contained"
          disabled={!found || found.ready === 0 || isStarting}
          onClick={() => found && onStart(found.total)}
        >
          {found
            ? translate(found.ready === 0 ? "work.bulk.nothing" : "work.bulk.start", {
                count: formatInteger(found.ready),
              })
            : translate("work.bulk.counting")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
