import { Box, TextField, Typography } from "@mui/material";
import { type Condition, editionByCode, LEVELS, type Level, rulesFor } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import type { PlanFieldsFragment } from "../graphql/generated/graphql";
import type { PlanRefinement } from "./planDraft";

interface ThresholdFieldsProps {
  plan: PlanFieldsFragment;
  refinement: PlanRefinement;
  onChange: (refinement: PlanRefinement) => void;
}

/** Shares and points that the conditions of the levels name, which a unit may make stricter. */
export function ThresholdFields({ plan, refinement, onChange }: ThresholdFieldsProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const rules = rulesFor(editionByCode(plan.editionCode), refinement.kind);
  if (!rules) return null;
  const { required, unsatisfactoryWhen } = rules.conditions;
  const figures = LEVELS.flatMap((level) =>
    (level === "UNSATISFACTORY" ? unsatisfactoryWhen : required[level])
      .filter(({ rule }) => rule.kind === "SHARE" || rule.kind === "POINTS_IN_BAND")
      .map((condition) => ({ level, condition })),
  );
  if (figures.length === 0) return null;
  return (
    <Box component="section">
      <Typography component="h4" sx={{ fontWeight: 700 }}>
        {translate("plans.criteria.thresholds")}
      </Typography>
      <Typography sx={{ color: "text.secondary", mb: 1 }}>
        {translate("plans.criteria.thresholdsHelp")}
      </Typography>
      {figures.map(({ level, condition }) => (
        <Box
          key={`${level} ${condition.code}`}
          sx={{
            display: "grid",
            gap: 1.5,
            alignItems: "center",
            gridTemplateColumns: { xs: "minmax(0, 1fr)", sm: "minmax(0, 1fr) 200px" },
            mb: 1.5,
          }}
        >
          <span>
            <strong>{translate(`levels.${level}`)}:</strong> {read(condition.text)}
          </span>
          <TextField
            type="number"
            label={translate(
              condition.rule.kind === "SHARE" ? "plans.criteria.percent" : "plans.criteria.minPoints",
            )}
            value={figureOf(refinement, level, condition) ?? ""}
            onChange={(event) =>
              onChange({
                ...refinement,
                thresholds: withFigure(refinement, level, condition, event.target.value),
              })
            }
            slotProps={{ htmlInput: { min: 0, max: 100, inputMode: "numeric" } }}
          />
        </Box>
      ))}
    </Box>
  );
}

function figureOf({ thresholds }: PlanRefinement, level: Level, { code }: Condition): number | null {
  const own = thresholds.find((it) => it.level === level && it.code === code);
  if (!own) return null;
  if (own.minPoints != null) return own.minPoints;
  return own.denominator ? Math.round(((own.numerator ?? 0) * 100) / own.denominator) : null;
}

function withFigure(
  { thresholds }: PlanRefinement,
  level: Level,
  { code, rule }: Condition,
  text: string,
): PlanRefinement["thresholds"] {
  const others = thresholds.filter((it) => it.level !== level || it.code !== code);
  const figure = Number.parseInt(text, 10);
  if (Number.isNaN(figure)) return others;
  const own =
    rule.kind === "SHARE"
      ? { level, code, numerator: figure, denominator: 100, minPoints: null }
      : { level, code, numerator: null, denominator: null, minPoints: figure };
  return [...others, own];
}
