import { Alert, Box, Checkbox, FormControlLabel, MenuItem, TextField } from "@mui/material";
import { LEVELS, type Level } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { CommitteeVoteFields } from "../decisions/CommitteeVoteFields";
import type { AppealEffectQuery } from "../graphql/generated/graphql";
import { useSystem } from "../session/useSystem";
import type { NewDecision } from "./newDecision";
import { QuotaEffect } from "./QuotaEffect";

interface NewDecisionFieldsProps {
  value: NewDecision;
  onChange: (value: NewDecision) => void;
  former: Level | null;
  effect: AppealEffectQuery["appealEffect"] | undefined;
  /** True where the plan of the round asks for the committee's own vote. */
  isVoteAsked: boolean;
}

/** A level that takes the place of another: the level, what it does to the quota, the resolution, who answers. */
export function NewDecisionFields({ value, onChange, former, effect, isVoteAsked }: NewDecisionFieldsProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const set = (part: Partial<NewDecision>) => onChange({ ...value, ...part });
  const isOver = effect !== undefined && effect.refusal !== null;
  return (
    <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: "minmax(0, 1fr)" }}>
      <TextField
        select
        label={translate("appeals.settle.level")}
        value={value.level}
        onChange={(event) => set({ level: event.target.value as Level })}
      >
        {LEVELS.filter((it) => it !== former).map((it) => (
          <MenuItem key={it} value={it}>
            {translate(`levels.${it}`)}
          </MenuItem>
        ))}
      </TextField>
      {effect && <QuotaEffect effect={effect} />}
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" } }}>
        <TextField
          label={translate("decisions.decide.number")}
          value={value.number}
          onChange={(event) => set({ number: event.target.value })}
          placeholder="12-NQ/ĐU"
          required
        />
        <DayField
          label={translate("decisions.decide.resolvedOn")}
          value={value.resolvedOn || today}
          onChange={(resolvedOn) => set({ resolvedOn })}
          required
        />
      </Box>
      <CommitteeVoteFields vote={value.vote} onChange={(vote) => set({ vote })} isAsked={isVoteAsked} />
      {(isOver || value.isOverriding) && (
        <FormControlLabel
          control={
            <Checkbox
              checked={value.isOverriding}
              onChange={(event) => set({ isOverriding: event.target.checked })}
            />
          }
          label={translate("decisions.override.choose", { exceededBy: effect?.after?.exceededBy ?? 0 })}
        />
      )}
      {value.isOverriding && (
        <>
          <Alert severity="warning">{translate("decisions.override.help")}</Alert>
          <TextField
            label={translate("decisions.override.authority")}
            value={value.authority}
            onChange={(event) => set({ authority: event.target.value })}
            required
          />
          <TextField
            label={translate("decisions.override.reason")}
            value={value.reason}
            onChange={(event) => set({ reason: event.target.value })}
            multiline
            required
          />
        </>
      )}
    </Box>
  );
}
