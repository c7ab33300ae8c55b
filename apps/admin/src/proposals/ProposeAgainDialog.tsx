import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  TextField,
  Typography,
} from "@mui/material";
import { LEVELS, type Level } from "@xeploai/domain";
import { useId, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { ProposeAgainDocument, type SubmissionItemFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

/** Answers a return: the same level or another, and why; the unit seals again afterwards. */
export function ProposeAgainDialog({ item, onClose }: { item: SubmissionItemFragment; onClose: () => void }) {
  const translate = useTranslate();
  const id = useId();
  const [level, setLevel] = useState<Level>(item.level ?? "GOOD");
  const [reason, setReason] = useState("");
  const [propose, { error, isPending }] = useAct(ProposeAgainDocument, {
    success: "proposals.again.done",
    notifies: false,
  });
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} fullWidth maxWidth="sm">
      <DialogTitle id={id}>{translate("proposals.again.title", { name: item.name })}</DialogTitle>
      <DialogContent>
        <RefusalAlert error={error} />
        <Typography>
          {translate("proposals.submission.returned", { reason: item.returnReason ?? "—" })}
        </Typography>
        <TextField
          select
          fullWidth
          margin="normal"
          label={translate("proposals.again.level")}
          value={level}
          onChange={(event) => setLevel(event.target.value as Level)}
        >
          {LEVELS.map((it) => (
            <MenuItem key={it} value={it}>
              {translate(`levels.${it}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          fullWidth
          multiline
          minRows={3}
          margin="normal"
          label={translate("proposals.again.reason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          slotProps={{ htmlInput: { maxLength: 2000, lang: "vi" } }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate("common.cancel")}</Button>
        <Button
          variant="contained"
          disabled={isPending || reason.trim() === ""}
          onClick={() => {
            const input = { reviewId: item.reviewId, version: item.reviewVersion, level, reason };
            void propose({ input }).then((answer) => answer && onClose());
          }}
        >
          {translate("proposals.again.act")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
