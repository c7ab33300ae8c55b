import { Button, FormControlLabel, Radio, RadioGroup } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { ParagraphField } from "../components/ParagraphField";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  AppealEffectDocument,
  type AppealFieldsFragment,
  type CaseRecordFieldsFragment,
  SettleAppealDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { useSystem } from "../session/useSystem";
import { NewDecisionFields } from "./NewDecisionFields";
import { correctionOf, emptyDecision, isDecisionReady } from "./newDecision";

/** The second look: the level stands, or a new decision takes its place; either way with an answer. */
export function SettleForm(props: { record: CaseRecordFieldsFragment; appeal: AppealFieldsFragment }) {
  const { record, appeal } = props;
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const former = record.review.decidedLevel ?? null;
  const [outcome, setOutcome] = useState<"UPHELD" | "CHANGED" | null>(null);
  const [answer, setAnswer] = useState("");
  const [decision, setDecision] = useState(emptyDecision(former === "GOOD" ? "EXCELLENT" : "GOOD"));
  const { data } = useDocument(
    AppealEffectDocument,
    { reviewId: record.review.id, level: decision.level },
    { enabled: outcome === "CHANGED", keepPrevious: true },
  );
  const effect = data?.appealEffect;
  const [settle, { error, isPending }] = useAct(SettleAppealDocument, {
    success: "appeals.settle.done",
    notifies: false,
  });
  const isVoteAsked = record.review.round.asksCommitteeVote;
  const isReady =
    answer.trim() !== "" &&
    (outcome === "UPHELD" ||
      (outcome === "CHANGED" &&
        isDecisionReady(decision, former, effect ? effect.refusal !== null : true, isVoteAsked)));
  return (
    <Section title={translate("appeals.settle.title")} subtitle={translate("appeals.settle.help")}>
      <RefusalAlert error={error} />
      <RadioGroup
        aria-label={translate("appeals.settle.title")}
        value={outcome}
        onChange={(event) => setOutcome(event.target.value as "UPHELD" | "CHANGED")}
        sx={{ mb: 2 }}
      >
        <FormControlLabel value="UPHELD" control={<Radio />} label={translate("appeals.settle.UPHELD")} />
        <FormControlLabel value="CHANGED" control={<Radio />} label={translate("appeals.settle.CHANGED")} />
      </RadioGroup>
      {outcome === "CHANGED" && (
        <NewDecisionFields
          value={decision}
          onChange={setDecision}
          former={former}
          effect={effect}
          isVoteAsked={isVoteAsked}
        />
      )}
      <ParagraphField
        label={translate("appeals.settle.answer")}
        value={answer}
        onChange={setAnswer}
        maxLength={5000}
      />
      <Button
        variant="contained"
        size="large"
        disabled={!isReady || isPending}
        onClick={() =>
          outcome &&
          void settle({
            input: {
              reviewId: record.review.id,
              version: appeal.version,
              outcome,
              answer,
              correction: outcome === "CHANGED" ? correctionOf(decision, today, isVoteAsked) : null,
            },
          })
        }
      >
        {translate("appeals.settle.act")}
      </Button>
    </Section>
  );
}
