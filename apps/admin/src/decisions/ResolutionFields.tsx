import { Alert, Box, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { useSystem } from "../session/useSystem";
import type { BoardChange } from "./boardWhatIf";
import { type DecisionDraft, unexplained } from "./decisionDraft";

interface ResolutionFieldsProps {
  draft: DecisionDraft;
  onChange: (draft: DecisionDraft) => void;
  changes: readonly BoardChange[];
}

/** Number and day of the resolution, and whose changed level still waits for its reason. */
export function ResolutionFields({ draft, onChange, changes }: ResolutionFieldsProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const waiting = unexplained(changes);
  return (
    <>
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" } }}>
        <TextField
          label={translate("decisions.decide.number")}
          value={draft.number}
          onChange={(event) => onChange({ ...draft, number: event.target.value })}
          placeholder="12-NQ/ĐU"
          required
        />
        <DayField
          label={translate("decisions.decide.resolvedOn")}
          value={draft.resolvedOn || today}
          onChange={(resolvedOn) => onChange({ ...draft, resolvedOn })}
          required
        />
      </Box>
      {waiting.length > 0 && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate("decisions.decide.reasons", {
            names: waiting.map(({ memberName }) => memberName).join(", "),
          })}
        </Alert>
      )}
    </>
  );
}
