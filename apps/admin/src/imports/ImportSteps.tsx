import { Step, StepLabel, Stepper, type Theme, useMediaQuery } from "@mui/material";
import { useTranslate } from "react-admin";

const STEPS = ["upload", "map", "check", "apply"] as const;

/** Where one is on the way from file to members. */
export function ImportSteps({ active }: { active: number }) {
  const translate = useTranslate();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down("sm"));
  return (
    <Stepper activeStep={active} alternativeLabel={isNarrow} sx={{ mb: 3 }}>
      {STEPS.map((step) => (
        <Step key={step}>
          <StepLabel>{translate(`imports.steps.${step}`)}</StepLabel>
        </Step>
      ))}
    </Stepper>
  );
}
