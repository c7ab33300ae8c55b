import { Typography } from "@mui/material";
import { useBilingual } from "../components/useBilingual";
import type { EvaluationFieldsFragment } from "../graphql/generated/graphql";
import { ExplanationItems } from "./ExplanationItems";

/** What the rules give for the facts on record, in words, then condition by condition. */
export function LevelExplanation({ evaluation }: { evaluation: EvaluationFieldsFragment }) {
  const read = useBilingual();
  return (
    <>
      {evaluation.summary.map((sentence) => (
        <Typography key={sentence.vi} sx={{ mb: 0.5 }}>
          {read(sentence)}
        </Typography>
      ))}
      <ExplanationItems items={evaluation.items} />
    </>
  );
}
