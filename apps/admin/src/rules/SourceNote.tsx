import { Box, Typography } from "@mui/material";
import type { Provenance } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";

/** Where a rule comes from and how sure we are of it; what is uncertain says what the default is. */
export function SourceNote({ source, certainty, note }: Provenance) {
  const translate = useTranslate();
  const read = useBilingual();
  return (
    <Typography component="div" sx={{ color: "text.secondary", fontSize: "0.9rem" }}>
      {source} · {translate(`rules.certainty.${certainty}`)}
      {note && (
        <Box sx={certainty === "UNCERTAIN" ? { color: "warning.dark", fontWeight: 600 } : {}}>
          {read(note)}
        </Box>
      )}
    </Typography>
  );
}
