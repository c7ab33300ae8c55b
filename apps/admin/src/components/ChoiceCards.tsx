import { Box } from "@mui/material";
import type { ReactNode } from "react";

export interface Choice<T extends string> {
  value: T;
  label: ReactNode;
  /** One plain sentence under the label. */
  help?: ReactNode;
}

interface ChoiceCardsProps<T extends string> {
  /** Unique on the page: groups the radio buttons. */
  name: string;
  /** Id of the element that names the question. */
  labelledBy: string;
  choices: readonly Choice<T>[];
  value: T | null | undefined;
  onChange: (value: T) => void;
  disabled?: boolean;
}

/** A question with a few answers, each a large labelled surface: real radio buttons underneath. */
export function ChoiceCards<T extends string>({
  name,
  labelledBy,
  choices,
  value,
  onChange,
  disabled = false,
}: ChoiceCardsProps<T>) {
  return (
    <Box
      role="radiogroup"
      aria-labelledby={labelledBy}
      sx={{
        display: "grid",
        gap: 1,
        gridTemplateColumns: {
          xs: "repeat(2, minmax(0, 1fr))",
          md: `repeat(${choices.length}, minmax(0, 1fr))`,
        },
      }}
    >
      {choices.map((choice) => (
        <ChoiceCard
          key={choice.value}
          name={name}
          choice={choice}
          isChosen={choice.value === value}
          onChoose={() => onChange(choice.value)}
          disabled={disabled}
        />
      ))}
    </Box>
  );
}

interface ChoiceCardProps<T extends string> {
  name: string;
  choice: Choice<T>;
  isChosen: boolean;
  onChoose: () => void;
  disabled: boolean;
}

function ChoiceCard<T extends string>({ name, choice, isChosen, onChoose, disabled }: ChoiceCardProps<T>) {
  return (
    <Box
      component="label"
      sx={{
        display: "block",
        position: "relative",
        minHeight: 64,
        p: 1.5,
        border: "2px solid",
        borderColor: isChosen ? "primary.main" : "divider",
        bgcolor: isChosen ? "primary.main" : "background.paper",
        color: isChosen ? "primary.contrastText" : "text.primary",
        borderRadius: 2,
        cursor: disabled ? "default" : "pointer",
        opacity: disabled && !isChosen ? 0.6 : 1,
        "&:focus-within": { outline: "3px solid", outlineColor: "warning.main", outlineOffset: 2 },
        "&:hover": disabled ? {} : { borderColor: "primary.main" },
      }}
    >
      <Box
        component="input"
        type="radio"
        name={name}
        value={choice.value}
        checked={isChosen}
        onChange={onChoose}
        disabled={disabled}
        sx={{ position: "absolute", opacity: 0, width: "1px", height: "1px", m: 0 }}
      />
      <Box component="span" sx={{ display: "block", fontWeight: 700, fontSize: "1.05rem" }}>
        {isChosen && <span aria-hidden>✓ </span>}
        {choice.label}
      </Box>
      {choice.help && (
        <Box component="span" sx={{ display: "block", fontSize: "0.9rem", mt: 0.25 }}>
          {choice.help}
        </Box>
      )}
    </Box>
  );
}
