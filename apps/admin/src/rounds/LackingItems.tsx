import { Chip, Stack } from "@mui/material";
import { DOSSIER_RULES, type DossierItem } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { useBilingual } from "../components/useBilingual";
import type { RoundClosingQuery } from "../graphql/generated/graphql";

interface LackingItemsProps {
  left: number;
  lacking: RoundClosingQuery["roundClosing"]["lacking"];
  /** Item whose dossiers are shown; null for all. */
  value: DossierItem | null;
  onChange: (value: DossierItem | null) => void;
}

/** In how many dossiers each item is missing; one of them chosen shows those alone. */
export function LackingItems({ left, lacking, value, onChange }: LackingItemsProps) {
  const translate = useTranslate();
  const text = useBilingual();
  const choices = [
    { item: null, label: translate("closing.all", { count: formatInteger(left) }) },
    ...lacking.map(({ item, number, count }) => ({
      item,
      label: translate("closing.lacking", {
        number,
        item: text(DOSSIER_RULES[item].text),
        count: formatInteger(count),
      }),
    })),
  ];
  return (
    <Stack
      role="group"
      aria-label={translate("closing.show")}
      sx={{ gap: 1, mb: 2, alignItems: "flex-start" }}
    >
      {choices.map(({ item, label }) => (
        <Chip
          key={item ?? "ALL"}
          label={label}
          color={value === item ? "primary" : "default"}
          variant={value === item ? "filled" : "outlined"}
          aria-pressed={value === item}
          onClick={() => onChange(item)}
          sx={{
            height: "auto",
            minHeight: 36,
            fontSize: "1rem",
            "& .MuiChip-label": { whiteSpace: "normal", py: 0.5 },
          }}
        />
      ))}
    </Stack>
  );
}
