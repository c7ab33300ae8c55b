import { Alert, Box, Button, Checkbox, FormControlLabel, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { DayField } from "../components/DayField";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import { DecideLevelsDocument, type DecideLevelsMutation } from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useSystem } from "../session/useSystem";
import { type Board, type BoardChange, cellCounts, type WhatIf } from "./boardWhatIf";

interface DecidePanelProps {
  board: Board;
  chosen: ReadonlySet<string>;
  changes: readonly BoardChange[];
  whatIf: WhatIf;
  onDecided: () => void;
}

/** One act for the chosen cells: resolution, date, and where needed who takes the excess on himself. */
export function DecidePanel({ board, chosen, changes, whatIf, onDecided }: DecidePanelProps) {
  const translate = useTranslate();
  const today = useSystem()?.today ?? "";
  const [number, setNumber] = useState("");
  const [resolvedOn, setResolvedOn] = useState("");
  const [isOverriding, setOverriding] = useState(false);
  const [authority, setAuthority] = useState("");
  const [reason, setReason] = useState("");
  const [decided, setDecided] = useState<DecideLevelsMutation["decideLevels"] | null>(null);
  const [decide, { isPending, error }] = useAct(DecideLevelsDocument, {
    notifies: false,
    success: "decisions.decide.done",
  });
  const day = resolvedOn || today;
  const people = board.cells
    .filter(({ cell }) => chosen.has(cell.id))
    .reduce((sum, cell) => sum + Object.values(cellCounts(cell, changes)).reduce((a, b) => a + b, 0), 0);
  const unexplained = changes.filter((it) => it.reason.trim() === "");
  const isOver = whatIf.quota.exceededBy > 0;
  const isReady =
    chosen.size > 0 &&
    number.trim() !== "" &&
    day !== "" &&
    unexplained.length === 0 &&
    (!isOverriding || (authority.trim() !== "" && reason.trim() !== ""));

  const act = async () => {
    const answer = await decide({
      input: {
        roundId: board.round.id,
        version: board.round.version,
        subjectKind: "MEMBER",
        cellIds: [...chosen],
        resolutionNumber: number.trim(),
        resolvedOn: day,
        changes: changes.map((it) => ({
          reviewId: it.reviewId,
          level: it.to,
          reason: it.reason.normalize("NFC").trim(),
        })),
        override: isOverriding
          ? { authority: authority.trim(), reason: reason.normalize("NFC").trim() }
          : null,
      },
    });
    if (!answer) return;
    setDecided(answer.decideLevels);
    setOverriding(false);
    setNumber("");
    onDecided();
  };

  return (
    <Section title={translate("decisions.decide.title")}>
      {decided && (
        <Alert severity="success" sx={{ mb: 2 }}>
          {translate("decisions.decide.result", {
            number: decided.number,
            decided: decided.decided,
            excellent: decided.quota.excellent,
            allowed: decided.quota.allowed,
          })}
          {decided.withheldOwnCases > 0 &&
            ` ${translate("decisions.decide.withheld", { count: decided.withheldOwnCases })}`}
        </Alert>
      )}
      <RefusalAlert error={error} title={translate("decisions.decide.refused")} />
      <Typography sx={{ mb: 2 }}>
        {translate("decisions.decide.summary", {
          cells: chosen.size,
          people: formatInteger(people),
          changes: changes.length,
          excellent: whatIf.counts.EXCELLENT,
          good: whatIf.counts.GOOD,
          satisfactory: whatIf.counts.SATISFACTORY,
          unsatisfactory: whatIf.counts.UNSATISFACTORY,
        })}
      </Typography>
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
          value={day}
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
      {(isOver || isOverriding) && (
        <FormControlLabel
          sx={{ mt: 1 }}
          control={
            <Checkbox checked={isOverriding} onChange={(event) => setOverriding(event.target.checked)} />
          }
          label={translate("decisions.override.choose", { exceededBy: whatIf.quota.exceededBy })}
        />
      )}
      {isOverriding && (
        <Box sx={{ display: "grid", gap: 2, mt: 1 }}>
          <Alert severity="warning">{translate("decisions.override.help")}</Alert>
          <TextField
            label={translate("decisions.override.authority")}
            value={authority}
            onChange={(event) => setAuthority(event.target.value)}
            required
          />
          <TextField
            label={translate("decisions.override.reason")}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
            multiline
            required
          />
        </Box>
      )}
      <Button
        variant="contained"
        size="large"
        sx={{ mt: 2 }}
        disabled={!isReady || isPending}
        onClick={() => void act()}
      >
        {translate("decisions.decide.act", { people: formatInteger(people), cells: chosen.size })}
      </Button>
    </Section>
  );
}
