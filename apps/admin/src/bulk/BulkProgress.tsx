import { Alert, Box, Button, LinearProgress } from "@mui/material";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { BulkJobDocument, UndoBulkDocument } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { BulkRefusals } from "./BulkRefusals";

const EVERY_MS = 1_000;

interface BulkProgressProps {
  jobId: string;
  /** With the job that takes this one back. */
  onUndone: (jobId: string) => void;
  onClose: () => void;
}

/** How far a job has come; when it ends the list is read anew, and each refusal is named. */
export function BulkProgress({ jobId, onUndone, onClose }: BulkProgressProps) {
  const translate = useTranslate();
  const queryClient = useQueryClient();
  const [isOver, setOver] = useState(false);
  const { data, error } = useDocument(
    BulkJobDocument,
    { id: jobId },
    { refetchIntervalMs: isOver ? false : EVERY_MS },
  );
  const [undo, undoing] = useAct(UndoBulkDocument, { notifies: false, invalidates: false });
  const job = data?.bulkJob;
  const isFinished = job?.state === "FINISHED";
  useEffect(() => {
    if (!isFinished) return;
    setOver(true);
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "BulkJob" });
  }, [isFinished, queryClient]);
  if (!job) return <RefusalAlert error={error} />;
  const takeBack = async () => {
    const answer = await undo({ input: { jobId } });
    if (answer) onUndone(answer.undoBulk.id);
  };
  return (
    <Alert
      severity={isFinished ? (job.refused > 0 ? "warning" : "success") : "info"}
      role="status"
      sx={{ mt: 1.5, "& .MuiAlert-message": { flex: 1, minWidth: 0 } }}
      onClose={onClose}
      closeText={translate("work.bulk.close")}
    >
      <strong>
        {translate(job.isUndo ? "work.bulk.undoOf" : `work.bulk.acts.${job.act}`)},{" "}
        {translate(isFinished ? "work.bulk.finished" : "work.bulk.running")}.
      </strong>{" "}
      {translate("work.bulk.progress", {
        done: formatInteger(job.done),
        refused: formatInteger(job.refused),
        total: formatInteger(job.total),
      })}
      {!isFinished && (
        <LinearProgress
          aria-label={translate("work.bulk.running")}
          variant="determinate"
          value={job.total === 0 ? 0 : ((job.done + job.refused) / job.total) * 100}
          sx={{ my: 1 }}
        />
      )}
      <RefusalAlert error={undoing.error} />
      {isFinished && <BulkRefusals refusals={job.refusals} />}
      {job.canUndo && (
        <Box sx={{ mt: 1 }}>
          <Button
            color="inherit"
            variant="outlined"
            disabled={undoing.isPending}
            onClick={() => void takeBack()}
          >
            {translate("work.bulk.undo")}
          </Button>
        </Box>
      )}
    </Alert>
  );
}
