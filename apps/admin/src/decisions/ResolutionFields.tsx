import { Alert, Box, TextField } from "@mui/material";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { useSystem } from "../session/useSystem";
import type { BoardChange } from "./boardWhatIf";
import { CommitteeVoteFields } from "./CommitteeVoteFields";
import { type DecisionDraft, unexplained } from "./decisionDraft";

interface ResolutionFieldsProps {
  draft: DecisionDraft;
  onChange: (draft: DecisionDraft) => void;
  changes: readonly BoardChange[];
  /** True where the plan of the round asks for the committee's own vote. */
  isVoteAsked: boolean;
}

/** Number and day of the resolution, the committee's vote on it, and whose changed level still waits for its reason. */
export function ResolutionFields({ draft, onChange, changes, isVoteAsked }: ResolutionFieldsProps) {
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
      <CommitteeVoteFields
        vote={draft.vote}
        onChange={(vote) => onChange({ ...draft, vote })}
        isAsked={isVoteAsked}
      />
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
