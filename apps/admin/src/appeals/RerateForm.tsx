import { Alert, Button, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  AppealEffectDocument,
  type CaseRecordFieldsFragment,
  RerateDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { useSystem } from "../session/useSystem";
import { NewDecisionFields } from "./NewDecisionFields";
import { correctionOf, emptyDecision, isDecisionReady } from "./newDecision";

/** A fault found later: the published result is cancelled and a new decision takes its place. */
export function RerateForm({ record }: { record: CaseRecordFieldsFragment }) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const former = record.review.decidedLevel ?? null;
  const [isOpen, setOpen] = useState(false);
  const [foundOn, setFoundOn] = useState("");
  const [fault, setFault] = useState("");
  const [decision, setDecision] = useState(emptyDecision(former === "GOOD" ? "SATISFACTORY" : "GOOD"));
  const { data } = useDocument(
    AppealEffectDocument,
    { reviewId: record.review.id, level: decision.level },
    { enabled: isOpen, keepPrevious: true },
  );
  const effect = data?.appealEffect;
  const [rerate, { error, isPending }] = useAct(RerateDocument, {
    success: "closing.rerate.done",
    notifies: false,
  });
  const isVoteAsked = record.review.round.asksCommitteeVote;
  const isReady =
    fault.trim() !== "" &&
    isDecisionReady(decision, former, effect ? effect.refusal !== null : true, isVoteAsked);
  return (
    <Section title={translate("closing.rerate.title")} subtitle={translate("closing.rerate.help")}>
      {isOpen ? (
        <>
          <RefusalAlert error={error} />
          <Alert severity="warning" sx={{ mb: 2 }}>
            {translate("closing.rerate.effect")}
          </Alert>
          <DayField
            label={translate("closing.rerate.foundOn")}
            value={foundOn || today}
            onChange={setFoundOn}
            required
          />
          <TextField
            fullWidth
            multiline
            minRows={2}
            sx={{ my: 2 }}
            label={translate("closing.rerate.fault")}
            value={fault}
            onChange={(event) => setFault(event.target.value)}
            slotProps={{ htmlInput: { maxLength: 2000, lang: "vi" } }}
            required
          />
          <NewDecisionFields
            value={decision}
            onChange={setDecision}
            former={former}
            effect={effect}
            isVoteAsked={isVoteAsked}
          />
          <Button
            variant="contained"
            size="large"
            sx={{ mt: 2 }}
            disabled={!isReady || isPending}
            onClick={() =>
              void rerate({
                input: {
                  reviewId: record.review.id,
                  version: record.review.version,
                  foundOn: foundOn || today,
                  fault,
                  correction: correctionOf(decision, today, isVoteAsked),
                },
              }).then(() => setOpen(false))
            }
          >
            {translate("closing.rerate.act")}
          </Button>
        </>
      ) : (
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {translate("closing.rerate.begin")}
        </Button>
      )}
    </Section>
  );
}
