import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from "@mui/material";
import { useNotify, useTranslate } from "react-admin";

interface IssuedPasswordProps {
  username: string;
  password: string;
  onClose: () => void;
}

/** A one-time password, shown until it is said to be handed over: a tap beside the box does not close it. */
export function IssuedPassword({ username, password, onClose }: IssuedPasswordProps) {
  const translate = useTranslate();
  const notify = useNotify();
  // Browsers give the clipboard to pages on HTTPS or on this machine alone; elsewhere the words are there to be read.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  const copy = async () => {
    await clipboard?.writeText(password);
    notify("common.copied", { type: "success" });
  };
  return (
    <Dialog open aria-labelledby="issued-title" fullWidth maxWidth="sm">
      <DialogTitle id="issued-title">{translate("accounts.issued.title")}</DialogTitle>
      <DialogContent>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("accounts.issued.body")}
        </Alert>
        <Typography sx={{ color: "text.secondary" }}>{translate("accounts.issued.username")}</Typography>
        <Typography sx={{ fontSize: "1.3rem", fontWeight: 600 }}>{username}</Typography>
        <Typography sx={{ color: "text.secondary", mt: 1 }}>
          {translate("accounts.issued.password")}
        </Typography>
        <Box
          component="output"
          sx={{
            display: "block",
            fontFamily: "monospace",
            fontSize: "1.6rem",
            letterSpacing: 1,
            overflowWrap: "anywhere",
          }}
        >
          {password}
        </Box>
      </DialogContent>
      <DialogActions sx={{ p: 2 }}>
        {clipboard && <Button onClick={() => void copy()}>{translate("accounts.issued.copy")}</Button>}
        <Button variant="contained" onClick={onClose}>
          {translate("accounts.issued.done")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
