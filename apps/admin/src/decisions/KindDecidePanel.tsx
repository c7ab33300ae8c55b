import { Alert, Box, Button, TextField } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { DecideLevelsDocument, type SubjectKind } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import type { BoardChange } from "./boardWhatIf";

interface KindDecidePanelProps {
  round: { id: string; version: number };
  kind: SubjectKind;
  reviewIds: readonly string[];
  changes: readonly BoardChange[];
  onDecided: () => void;
}

/** One act for all proposals of a kind; who takes an excess on himself is asked for only when there is one. */
export function KindDecidePanel({ round, kind, reviewIds, changes, onDecided }: KindDecidePanelProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const [number, setNumber] = useState("");
  const [resolvedOn, setResolvedOn] = useState("");
  const [authority, setAuthority] = useState("");
  const [reason, setReason] = useState("");
  const [decide, { isPending, error }] = useAct(DecideLevelsDocument, {
    notifies: false,
    success: "decisions.decide.done",
  });
  const isOver = error?.code === "EXCELLENT_QUOTA_EXCEEDED";
  const unexplained = changes.filter((it) => it.reason.trim() === "");
  const hasOverride = isOver && authority.trim() !== "" && reason.trim() !== "";
  const act = async () => {
    const answer = await decide({
      input: {
        roundId: round.id,
        version: round.version,
        subjectKind: kind,
        reviewIds: [...reviewIds],
        resolutionNumber: number.trim(),
        resolvedOn: resolvedOn || today,
        changes: changes.map((it) => ({
          reviewId: it.reviewId,
          level: it.to,
          reason: it.reason.normalize("NFC").trim(),
        })),
        override: hasOverride
          ? { authority: authority.trim(), reason: reason.normalize("NFC").trim() }
          : null,
      },
    });
    if (!answer) return;
    setNumber("");
    onDecided();
  };
  return (
    <Section title={translate("decisions.decide.title")}>
      <RefusalAlert error={error} title={translate("decisions.decide.refused")} />
      <Box sx={{ display: "grid", gap: 2, gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "1fr 1fr" } }}>
        <TextField
          label={translate("decisions.decide.number")}
          value={number}
          onChange={(event) => setNumber(event.target.value)}
          placeholder="12-NQ/ĐU"
          required
        />
        <DayField
          label={translate("decisions.decide.resolvedOn")}
          value={resolvedOn || today}
          onChange={setResolvedOn}
          required
        />
      </Box>
      {unexplained.length > 0 && (
        <Alert severity="warning" sx={{ mt: 2 }}>
          {translate("decisions.decide.reasons", {
            names: unexplained.map((it) => it.memberName).join(", "),
          })}
        </Alert>
      )}
      {isOver && (
        <Box sx={{ display: "grid", gap: 2, mt: 2 }}>
          <Alert severity="warning">{translate("decisions.override.help")}</Alert>
          <TextField
            label={translate("decisions.override.authority")}
            value={authority}
            onChange={(event) => setAuthority(event.target.value)}
          />
          <TextField
            label={translate("decisions.override.reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            multiline
          />
        </Box>
      )}
      <Button
        variant="contained"
        size="large"
        sx={{ mt: 2 }}
        disabled={number.trim() === "" || unexplained.length > 0 || isPending}
        onClick={() => void act()}
      >
        {translate("decisions.kinds.act", { count: reviewIds.length })}
      </Button>
    </Section>
  );
}
