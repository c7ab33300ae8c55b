import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from "@mui/material";
import { useState } from "react";
import { useNotify, useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { ReleaseSheetsDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";

interface ReleasePanelProps {
  roundId: string;
  version: number;
  isReleased: boolean;
}

/** Once for the round: opens the confidential sheets that may be read and ends all writing. */
export function ReleasePanel({ roundId, version, isReleased }: ReleasePanelProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const [isAsking, setAsking] = useState(false);
  const [release, { isPending }] = useAct(ReleaseSheetsDocument);
  if (isReleased)
    return (
      <Alert severity="success" sx={{ mb: 2.5 }}>
        {translate("sheets.evaluators.isReleased")}
      </Alert>
    );
  return (
    <Section
      title={translate("sheets.evaluators.step3")}
      subtitle={translate("sheets.evaluators.releaseBody")}
    >
      <Button variant="outlined" onClick={() => setAsking(true)}>
        {translate("sheets.evaluators.release")}
      </Button>
      <Dialog open={isAsking} onClose={() => setAsking(false)} aria-labelledby="release-title">
        <DialogTitle id="release-title">{translate("sheets.evaluators.releaseTitle")}</DialogTitle>
        <DialogContent>
          <Typography>{translate("sheets.evaluators.releaseBody")}</Typography>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{translate("common.cancel")}</Button>
          <Button
            variant="contained"
            disabled={isPending}
            onClick={() => {
              void release({ input: { roundId, version } }).then((answer) => {
                setAsking(false);
                if (answer)
                  notify("sheets.evaluators.released", {
                    type: "success",
                    messageArgs: { ...answer.releaseSheets },
                  });
              });
            }}
          >
            {translate("sheets.evaluators.release")}
          </Button>
        </DialogActions>
      </Dialog>
    </Section>
  );
}
