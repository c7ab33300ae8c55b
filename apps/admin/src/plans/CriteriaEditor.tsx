import { Alert, Box, Button, Typography } from "@mui/material";
import { editionByCode, rulesFor } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { LoadingState } from "../components/LoadingState";
import { RefusalAlert } from "../components/RefusalAlert";
import { useBilingual } from "../components/useBilingual";
import {
  type PlanFieldsFragment,
  PlanLinesDocument,
  type PlanLinesQuery,
} from "../graphql/generated/graphql";
import { useDocument } from "../graphql/useDocument";
import { AddedLineFields, LineDetailFields } from "./LineFields";
import {
  nextCode,
  type PlanAddedLine,
  type PlanLineDetail,
  type PlanRefinement,
  type PlanRefusal,
  refusalsOf,
} from "./planDraft";
import { ThresholdFields } from "./ThresholdFields";

type Line = PlanLinesQuery["planLines"][number];

interface CriteriaEditorProps {
  plan: PlanFieldsFragment;
  refinement: PlanRefinement;
  onChange: (refinement: PlanRefinement) => void;
  onRemove: () => void;
}

/** The lines of one post as the rules above have them, each with what the plan makes of it. */
export function CriteriaEditor({ plan, refinement, onChange, onRemove }: CriteriaEditorProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const { kind, adds, details } = refinement;
  const { data, error, refetch } = useDocument(PlanLinesDocument, { id: plan.id, kind });
  const rules = rulesFor(editionByCode(plan.editionCode), kind);
  if (error) return <RefusalAlert error={error} onRetry={() => void refetch()} />;
  if (!data || !rules) return <LoadingState rows={6} />;
  const lines = data.planLines;
  const hasPoints =
    rules.scale.value.kind === "POINTS" || [...adds, ...details].some((it) => it.maxPointsTenths);
  const add = (parent: string, group: string, isResult: boolean, isLine: boolean) => {
    const taken = [...lines, ...adds].map(({ code }) => code);
    const code = nextCode(parent, taken, isLine);
    onChange({
      ...refinement,
      adds: [...adds, { code, group, isResult, text: "", maxPointsTenths: null, evidence: [], anchors: [] }],
    });
  };
  const setAdded = (line: PlanAddedLine) =>
    onChange({ ...refinement, adds: adds.map((it) => (it.code === line.code ? line : it)) });
  const setDetail = (line: PlanLineDetail) =>
    onChange({ ...refinement, details: [...details.filter((it) => it.code !== line.code), line] });
  const elsewhere = plan.refusals.filter(
    (it) => ![...lines, ...adds].some(({ code }) => code === it.line) && (it.kind ?? kind) === kind,
  );
  return (
    <>
      <Box sx={{ display: "flex", flexWrap: "wrap", gap: 1, alignItems: "center", mb: 1 }}>
        <Typography component="h3" variant="h6" sx={{ flex: "1 1 220px" }}>
          {refinement.postTitle ?? translate(`plans.kinds.${kind}`)}
        </Typography>
        <Button color="inherit" onClick={onRemove}>
          {translate("plans.criteria.removeScope")}
        </Button>
      </Box>
      {elsewhere.map((it) => (
        <LineRefusal key={`${it.code} ${it.line}`} refusal={it} unit={plan.organisation.name} />
      ))}
      {rules.criteria.value.groups.map((group) => {
        const own = lines.filter((it) => it.group === group.code);
        const isResult = own.some((it) => it.isResult);
        const isGroupALine = own.some((it) => it.code === group.code);
        return (
          <Box key={group.code} component="section" sx={{ mb: 3 }}>
            <Typography component="h4" sx={{ fontWeight: 700, mb: 1 }}>
              {group.code}. {read(group.text)}
            </Typography>
            {own.map((line) => (
              <LineBlock
                key={line.code}
                line={line}
                adds={adds.filter((it) => it.code.startsWith(`${line.code}.`))}
                detail={details.find((it) => it.code === line.code)}
                refusalsOfLine={(code) => refusalsOf(plan.refusals, refinement, code)}
                unit={plan.organisation.name}
                hasPoints={hasPoints}
                onAdd={() => add(line.code, line.group, line.isResult, true)}
                onAdded={setAdded}
                onDetail={setDetail}
                onDrop={(code) => onChange({ ...refinement, adds: adds.filter((it) => it.code !== code) })}
              />
            ))}
            {adds
              .filter(
                (it) => it.group === group.code && !own.some(({ code }) => it.code.startsWith(`${code}.`)),
              )
              .map((it) => (
                <AddedLineFields
                  key={it.code}
                  line={it}
                  hasPoints={hasPoints}
                  onChange={setAdded}
                  onDrop={() =>
                    onChange({ ...refinement, adds: adds.filter(({ code }) => code !== it.code) })
                  }
                  refusals={refusalsOf(plan.refusals, refinement, it.code).map((refusal) => (
                    <LineRefusal key={refusal.code} refusal={refusal} unit={plan.organisation.name} />
                  ))}
                />
              ))}
            {!isGroupALine && (
              <Button onClick={() => add(group.code, group.code, isResult, false)}>
                {translate("plans.criteria.addLine", { group: group.code })}
              </Button>
            )}
          </Box>
        );
      })}
      <ThresholdFields plan={plan} refinement={refinement} onChange={onChange} />
    </>
  );
}

interface LineBlockProps {
  line: Line;
  adds: readonly PlanAddedLine[];
  detail: PlanLineDetail | undefined;
  refusalsOfLine: (code: string) => PlanRefusal[];
  unit: string;
  hasPoints: boolean;
  onAdd: () => void;
  onAdded: (line: PlanAddedLine) => void;
  onDetail: (line: PlanLineDetail) => void;
  onDrop: (code: string) => void;
}

/** A line of the rules: its own evidence and anchors, or the parts it is divided into. */
function LineBlock({
  line,
  adds,
  detail,
  refusalsOfLine,
  unit,
  hasPoints,
  onAdd,
  onAdded,
  onDetail,
  onDrop,
}: LineBlockProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const told = (code: string) =>
    refusalsOfLine(code).map((refusal) => (
      <LineRefusal key={`${refusal.code} ${refusal.line}`} refusal={refusal} unit={unit} />
    ));
  return (
    <Box
      role="group"
      aria-label={`${line.code}. ${read({ vi: line.textVi, en: line.textEn })}`}
      sx={{ borderLeft: "4px solid", borderColor: "divider", pl: { xs: 1, sm: 2 }, mb: 2 }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        {line.code}. {read({ vi: line.textVi, en: line.textEn })}
      </Typography>
      {line.addedBy && (
        <Typography sx={{ color: "text.secondary" }}>
          {translate("plans.criteria.addedBy", { document: line.addedBy })}
        </Typography>
      )}
      {told(line.code)}
      {adds.length === 0 && (
        <LineDetailFields
          line={detail ?? { code: line.code, maxPointsTenths: null, evidence: [], anchors: [] }}
          hasPoints={hasPoints}
          onChange={onDetail}
        />
      )}
      {adds.map((it) => (
        <AddedLineFields
          key={it.code}
          line={it}
          hasPoints={hasPoints}
          onChange={onAdded}
          onDrop={() => onDrop(it.code)}
          refusals={told(it.code)}
        />
      ))}
      <Button onClick={onAdd}>{translate("plans.criteria.divide", { code: line.code })}</Button>
    </Box>
  );
}

/** Why a line is refused, with the article. */
function LineRefusal({ refusal, unit }: { refusal: PlanRefusal; unit: string }) {
  const translate = useTranslate();
  const read = useBilingual();
  const { code, line, centralVi, centralEn, attemptedVi, attemptedEn, source } = refusal;
  return (
    <Alert severity="error" sx={{ my: 1 }}>
      {translate(`errors.${code}`, {
        unit,
        line,
        central: centralVi && centralEn ? read({ vi: centralVi, en: centralEn }) : "—",
        attempted: attemptedVi && attemptedEn ? read({ vi: attemptedVi, en: attemptedEn }) : "—",
        source,
      })}{" "}
      {translate("plans.criteria.source", { source })}
    </Alert>
  );
}
