import { Box, Button } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { EndForm } from "./EndForm";
import { PeriodForm } from "./PeriodForm";
import { TransferForm } from "./TransferForm";

const FORMS = { transfer: TransferForm, period: PeriodForm, end: EndForm };
const NAMES = Object.keys(FORMS) as (keyof typeof FORMS)[];

/** What happens to a member in the course of a year, one form at a time. */
export function MemberMovements({ memberId }: { memberId: string }) {
  const translate = useTranslate();
  const [chosen, setChosen] = useState<keyof typeof FORMS | null>(null);
  const Chosen = chosen && FORMS[chosen];
  if (Chosen) return <Chosen memberId={memberId} onDone={() => setChosen(null)} />;
  return (
    <Box
      role="group"
      aria-label={translate("movements.title")}
      sx={{ display: "flex", flexWrap: "wrap", gap: 1, mb: 2 }}
    >
      {NAMES.map((name) => (
        <Button key={name} variant="outlined" onClick={() => setChosen(name)}>
          {translate(`movements.${name}.title`)}
        </Button>
      ))}
    </Box>
  );
}
