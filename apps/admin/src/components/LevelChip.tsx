import { Box } from "@mui/material";
import { useTranslate } from "react-admin";
import { LEVEL_STYLES, type Level, NO_LEVEL_STYLE } from "../theme/levels";

interface LevelChipProps {
  level: Level | null | undefined;
  /** Short words (HTXS) for narrow tables; the full name stays as a tooltip. */
  isShort?: boolean;
}

/** A level in words on its quiet colour. */
export function LevelChip({ level, isShort = false }: LevelChipProps) {
  const translate = useTranslate();
  const style = level ? LEVEL_STYLES[level] : NO_LEVEL_STYLE;
  const name = translate(level ? `levels.${level}` : "levels.NONE");
  return (
    <Box
      component="span"
      title={name}
      sx={{
        display: "inline-flex",
        alignItems: "center",
        gap: 0.75,
        px: 1.25,
        py: 0.25,
        borderRadius: 1.5,
        bgcolor: style.soft,
        color: style.onSoft,
        fontWeight: 600,
        fontSize: "0.9rem",
        whiteSpace: isShort ? "nowrap" : "normal",
      }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{ width: 10, height: 10, flex: "none", borderRadius: "50%", bgcolor: style.main }}
      />
      {isShort && level ? translate(`levels.short.${level}`) : name}
    </Box>
  );
}
