import BackIcon from "@mui/icons-material/ArrowBack";
import { Button } from "@mui/material";
import { useTranslate } from "react-admin";
import { Link } from "react-router-dom";

/** Back to the checklist of the cell. */
export function BackToCell({ roundId, cellId }: { roundId: string; cellId: string }) {
  const translate = useTranslate();
  return (
    <Button
      component={Link}
      to={`/cell-rounds/${roundId}/${cellId}`}
      variant="outlined"
      startIcon={<BackIcon />}
    >
      {translate("meetings.back")}
    </Button>
  );
}
