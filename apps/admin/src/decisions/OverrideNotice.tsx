import { Alert } from "@mui/material";
import { useTranslate } from "react-admin";

interface Override {
  authority: string;
  reason: string;
  exceededBy: number;
}

/** Stands beside every figure that goes over the quota: who took it on himself, and why. */
export function OverrideNotice({ override }: { override: Override }) {
  const translate = useTranslate();
  return (
    <Alert severity="warning" sx={{ mb: 2 }}>
      {translate("decisions.override.notice", { ...override })}
    </Alert>
  );
}
