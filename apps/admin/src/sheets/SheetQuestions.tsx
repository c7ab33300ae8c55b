import { Alert, Box, TextField, Typography } from "@mui/material";
import { LEVELS, type SubjectRules } from "@xeploai/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { ChoiceCards } from "../components/ChoiceCards";
import { ParagraphField } from "../components/ParagraphField";
import { useBilingual } from "../components/useBilingual";
import type { MySheetWholeFragment } from "../graphql/generated/graphql";
import { GradeQuestion } from "../reviews/GradeQuestion";
import { missingLines, type SheetDraft } from "./sheetContent";

const REMARK_LIMIT = 1000;

interface SheetQuestionsProps {
  sheet: MySheetWholeFragment;
  rules: SubjectRules;
  draft: SheetDraft;
  onChange: (draft: SheetDraft) => void;
  /** Somebody tried to hand in: what is missing stands in red. */
  isAsked: boolean;
}

/** The lines within the evaluator's function, the remark and the proposed level. */
export function SheetQuestions({ sheet, rules, draft, onChange, isAsked }: SheetQuestionsProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const levelId = useId();
  const scale = rules.scale.value;
  const missing = missingLines(sheet, draft);
  const isSecret = sheet.attribution === "CONFIDENTIAL";
  return (
    <>
      {sheet.lines.map(({ criterion, textVi, textEn }) =>
        scale.kind === "GRADES" ? (
          <GradeQuestion
            key={criterion}
            criterion={{
              code: criterion,
              group: criterion,
              isResult: false,
              text: { vi: textVi, en: textEn },
            }}
            scale={scale}
            value={draft.grades[criterion]}
            isMissing={isAsked && missing.includes(criterion)}
            onChange={(grade) => onChange({ ...draft, grades: { ...draft.grades, [criterion]: grade } })}
          />
        ) : (
          <TextField
            key={criterion}
            data-criterion={criterion}
            error={isAsked && missing.includes(criterion)}
            type="number"
            fullWidth
            margin="normal"
            label={`${criterion}. ${read({ vi: textVi, en: textEn })} (${translate("sheets.form.points")})`}
            value={draft.points[criterion] === undefined ? "" : draft.points[criterion] / 10}
            onChange={(event) => {
              const { [criterion]: _, ...others } = draft.points;
              const typed = event.target.value;
              onChange({
                ...draft,
                points: typed === "" ? others : { ...others, [criterion]: Math.round(Number(typed) * 10) },
              });
            }}
          />
        ),
      )}
      <ParagraphField
        label={translate("sheets.form.remark")}
        helperText={translate(isSecret ? "sheets.form.remarkSecretHelp" : "sheets.form.remarkHelp")}
        value={draft.remark}
        onChange={(remark) => onChange({ ...draft, remark })}
        maxLength={REMARK_LIMIT}
        minRows={4}
      />
      <Box sx={{ mt: 3 }} data-level>
        <Typography id={levelId} component="h3" sx={{ fontWeight: 600, fontSize: "1.1rem", mb: 1 }}>
          {translate("sheets.form.level")}
        </Typography>
        <ChoiceCards
          name={levelId}
          labelledBy={levelId}
          value={draft.level}
          onChange={(level) => onChange({ ...draft, level })}
          choices={LEVELS.map((level) => ({ value: level, label: read(rules.levelNames.value[level]) }))}
        />
      </Box>
      {(missing.length > 0 || (draft.level === null && !sheet.isWithinFunction)) && (
        <Alert severity={isAsked ? "warning" : "info"} sx={{ mt: 2 }}>
          {missing.length > 0 && <div>{translate("sheets.form.missing", { count: missing.length })}</div>}
          {draft.level === null && !sheet.isWithinFunction && (
            <div>{translate("sheets.form.missingLevel")}</div>
          )}
        </Alert>
      )}
    </>
  );
}
