import { pointsText, type SubjectRules } from "@xeploai/domain";
import { useTranslate } from "react-admin";
import { useBilingual } from "../components/useBilingual";
import type { Grade } from "../graphql/generated/graphql";
import { gradedCriteria } from "./formSteps";
import type { SelfAssessmentDraft } from "./selfAssessmentDraft";

/** Names of criteria, grades and sections of one edition, by code; a code the edition lacks names itself. */
export function useDraftLabels(rules: SubjectRules) {
  const translate = useTranslate();
  const read = useBilingual();
  const criteria = new Map(gradedCriteria(rules.criteria.value).map((it) => [it.code, it]));
  const sections = new Map(rules.selfAssessment.value.sections.map((it) => [it.code, it]));
  const scale = rules.scale.value;
  const gradeName = (grade: Grade | undefined) =>
    grade && scale.kind === "GRADES" ? read(scale.gradeNames[grade]) : undefined;
  const pointsOf = (tenths: number | undefined) =>
    tenths === undefined ? undefined : translate("points.count", { points: read(pointsText(tenths)) });
  return {
    /** What a line was given, grade or points; undefined while it has neither. */
    givenTo: (draft: SelfAssessmentDraft, code: string) =>
      scale.kind === "POINTS" ? pointsOf(draft.points[code]) : gradeName(draft.grades[code]),
    criterionName: (code: string) => {
      const criterion = criteria.get(code);
      return criterion ? `${code}. ${read(criterion.text)}` : code;
    },
    sectionName: (code: string) => {
      const section = sections.get(code);
      return section ? read(section.title) : code;
    },
  };
}
