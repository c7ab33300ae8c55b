import { Box, Button, Typography } from "@mui/material";
import { pointsText, type SelfAssessmentSection, type SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { LevelChip } from "../components/LevelChip";
import { useBilingual } from "../components/useBilingual";
import type { SuggestedPointsAllFragment } from "../graphql/generated/graphql";
import { AnsweredPoints } from "../prompts/AnsweredPoints";
import type { FormStep } from "./formSteps";
import { groupStanding } from "./pointsOfLine";
import type { SelfAssessmentDraft } from "./selfAssessmentDraft";
import { useDraftLabels } from "./useDraftLabels";

interface DraftReadingProps {
  draft: SelfAssessmentDraft;
  rules: SubjectRules;
  steps: readonly FormStep[];
  /** Points suggested from above with their answers; null without. */
  points?: SuggestedPointsAllFragment | null;
  /** Without it the text is for reading only. */
  onEdit?: (index: number) => void;
}

const TITLES = {
  TEXT: "reviews.form.texts",
  ANSWERS: "prompts.step",
  LEVEL: "reviews.form.ownLevel",
} as const;

/** The self-assessment as it reads, part by part. */
export function DraftReading({ draft, rules, steps, points = null, onEdit }: DraftReadingProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const { givenTo } = useDraftLabels(rules);
  const texts = steps.filter(({ kind }) => kind === "TEXT");
  const titleOf = (step: Exclude<FormStep, { kind: "OVERVIEW" }>) => {
    if (step.kind === "GROUP") return `${step.group.code}. ${read(step.group.text)}`;
    if (step.kind !== "TEXT" || texts.length < 2) return translate(TITLES[step.kind]);
    return translate("reviews.form.textsOf", { at: texts.indexOf(step) + 1, of: texts.length });
  };
  return (
    <>
      {steps.map((step, index) => {
        if (step.kind === "OVERVIEW") return null;
        const title = titleOf(step);
        return (
          <Box
            key={title + String(index)}
            sx={{ borderTop: "1px solid", borderColor: "divider", py: 2, overflowWrap: "anywhere" }}
          >
            <Box sx={{ display: "flex", gap: 1, alignItems: "flex-start" }}>
              <Typography component="h3" sx={{ fontWeight: 700, flex: 1 }}>
                {title}
              </Typography>
              {onEdit && (
                <Button onClick={() => onEdit(index)} aria-label={`${translate("common.edit")}: ${title}`}>
                  {translate("common.edit")}
                </Button>
              )}
            </Box>
            {step.kind === "GROUP" &&
              step.criteria.map(({ code, text }) => (
                <Typography key={code}>
                  {code}. {read(text)}: <strong>{givenTo(draft, code) ?? "—"}</strong>
                </Typography>
              ))}
            {step.kind === "GROUP" && <GroupPoints draft={draft} rules={rules} group={step.group.code} />}
            {(step.kind === "GROUP" || step.kind === "TEXT") &&
              step.sections.map((it) => <Written key={it.code} section={it} draft={draft} />)}
            {step.kind === "ANSWERS" && points && <AnsweredPoints points={points} />}
            {step.kind === "LEVEL" && <LevelChip level={draft.ownLevel} />}
          </Box>
        );
      })}
    </>
  );
}

/** What the lines of a group add up to, in the years of points. */
function GroupPoints({
  draft,
  rules,
  group,
}: Pick<DraftReadingProps, "draft" | "rules"> & { group: string }) {
  const translate = useTranslate();
  const read = useBilingual();
  const scale = rules.scale.value;
  if (scale.kind !== "POINTS") return null;
  const { criteria } = rules.criteria.value;
  const { given, max } = groupStanding({ scale, criteria, points: draft.points, maxima: {} }, group);
  return (
    <Typography sx={{ fontWeight: 700, mt: 0.5 }}>
      {translate("points.groupSum", { given: read(pointsText(given)), max: read(pointsText(max)) })}
    </Typography>
  );
}

function Written({ section, draft }: { section: SelfAssessmentSection; draft: SelfAssessmentDraft }) {
  const translate = useTranslate();
  const read = useBilingual();
  const text = draft.sections[section.code]?.trim();
  return (
    <Box sx={{ mt: 1 }}>
      <Typography sx={{ color: "text.secondary" }}>{read(section.title)}</Typography>
      <Typography sx={{ whiteSpace: "pre-wrap", fontStyle: text ? "normal" : "italic" }}>
        {text || translate("reviews.form.notWritten")}
      </Typography>
    </Box>
  );
}
