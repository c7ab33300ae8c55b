import { Box, ButtonBase, Typography } from "@mui/material";

interface TypingLineProps {
  label: string;
  /** Four answers, best first: keys 1 to 4. */
  choices: readonly string[];
  /** Index of the chosen answer, -1 for none. */
  chosen: number;
  isCurrent: boolean;
  isMissing: boolean;
  onChoose: (digit: 1 | 2 | 3 | 4) => void;
  disabled: boolean;
}

const DIGITS = [1, 2, 3, 4] as const;

/** One line of the paper with its four boxes; the current line is where the next digit goes. */
export function TypingLine({
  label,
  choices,
  chosen,
  isCurrent,
  isMissing,
  onChoose,
  disabled,
}: TypingLineProps) {
  return (
    <Box
      aria-current={isCurrent ? "true" : undefined}
      sx={{
        display: "grid",
        gridTemplateColumns: { xs: "minmax(0, 1fr)", lg: "minmax(0, 1fr) 420px" },
        gap: 1,
        alignItems: "center",
        p: 1,
        borderLeft: "6px solid",
        borderColor: isCurrent ? "primary.main" : isMissing ? "error.main" : "transparent",
        bgcolor: isCurrent ? "action.hover" : "transparent",
        borderBottom: "1px solid",
        borderBottomColor: "divider",
      }}
    >
      <Typography sx={{ fontWeight: isCurrent ? 700 : 400 }}>{label}</Typography>
      <Box
        role="group"
        aria-label={label}
        sx={{
          display: "grid",
          gridTemplateColumns: { xs: "repeat(2, minmax(0, 1fr))", sm: "repeat(4, minmax(0, 1fr))" },
          gap: 0.5,
        }}
      >
        {DIGITS.map((digit) => {
          const isChosen = chosen === digit - 1;
          return (
            <ButtonBase
              key={digit}
              tabIndex={-1}
              disabled={disabled}
              aria-pressed={isChosen}
              onClick={() => onChoose(digit)}
              sx={{
                minHeight: 44,
                fontFamily: "inherit",
                px: 0.5,
                border: "1px solid",
                borderColor: isChosen ? "primary.main" : "divider",
                borderRadius: 1.5,
                bgcolor: isChosen ? "primary.main" : "background.paper",
                color: isChosen ? "primary.contrastText" : "text.primary",
                fontWeight: isChosen ? 700 : 400,
                fontSize: "0.95rem",
                lineHeight: 1.2,
              }}
            >
              {digit} {choices[digit - 1]}
            </ButtonBase>
          );
        })}
      </Box>
    </Box>
  );
}
