import type { Bilingual } from "../bilingual.js";
import type { CriteriaTree, Criterion, CriterionBlock, CriterionGroup } from "../criterion.js";

/** A line of an annex, without its number: words in Vietnamese and English, and what the annex lists under it. */
export interface AnnexLine {
  readonly vi: string;
  readonly en: string;
  readonly details?: readonly (readonly [vi: string, en: string])[];
  readonly blocks?: readonly CriterionBlock[];
}

const GROUPS: readonly CriterionGroup[] = [
  { code: "I", text: { vi: "Nhóm tiêu chí chung", en: "General criteria" } },
  {
    code: "II",
    text: { vi: "Nhóm tiêu chí về kết quả thực hiện nhiệm vụ", en: "Criteria on task results" },
  },
];

/** The tree of an annex: general criteria numbered I.1 and on, task results II.1 and on. */
export function criteriaFrame(general: readonly AnnexLine[], results: readonly AnnexLine[]): CriteriaTree {
  return {
    groups: GROUPS,
    criteria: [
      ...general.map((it, index) => criterion("I", index, it)),
      ...results.map((it, index) => criterion("II", index, it)),
    ],
  };
}

function criterion(group: "I" | "II", index: number, { vi, en, details, blocks }: AnnexLine): Criterion {
  return {
    code: `${group}.${index + 1}`,
    group,
    isResult: group === "II",
    text: { vi, en },
    ...(details && { details: details.map(([first, second]): Bilingual => ({ vi: first, en: second })) }),
    ...(blocks && { blocks }),
  };
}
