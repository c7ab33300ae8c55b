import { Alert, AlertTitle, Box } from "@mui/material";
import { useTranslate } from "react-admin";

const KINDS = ["UNANIMOUS", "PHOTOGRAPH", "DEVICE", "SERVER", "TELLERS"] as const;

/** What an electronic ballot does not protect; whoever votes or has others vote reads it first. */
export function Unprotected() {
  const translate = useTranslate();
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      <AlertTitle>{translate("ballots.unprotected.title")}</AlertTitle>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {KINDS.map((kind) => (
          <li key={kind}>{translate(`ballots.unprotected.${kind}`)}</li>
        ))}
      </Box>
    </Alert>
  );
}
