import { Box, Typography } from "@mui/material";
import { useTranslate } from "react-admin";

/** Receipts of the votes in the box: each voter finds the own among them. */
export function Receipts({ receipts }: { receipts: readonly string[] }) {
  const translate = useTranslate();
  if (receipts.length === 0) return null;
  return (
    <Box sx={{ mt: 2 }}>
      <Typography>{translate("ballots.electronic.receipts", { count: receipts.length })}</Typography>
      <Typography sx={{ fontFamily: "monospace", overflowWrap: "anywhere" }}>
        {receipts.join(" · ")}
      </Typography>
    </Box>
  );
}
