import { Alert, Box, Button, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import type { BallotDeskFieldsFragment } from "../graphql/generated/graphql";

interface SlipSheetProps {
  desk: BallotDeskFieldsFragment;
  codes: readonly string[];
  onDone: () => void;
}

/** Slips to print and cut apart, shown this once; they are drawn from a bag, so nobody knows who has which. */
export function SlipSheet({ desk, codes, onDone }: SlipSheetProps) {
  const translate = useTranslate();
  const { ballot, cell, year } = desk;
  const address = `${window.location.origin}/vote/${ballot.id}`;
  return (
    <>
      <Box sx={{ mb: 2, "@media print": { display: "none" } }}>
        <Alert severity="warning" sx={{ mb: 2 }}>
          {translate("ballots.electronic.slipsOnce")}
        </Alert>
        <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
          <Button variant="contained" onClick={() => window.print()}>
            {translate("ballots.electronic.slipsPrint", { count: codes.length })}
          </Button>
          <Button variant="outlined" onClick={onDone}>
            {translate("ballots.electronic.slipsDone")}
          </Button>
        </Box>
      </Box>
      <Box
        component="article"
        lang="vi"
        sx={{
          display: "grid",
          gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" },
          bgcolor: "#fff",
          color: "#000",
          "@media print": { gridTemplateColumns: "1fr 1fr" },
          "@page": { size: "A4", margin: "10mm" },
        }}
      >
        {codes.map((code) => (
          <Box
            key={code}
            sx={{ border: "1px dashed #666", p: 1.5, breakInside: "avoid", minWidth: 0 }}
            data-slip
          >
            <Typography sx={{ fontSize: "0.9rem" }}>
              {cell.name} – bỏ phiếu xếp loại năm {year}
            </Typography>
            <Typography sx={{ fontFamily: "monospace", fontSize: "1.35rem", fontWeight: 700, my: 0.5 }}>
              {code}
            </Typography>
            <Typography sx={{ fontSize: "0.75rem", overflowWrap: "anywhere" }}>
              Mã dùng một lần, không ghi tên. Bỏ phiếu trên máy của hội nghị hoặc tại: {address}
            </Typography>
          </Box>
        ))}
      </Box>
    </>
  );
}
