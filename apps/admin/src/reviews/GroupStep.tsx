import { Typography } from "@mui/material";
import type { SubjectKind, SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import type { ReviewWorkFragment } from "../graphql/generated/graphql";
import type { FormStep } from "./formSteps";
import { GradeQuestion } from "./GradeQuestion";
import { PointsLines } from "./PointsLines";
import { SectionText } from "./SectionText";
import type { SelfAssessmentDraft } from "./selfAssessmentDraft";

interface GroupStepProps {
  step: Extract<FormStep, { kind: "GROUP" }>;
  rules: SubjectRules;
  kind: SubjectKind;
  /** Largest points of single lines in tenths. */
  maxima: Readonly<Record<string, number>>;
  draft: SelfAssessmentDraft;
  onChange: (draft: SelfAssessmentDraft) => void;
  previous: ReviewWorkFragment["previous"];
  marksMissing: boolean;
}

/** One group of criteria: its grades or points, then the text of the form that is about them. */
export function GroupStep(props: GroupStepProps) {
  const { step, rules, kind, draft, onChange, previous, marksMissing } = props;
  const translate = useTranslate();
  const scale = rules.scale.value;
  return (
    <>
      {scale.kind === "POINTS" && <PointsLines {...props} scale={scale} />}
      {scale.kind === "GRADES" &&
        step.criteria.map((criterion) => {
          const before = previous?.grades.find((it) => it.criterion === criterion.code);
          return (
            <GradeQuestion
              key={criterion.code}
              criterion={criterion}
              scale={scale}
              value={draft.grades[criterion.code]}
              onChange={(grade) =>
                onChange({ ...draft, grades: { ...draft.grades, [criterion.code]: grade } })
              }
              previous={before && previous ? { year: previous.year, grade: before.grade } : undefined}
              isMissing={marksMissing && draft.grades[criterion.code] === undefined}
            />
          );
        })}
      {scale.kind === "GRADES" && (
        <Typography sx={{ color: "text.secondary", fontSize: "0.95rem" }}>
          {translate("reviews.form.anchorsNote")}
        </Typography>
      )}
      {step.sections.map((section) => (
        <SectionText
          key={section.code}
          section={section}
          kind={kind}
          value={draft.sections[section.code] ?? ""}
          previous={previous}
          onChange={(text) => onChange({ ...draft, sections: { ...draft.sections, [section.code]: text } })}
        />
      ))}
    </>
  );
}
