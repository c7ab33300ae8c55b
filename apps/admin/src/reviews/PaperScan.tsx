import UploadIcon from "@mui/icons-material/UploadFileOutlined";
import { Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { RefusalAlert } from "../components/RefusalAlert";
import { FileRow } from "../files/FileRow";
import type { PaperScanState } from "./usePaperScan";

/** The scan that lies with a typed paper: what is there, what is on its way, and how to add one. */
export function PaperScan({ scan, mayAdd }: { scan: PaperScanState; mayAdd: boolean }) {
  const translate = useTranslate();
  if (!mayAdd && scan.scans.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }} data-paper-scan={scan.sending ? "SENDING" : scan.scans.length > 0 ? "THERE" : "NONE"}>
      {Boolean(scan.error) && (
        <>
          <RefusalAlert error={scan.error} title={translate("files.refused")} />
          <Button color="inherit" onClick={scan.giveUp} sx={{ mb: 1 }}>
            {translate("reviews.typing.withoutScan")}
          </Button>
        </>
      )}
      {scan.scans.length > 0 && (
        <Box component="ul" sx={{ listStyle: "none", p: 0, m: 0 }}>
          {scan.scans.map((file) => (
            <FileRow key={file.id} file={file} onRemoved={scan.refetch} />
          ))}
        </Box>
      )}
      {mayAdd && (
        <Box sx={{ display: "flex", flexWrap: "wrap", alignItems: "center", gap: 1.5 }}>
          <Button variant="outlined" startIcon={<UploadIcon />} onClick={scan.choose}>
            {translate("reviews.typing.addScan")}
          </Button>
          <Typography role="status" sx={{ color: "text.secondary" }}>
            {scan.sending
              ? translate("reviews.typing.sendingScan", { name: scan.sending })
              : translate("reviews.typing.scanHint")}
          </Typography>
          <input
            ref={scan.input}
            type="file"
            hidden
            aria-label={translate("reviews.typing.addScan")}
            accept=".pdf,.jpg,.jpeg,.png"
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) scan.send(file);
              event.target.value = "";
            }}
          />
        </Box>
      )}
    </Box>
  );
}
