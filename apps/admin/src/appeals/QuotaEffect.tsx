import { Alert, Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { useErrorText } from "../components/useErrorText";
import type { AppealEffectQuery } from "../graphql/generated/graphql";

/** The quota before and after, in two sentences, and whether it would be over. */
export function QuotaEffect({ effect }: { effect: AppealEffectQuery["appealEffect"] }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const { before, after, refusal } = effect;
  if (!before || !after) return <Alert severity="info">{translate("appeals.effect.none")}</Alert>;
  return (
    <Alert severity={refusal ? "warning" : "info"} role="status">
      <Typography>{translate("appeals.effect.before", { ...before })}</Typography>
      <Typography>{translate("appeals.effect.after", { ...after })}</Typography>
      {refusal && <Typography sx={{ fontWeight: 600 }}>{errorText(refusal)}</Typography>}
    </Alert>
  );
}
