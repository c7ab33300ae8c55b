import UploadIcon from "@mui/icons-material/UploadFileOutlined";
import { Box, Button, Typography } from "@mui/material";
import { useRef, useState } from "react";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import type { FileOwnerKind, FilePurpose } from "../graphql/generated/graphql";
import { sendFile } from "./sendFile";

interface FileAdderProps {
  owner: { kind: FileOwnerKind; id: string };
  purposes: readonly FilePurpose[];
  onAdded: () => void;
}

const ACCEPTED = ".pdf,.jpg,.jpeg,.png,.docx,.xlsx";

/** A button for each thing that may be added; what is refused says why and what to do. */
export function FileAdder({ owner, purposes, onAdded }: FileAdderProps) {
  const translate = useTranslate();
  const [sending, setSending] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const send = async (purpose: FilePurpose, file: File | undefined) => {
    if (!file) return;
    setError(null);
    setSending(0);
    const address = new URLSearchParams({ ownerKind: owner.kind, ownerId: owner.id, purpose });
    try {
      await sendFile(`/files?${address.toString()}`, file, setSending);
      onAdded();
    } catch (refusal) {
      setError(refusal);
    } finally {
      setSending(null);
    }
  };
  return (
    <>
      <RefusalAlert error={error} title={translate("files.refused")} />
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, mt: 1 }}>
        {purposes.map((purpose) => (
          <AddButton
            key={purpose}
            label={translate(`files.add.${purpose}`)}
            isBusy={sending !== null}
            onChosen={(file) => void send(purpose, file)}
          />
        ))}
      </Box>
      <Typography role="status" sx={{ color: "text.secondary", fontSize: "0.95rem", mt: 0.5 }}>
        {sending === null ? translate("files.kinds") : translate("files.sending", { percent: sending })}
      </Typography>
    </>
  );
}

interface AddButtonProps {
  label: string;
  isBusy: boolean;
  onChosen: (file: File | undefined) => void;
}

function AddButton({ label, isBusy, onChosen }: AddButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<UploadIcon />}
        disabled={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={ACCEPTED}
        onChange={(event) => {
          onChosen(event.target.files?.[0]);
          // The same file may be chosen again after it was refused.
          event.target.value = "";
        }}
      />
    </>
  );
}
