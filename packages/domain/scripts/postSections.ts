import type { PostGroup, PostRules, SubjectKind, SubjectRules } from "../src/index.js";
import { blocks } from "./markdown.js";
import { conditionsSection, criteriaSection, selfAssessmentSection } from "./subjectSections.js";
import { lowerFirst, SUBJECT_WORDS } from "./words.js";

/**
 * What an edition has otherwise for the holders of some posts. A part equal to the general rules of the kind, or to those
 * of the same posts under a kind above, refers to them instead of repeating them.
 */
export function postSections(
  rules: SubjectRules,
  above: readonly (readonly [SubjectKind, SubjectRules])[],
): string[] {
  const names = rules.levelNames.value;
  return postsOf(rules).map(([post, own]) => {
    const part = (title: string, key: "criteria" | "selfAssessment" | "conditions", print: () => string) => {
      const text = JSON.stringify(own[key]);
      if (text === undefined) return "";
      if (text === JSON.stringify(rules[key])) return `**${title}**: như quy định chung ở trên.`;
      const twin = above.find(([, other]) => text === JSON.stringify(other.byPost?.[post]?.[key]));
      return twin
        ? `**${title}**: như đối với ${lowerFirst(SUBJECT_WORDS[twin[0]])}, cùng nhóm chức vụ.`
        : blocks(`**${title}**`, print());
    };
    const parts = [
      part("Tiêu chí", "criteria", () => (own.criteria ? criteriaSection(own.criteria) : "")),
      part("Bản kiểm điểm", "selfAssessment", () =>
        own.selfAssessment ? selfAssessmentSection(own.selfAssessment) : "",
      ),
      part("Điều kiện của từng mức", "conditions", () =>
        own.conditions ? conditionsSection(own.conditions, names) : "",
      ),
    ].filter((it) => it !== "");
    return blocks(
      `#### Riêng: ${lowerFirst(own.text.vi)}`,
      parts.length > 0 ? parts : "Như quy định chung ở trên.",
    );
  });
}

const postsOf = (rules: SubjectRules): [PostGroup, PostRules][] =>
  Object.entries(rules.byPost ?? {}) as [PostGroup, PostRules][];
