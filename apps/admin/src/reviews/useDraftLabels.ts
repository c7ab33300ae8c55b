import type { SubjectRules } from "@xeploai/domain";
import { useBilingual } from "../components/useBilingual";
import type { Grade } from "../graphql/generated/graphql";
import { gradedCriteria } from "./formSteps";

/** Names of criteria, grades and sections of one edition, by code; a code the edition lacks names itself. */
export function useDraftLabels(rules: SubjectRules) {
  const read = useBilingual();
  const criteria = new Map(gradedCriteria(rules.criteria.value).map((it) => [it.code, it]));
  const sections = new Map(rules.selfAssessment.value.sections.map((it) => [it.code, it]));
  const scale = rules.scale.value;
  return {
    gradeName: (grade: Grade | undefined) =>
      grade && scale.kind === "GRADES" ? read(scale.gradeNames[grade]) : undefined,
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
