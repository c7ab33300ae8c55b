import { Typography } from "@mui/material";
import { useTranslate } from "react-admin";
import { Section } from "../components/Section";
import { ExplanationItems } from "../explanation/ExplanationItems";
import type { OwnResult } from "./ResultHead";

/** Why a collective, organisation or cadre was rated so: where the decision differs, and the standard point by point. */
export function BodyResult({ result: { review, explanation } }: { result: OwnResult }) {
  const translate = useTranslate();
  const { decision, proposedLevel } = review;
  return (
    <Section title={translate("results.why")}>
      {decision && proposedLevel && decision.level !== proposedLevel && (
        <Typography sx={{ mb: 1 }}>
          {translate("results.chain.decision.differs", {
            proposed: translate(`levels.${proposedLevel}`),
            reason: decision.reason ?? "—",
          })}
        </Typography>
      )}
      <ExplanationItems items={explanation} />
    </Section>
  );
}
