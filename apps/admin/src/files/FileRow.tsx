import { Box, Button, Link, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatInstant } from "../components/dates";
import { RemoveFileDocument, type StoredFileRowFragment } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { fileSize } from "./fileSize";

/** One file: what for, its name as a link that saves it, its size, who added it and when. */
export function FileRow({ file, onRemoved }: { file: StoredFileRowFragment; onRemoved: () => void }) {
  const translate = useTranslate();
  const [remove, { isPending }] = useAct(RemoveFileDocument, {
    success: "files.removed",
    invalidates: false,
  });
  const { amount, unit } = fileSize(file.sizeBytes);
  return (
    <Box
      component="li"
      sx={{
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        gap: 1,
        py: 0.5,
        overflowWrap: "anywhere",
      }}
    >
      <Box sx={{ flex: "1 1 240px", minWidth: 0 }}>
        <Link
          href={`/files/${file.id}`}
          download={file.name}
          sx={{ fontWeight: 600, color: "secondary.main" }}
        >
          {file.name}
        </Link>
        <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>
          {translate(`files.purposes.${file.purpose}`)} · {translate(`files.${unit}`, { amount })} ·{" "}
          {file.uploadedByName}, {formatInstant(file.uploadedAt)}
        </Typography>
      </Box>
      {file.mayRemove && (
        <Button
          color="inherit"
          disabled={isPending}
          onClick={() => void remove({ id: file.id }).then((answer) => answer && onRemoved())}
          aria-label={translate("files.removeNamed", { name: file.name })}
        >
          {translate("files.remove")}
        </Button>
      )}
    </Box>
  );
}
