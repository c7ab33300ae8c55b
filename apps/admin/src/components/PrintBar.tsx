import { Box, Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";

/** Above a paper on the screen: the way back and the button that prints; not on the paper itself. */
export function PrintBar({ back, label }: { back: string; label: string }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: "flex", gap: 1, mb: 2, "@media print": { display: "none" } }}>
      <Button component={Link} to={back} variant="outlined">
        {translate("common.back")}
      </Button>
      <Button variant="contained" onClick={() => window.print()}>
        {label}
      </Button>
    </Box>
  );
}
