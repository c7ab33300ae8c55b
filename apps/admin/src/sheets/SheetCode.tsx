import { Box, Button, GlobalStyles, Portal, Typography } from "@mui/material";
import { useNotify, useTranslate } from "react-admin";
import { spelled } from "./secretStore";

interface SheetCodeProps {
  secret: string;
  subjectName: string;
  year: number;
}

/** The one way back to a confidential sheet: large enough to be copied by hand, and a slip of paper of its own. */
export function SheetCode({ secret, subjectName, year }: SheetCodeProps) {
  const translate = useTranslate();
  const notify = useNotify();
  // Browsers give the clipboard to pages on HTTPS or on this machine alone; elsewhere the code is there to be read.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  const code = spelled(secret);
  return (
    <Box
      sx={{ border: "2px solid", borderColor: "primary.main", borderRadius: 2, p: { xs: 1.5, sm: 2 }, mb: 2 }}
    >
      <Typography component="h2" variant="h6">
        {translate("sheets.form.code")}
      </Typography>
      <Box
        component="output"
        data-sheet-code
        sx={{
          display: "block",
          my: 1,
          fontFamily: "monospace",
          fontSize: { xs: "1.35rem", sm: "1.8rem" },
          fontWeight: 700,
          overflowWrap: "anywhere",
        }}
      >
        {code}
      </Box>
      <Typography sx={{ mb: 1.5 }}>{translate("sheets.form.codeHelp")}</Typography>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        {clipboard && (
          <Button
            variant="outlined"
            onClick={() =>
              void clipboard.writeText(code).then(() => notify("common.copied", { type: "success" }))
            }
          >
            {translate("sheets.form.copyCode")}
          </Button>
        )}
        <Button variant="outlined" onClick={() => window.print()}>
          {translate("sheets.form.printCode")}
        </Button>
      </Box>
      <Slip code={code} about={translate("sheets.form.codeOf", { name: subjectName, year })} />
    </Box>
  );
}

/** What the printer gets: the code and whose sheet it opens, nothing of what the sheet says. */
function Slip({ code, about }: { code: string; about: string }) {
  const translate = useTranslate();
  return (
    <Portal>
      <GlobalStyles
        styles={{ "@media print": { "body > :not([data-slip])": { display: "none !important" } } }}
      />
      <Box data-slip aria-hidden sx={{ display: "none", displayPrint: "block", color: "#000", p: 4 }}>
        <Box sx={{ fontSize: "14pt" }}>{about}</Box>
        <Box sx={{ fontFamily: "monospace", fontSize: "28pt", fontWeight: 700, my: 3 }}>{code}</Box>
        <Box sx={{ fontSize: "12pt" }}>{translate("sheets.form.codeHelp")}</Box>
      </Box>
    </Portal>
  );
}
