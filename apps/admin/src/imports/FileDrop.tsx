import UploadIcon from "@mui/icons-material/UploadFileOutlined";
import { Box, Button, LinearProgress, Typography } from "@mui/material";
import { type DragEvent, useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { uploadRoster } from "./uploadRoster";

interface FileDropProps {
  organisationId: string | null;
  onUploaded: (id: string) => void;
}

/** Takes a roster file by drop or by choice, and shows how far its upload is. */
export function FileDrop({ organisationId, onUploaded }: FileDropProps) {
  const translate = useTranslate();
  const input = useRef<HTMLInputElement>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [isOver, setOver] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isReady = organisationId !== null && percent === null;

  const send = async (file: File | undefined) => {
    if (!file || !organisationId) return;
    setError(null);
    setPercent(0);
    try {
      onUploaded(await uploadRoster(file, organisationId, setPercent));
    } catch (refusal) {
      setError(refusal);
    } finally {
      setPercent(null);
      if (input.current) input.current.value = "";
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (isReady) void send(event.dataTransfer.files[0]);
  };

  return (
    <Box sx={{ mt: 2 }}>
      <RefusalAlert error={error} title={translate("imports.failed")} />
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          border: 2,
          borderStyle: "dashed",
          borderColor: isOver ? "secondary.main" : "divider",
          bgcolor: isOver ? "#e4f0f8" : "background.default",
          borderRadius: 2,
          p: { xs: 2, sm: 4 },
          textAlign: "center",
        }}
      >
        <UploadIcon aria-hidden sx={{ fontSize: "2.6rem", color: "text.secondary" }} />
        <Typography sx={{ mb: 1.5 }}>{translate("imports.drop")}</Typography>
        <Button variant="contained" disabled={!isReady} onClick={() => input.current?.click()}>
          {translate("imports.choose")}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={translate("imports.choose")}
          accept=".xlsx,.csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet,text/csv"
          onChange={(event) => void send(event.target.files?.[0])}
        />
        <Typography sx={{ color: "text.secondary", mt: 1.5 }}>
          {translate(organisationId ? "imports.limits" : "imports.needOrganisation")}
        </Typography>
        {percent !== null && (
          <Box sx={{ mt: 2 }} role="status">
            <Typography>{translate("imports.uploading", { percent })}</Typography>
            <LinearProgress
              variant="determinate"
              value={percent}
              aria-label={translate("imports.steps.upload")}
            />
          </Box>
        )}
      </Box>
    </Box>
  );
}
