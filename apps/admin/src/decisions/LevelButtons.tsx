import LockIcon from "@mui/icons-material/Lock";
import { Box, ButtonBase } from "@mui/material";
import { LEVELS } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import type { Level } from "../graphql/generated/graphql";

interface LevelButtonsProps {
  level: Level | null;
  name: string;
  isLocked: (level: Level) => boolean;
  onLevel: (level: Level) => void;
}

/** The four levels with their keys; one that a condition locks shows it and cannot be chosen. */
export function LevelButtons({ level, name, isLocked, onLevel }: LevelButtonsProps) {
  const translate = useTranslate();
  return (
    <Box
      role="group"
      aria-label={translate("decisions.cards.levels", { name })}
      sx={{
        display: "grid",
        gap: 0.5,
        gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", sm: "repeat(4, minmax(0, 1fr))" },
      }}
    >
      {LEVELS.map((it, index) => (
        <ButtonBase
          key={it}
          aria-pressed={it === level}
          title={translate(`levels.${it}`)}
          disabled={isLocked(it)}
          onClick={() => onLevel(it)}
          sx={{
            minHeight: 44,
            fontFamily: "inherit",
            border: "1px solid",
            borderColor: it === level ? "primary.main" : "divider",
            borderRadius: 1.5,
            bgcolor: it === level ? "primary.main" : "background.paper",
            color: it === level ? "primary.contrastText" : "text.primary",
            fontSize: "0.95rem",
            fontWeight: it === level ? 700 : 400,
            "&.Mui-disabled": {
              bgcolor: it === level ? "error.dark" : "action.disabledBackground",
              color: it === level ? "common.white" : "text.secondary",
            },
          }}
        >
          {isLocked(it) && (
            <LockIcon fontSize="inherit" titleAccess={translate("decisions.locks.locked")} sx={{ mr: 0.5 }} />
          )}
          {index + 1} {translate(`levels.short.${it}`)}
        </ButtonBase>
      ))}
    </Box>
  );
}
