import { Alert } from "@mui/material";
import { type Edition, ROUNDINGS } from "@xeploai/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { ChoiceCards } from "../components/ChoiceCards";
import { useBilingual } from "../components/useBilingual";
import type { QuotaRounding } from "../graphql/generated/graphql";

interface RoundingSettingProps {
  edition: Edition;
  value: QuotaRounding;
  onChange: (rounding: QuotaRounding) => void;
}

/** How a fraction of the quota is rounded: the rules do not say, so the default is shown as one. */
export function RoundingSetting({ edition, value, onChange }: RoundingSettingProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const id = useId();
  const quota = edition.subjects.MEMBER.quota;
  if (!quota) return null;
  return (
    <>
      <Alert severity="warning" id={id} sx={{ mb: 1 }}>
        <strong>{translate("rounds.wizard.uncertain")}</strong> {quota.note ? read(quota.note) : ""}
      </Alert>
      <ChoiceCards
        name={`${id}-rounding`}
        labelledBy={id}
        value={value}
        onChange={onChange}
        choices={ROUNDINGS.map((rounding) => ({
          value: rounding,
          label: translate(`rounds.rounding.${rounding}`),
          help: translate(`rounds.roundingHelp.${rounding}`),
        }))}
      />
    </>
  );
}
