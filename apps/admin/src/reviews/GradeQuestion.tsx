import { Box, Typography } from "@mui/material";
import type { Criterion, Scale } from "@xeploai/domain";
import { GRADES } from "@xeploai/domain";
import { useId } from "react";
import { useTranslate } from "react-admin";
import { ChoiceCards } from "../components/ChoiceCards";
import { useBilingual } from "../components/useBilingual";
import type { Grade } from "../graphql/generated/graphql";
import { useCriterionNotes } from "./CriterionNotes";

interface GradeQuestionProps {
  criterion: Criterion;
  scale: Extract<Scale, { kind: "GRADES" }>;
  value: Grade | undefined;
  onChange: (grade: Grade) => void;
  /** The grade of the year before, shown beside. */
  previous?: { year: number; grade: Grade } | undefined;
  isMissing?: boolean;
}

/** One criterion with its four grades as large buttons. */
export function GradeQuestion({
  criterion,
  scale,
  value,
  onChange,
  previous,
  isMissing,
}: GradeQuestionProps) {
  const translate = useTranslate();
  const read = useBilingual();
  const id = useId();
  const notes = useCriterionNotes(criterion.code);
  const evidence = notes?.evidence ?? [];
  return (
    <Box sx={{ mb: 3 }} data-criterion={criterion.code}>
      <Typography id={id} component="h3" sx={{ fontWeight: 600, fontSize: "1.1rem" }}>
        {criterion.code}. {read(criterion.text)}
      </Typography>
      {evidence.length > 0 && (
        <Typography sx={{ color: "text.secondary" }}>
          {translate("reviews.form.evidence", {
            list: evidence.map(({ textVi, textEn }) => read({ vi: textVi, en: textEn })).join("; "),
          })}
        </Typography>
      )}
      <Typography sx={{ color: isMissing ? "error.main" : "text.secondary", mb: 1 }}>
        {isMissing
          ? translate("reviews.form.gradeMissing")
          : previous
            ? translate("reviews.form.previousGrade", {
                year: previous.year,
                grade: read(scale.gradeNames[previous.grade]),
              })
            : " "}
      </Typography>
      <ChoiceCards
        name={id}
        labelledBy={id}
        value={value}
        onChange={onChange}
        choices={GRADES.map((grade) => ({
          value: grade,
          label: read(scale.gradeNames[grade]),
          help:
            notes?.anchors
              .find((it) => it.grade === grade)
              ?.texts.map(({ textVi, textEn }) => read({ vi: textVi, en: textEn }))
              .join("; ") ?? translate(`reviews.anchors.${grade}`),
        }))}
      />
    </Box>
  );
}
