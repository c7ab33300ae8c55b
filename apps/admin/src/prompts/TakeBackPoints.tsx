import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";

/** Takes all suggested points back, once the question what is lost with them is answered. */
export function TakeBackPoints({ isPending, onTakeBack }: { isPending: boolean; onTakeBack: () => void }) {
  const translate = useTranslate();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button color="error" disabled={isPending} onClick={() => setAsking(true)}>
        {translate("prompts.takeBack")}
      </Button>
      <Dialog open={isAsking} onClose={() => setAsking(false)} aria-labelledby="take-back-title">
        <DialogTitle id="take-back-title">{translate("prompts.takeBack")}</DialogTitle>
        <DialogContent>
          <Typography>{translate("prompts.takeBackBody")}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate("common.cancel")}</Button>
          <Button
            variant="contained"
            color="error"
            onClick={() => {
              setAsking(false);
              onTakeBack();
            }}
          >
            {translate("prompts.takeBackConfirm")}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
