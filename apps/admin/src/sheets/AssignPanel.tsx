import { Alert, Box, Button, MenuItem, TextField, Typography } from "@mui/material";
import { useState } from "react";
import { useTranslate } from "react-admin";
import { formatInteger } from "../components/format";
import { RefusalAlert } from "../components/RefusalAlert";
import { Section } from "../components/Section";
import {
  AssignEvaluatorsDocument,
  type AssignEvaluatorsInput,
  type EvaluatorChangesAllFragment,
  type EvaluatorRoundQuery,
  PreviewEvaluatorsDocument,
} from "../graphql/generated/graphql";
import { useAct } from "../graphql/useAct";
import { useDocument } from "../graphql/useDocument";
import { FunctionField } from "./FunctionField";

interface AssignPanelProps {
  roundId: string;
  plan: EvaluatorRoundQuery["sheetPlan"];
  editionCode: string;
}

const SIZES = [4, 5, 6, 8, 10];

/** The list derived from tree and posts: seen before it is made, and made again when posts change. */
export function AssignPanel({ roundId, plan, editionCode }: AssignPanelProps) {
  const translate = useTranslate();
  const [smallestGroup, setSmallestGroup] = useState(plan.smallestGroup);
  const [fewSuperiors, setFewSuperiors] = useState(plan.fewSuperiors);
  const [functions, setFunctions] = useState<Record<string, readonly string[]>>(() =>
    Object.fromEntries(plan.functions.map((it) => [it.collectiveId, it.criteria])),
  );
  const [isPreviewing, setPreviewing] = useState(false);
  const input: AssignEvaluatorsInput = {
    roundId,
    version: plan.version,
    smallestGroup,
    fewSuperiors,
    functions: Object.entries(functions).flatMap(([collectiveId, criteria]) =>
      criteria.length > 0 ? [{ collectiveId, criteria: [...criteria] }] : [],
    ),
  };
  const preview = useDocument(PreviewEvaluatorsDocument, { input }, { enabled: isPreviewing });
  const [assign, { error, isPending }] = useAct(AssignEvaluatorsDocument, {
    success: "sheets.evaluators.made",
    notifies: false,
  });
  const isMade = plan.version > 0;
  return (
    <Section title={translate("sheets.evaluators.step1")} subtitle={translate("sheets.evaluators.makeHelp")}>
      <Box
        sx={{
          display: "grid",
          gap: 2,
          mb: 2,
          gridTemplateColumns: { xs: "minmax(0, 1fr)", md: "repeat(2, minmax(0, 1fr))" },
        }}
      >
        <TextField
          select
          label={translate("sheets.evaluators.smallest")}
          value={smallestGroup}
          onChange={(event) => setSmallestGroup(Number(event.target.value))}
        >
          {SIZES.map((it) => (
            <MenuItem key={it} value={it}>
              {translate("sheets.reading.count", { count: it })}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={translate("sheets.evaluators.few")}
          value={fewSuperiors}
          onChange={(event) => setFewSuperiors(event.target.value as typeof fewSuperiors)}
        >
          <MenuItem value="NAMED">{translate("sheets.evaluators.fewNamed")}</MenuItem>
          <MenuItem value="NOT_ASKED">{translate("sheets.evaluators.fewNotAsked")}</MenuItem>
        </TextField>
        {plan.limited.map(({ collectiveId, name }) => (
          <FunctionField
            key={collectiveId}
            name={name}
            editionCode={editionCode}
            value={functions[collectiveId] ?? []}
            onChange={(criteria) => setFunctions({ ...functions, [collectiveId]: criteria })}
          />
        ))}
      </Box>
      <RefusalAlert error={error ?? preview.error} />
      {isPreviewing && preview.data && <Changes changes={preview.data.previewEvaluators} />}
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1 }}>
        <Button variant="outlined" onClick={() => setPreviewing(true)}>
          {translate("sheets.evaluators.preview")}
        </Button>
        <Button
          variant="contained"
          disabled={isPending}
          onClick={() => void assign({ input }).then(() => setPreviewing(false))}
        >
          {translate(isMade ? "sheets.evaluators.makeAgain" : "sheets.evaluators.make")}
        </Button>
      </Box>
    </Section>
  );
}

function Changes({ changes }: { changes: EvaluatorChangesAllFragment }) {
  const translate = useTranslate();
  const { withoutCriteria, tooFewToRead, gaps, byHand } = changes;
  const isOpen = withoutCriteria + gaps.length + byHand.length > 0;
  return (
    <Alert severity={isOpen ? "warning" : "info"} sx={{ mb: 2 }}>
      <Typography>
        {translate("sheets.evaluators.willAdd", {
          added: formatInteger(changes.added),
          changed: formatInteger(changes.changed),
          dropped: formatInteger(changes.dropped),
          unchanged: formatInteger(changes.unchanged),
        })}
      </Typography>
      {withoutCriteria > 0 && (
        <Typography>{translate("sheets.evaluators.withoutCriteria", { count: withoutCriteria })}</Typography>
      )}
      {tooFewToRead > 0 && (
        <Typography>{translate("sheets.evaluators.tooFew", { count: tooFewToRead })}</Typography>
      )}
      {byHand.map((it) => (
        <Typography key={`${it.subjectKind} ${it.side} ${it.body}`}>
          {translate("sheets.evaluators.byHand", {
            body: it.body,
            side: translate(`sheets.side.${it.side}`).toLowerCase(),
            kind: translate(`sheets.kind.${it.subjectKind}`).toLowerCase(),
          })}
        </Typography>
      ))}
      {gaps.map((it) => (
        <Typography key={`${it.side} ${it.evaluatorName}`}>
          {translate("sheets.evaluators.gap", {
            name: it.evaluatorName,
            side: translate(`sheets.side.${it.side}`).toLowerCase(),
            count: it.subjects,
          })}
        </Typography>
      ))}
    </Alert>
  );
}
