import type {
  CriteriaTree,
  Criterion,
  CriterionGroup,
  SelfAssessmentForm,
  SelfAssessmentSection,
} from "@xeploai/domain";

/** One page of the self-assessment: little enough to be read on a phone. */
export type FormStep =
  | {
      kind: "GROUP";
      group: CriterionGroup;
      criteria: readonly Criterion[];
      sections: readonly SelfAssessmentSection[];
    }
  | { kind: "TEXT"; sections: readonly SelfAssessmentSection[] }
  /** Answers to the points suggested from above. */
  | { kind: "ANSWERS" }
  | { kind: "LEVEL" }
  | { kind: "OVERVIEW" };

/** Criteria that receive a grade, in printed order: a group without lines of its own is graded itself. */
export function gradedCriteria(tree: CriteriaTree): Criterion[] {
  return tree.groups.flatMap((group) => criteriaOf(tree, group));
}

function criteriaOf(tree: CriteriaTree, group: CriterionGroup): Criterion[] {
  const own = tree.criteria.filter((it) => it.group === group.code);
  return own.length > 0 ? own : [{ code: group.code, group: group.code, isResult: false, text: group.text }];
}

/**
 * Pages in the order of the form: each group of criteria together with the text it is about and the remaining texts two
 * at a time, then answers to suggested points where there are some, the own level, and the overview that is
 * submitted. Forms of points ask for all texts first (part A), then for the points (part B); others begin with the grades.
 */
export function formSteps(form: SelfAssessmentForm, tree: CriteriaTree, hasPoints = false): FormStep[] {
  const texts = form.sections.filter((it) => it.kind === "TEXT");
  const groups: FormStep[] = tree.groups.map((group) => ({
    kind: "GROUP",
    group,
    criteria: criteriaOf(tree, group),
    sections: texts.filter((it) => it.criteriaGroup === group.code),
  }));
  const alone = texts.filter((it) => !tree.groups.some((group) => group.code === it.criteriaGroup));
  const pages: FormStep[] = [];
  for (let index = 0; index < alone.length; index += 2) {
    pages.push({ kind: "TEXT", sections: alone.slice(index, index + 2) });
  }
  const answers: FormStep[] = hasPoints ? [{ kind: "ANSWERS" }] : [];
  const isTextFirst = form.sections.some((it) => it.kind === "POINTS");
  const body = isTextFirst ? [...pages, ...answers, ...groups] : [...groups, ...pages, ...answers];
  return [...body, { kind: "LEVEL" }, { kind: "OVERVIEW" }];
}
