import LockIcon from "@mui/icons-material/LockOutlined";
import { Alert, AlertTitle, Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";

/** What a confidential sheet is protected from and what not, before anybody writes one. */
export function Secrecy({ smallestGroup }: { smallestGroup: number }) {
  const translate = useTranslate();
  const list = (keys: readonly string[]) => (
    <Box component="ul" sx={{ my: 0.5, pl: 2.5 }}>
      {keys.map((key) => (
        <li key={key}>{translate(`sheets.secrecy.${key}`, { count: smallestGroup })}</li>
      ))}
    </Box>
  );
  return (
    <Alert severity="info" icon={<LockIcon />} sx={{ mb: 2, fontSize: "1rem" }}>
      <AlertTitle component="h2" sx={{ fontSize: "1.15rem", fontWeight: 700 }}>
        {translate("sheets.secrecy.title")}
      </AlertTitle>
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {translate("sheets.secrecy.protectedTitle")}
      </Typography>
      {list(["fromWhom", "how", "group"])}
      <Typography component="h3" sx={{ fontWeight: 600 }}>
        {translate("sheets.secrecy.notTitle")}
      </Typography>
      {list(["known", "unanimous", "style", "device", "operator"])}
    </Alert>
  );
}
