import { Alert } from "@mui/material";
import { useTranslate } from "react-admin";
import { formatDay } from "./dates";

interface FiguresVersionProps {
  round: { figuresVersion: number; figuresRestatedOn?: string | null };
}

/** Says of figures that were restated which version they are; nothing of the first. */
export function FiguresVersion({ round }: FiguresVersionProps) {
  const translate = useTranslate();
  if (round.figuresVersion < 2) return null;
  return (
    <Alert severity="info" sx={{ mb: 2 }}>
      {translate("closing.figures", {
        version: round.figuresVersion,
        day: formatDay(round.figuresRestatedOn ?? ""),
      })}
    </Alert>
  );
}
