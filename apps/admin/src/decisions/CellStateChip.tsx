import { Chip } from "@mui/material";
import { useTranslate } from "react-admin";
import type { stateOfCell } from "./boardWhatIf";

/** How far a cell is, in words. */
export function CellStateChip({ state }: { state: ReturnType<typeof stateOfCell> }) {
  const translate = useTranslate();
  return (
    <Chip
      size="small"
      label={translate(`decisions.cellState.${state}`)}
      color={state === "decided" ? "success" : "default"}
      variant={state === "waiting" ? "outlined" : "filled"}
    />
  );
}
