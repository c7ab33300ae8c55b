import type { CriteriaTree, Criterion } from "../editions/criterion.js";
import type { Sourced } from "../editions/sourced.js";
import { type Finding, isChanged, isGone, isNew, joined } from "./changeDraft.js";
import { isSameText, matchLines } from "./matchLines.js";

/**
 * What changed between two trees of criteria. Where fewer than half of the later lines were there before, the whole set is
 * told as one new set beside the old; else each line on its own. Lines that only moved are found in both cases.
 */
export function compareCriteria(
  before: Sourced<CriteriaTree>,
  after: Sourced<CriteriaTree>,
): readonly Finding[] {
  if (before.value === after.value) return [];
  const { pairs, gone, fresh } = matchLines(before.value.criteria, after.value.criteria);
  const sources = [before, after];
  const kept = pairs.flatMap(([a, b]) => keptLine(a, b, sources));
  const isReplaced = 2 * pairs.length < after.value.criteria.length;
  if (isReplaced) return [replacedSet(before, after), ...kept];
  return [
    ...fresh.map((it) =>
      isNew(
        "CRITERIA",
        { vi: `Thêm tiêu chí ${named(it, "vi")}.`, en: `New criterion ${named(it, "en")}.` },
        it.text,
        after,
      ),
    ),
    ...kept,
    ...gone.map((it) =>
      isGone(
        "CRITERIA",
        { vi: `Bỏ tiêu chí ${named(it, "vi")}.`, en: `Criterion ${named(it, "en")} is gone.` },
        it.text,
        before,
      ),
    ),
  ];
}

function replacedSet(before: Sourced<CriteriaTree>, after: Sourced<CriteriaTree>): Finding {
  const groups = (tree: CriteriaTree) =>
    joined(tree.groups.map(({ code, text }) => ({ vi: `${code}. ${text.vi}`, en: `${code}. ${text.en}` })));
  const counts = [before.value.criteria.length, after.value.criteria.length];
  return isChanged(
    "CRITERIA",
    {
      vi: `Bộ tiêu chí được thay mới: ${counts[1]} tiêu chí thay cho ${counts[0]} tiêu chí trước đây.`,
      en: `A new set of criteria: ${counts[1]} instead of the ${counts[0]} before.`,
    },
    [groups(before.value), groups(after.value)],
    [before, after],
  );
}

function keptLine(a: Criterion, b: Criterion, sources: readonly Sourced<CriteriaTree>[]): Finding[] {
  const findings: Finding[] = [];
  if (a.code !== b.code) {
    const text = {
      vi: `Tiêu chí “${b.text.vi}” chuyển từ mục ${a.code} sang mục ${b.code}.`,
      en: `Criterion “${b.text.en}” moved from ${a.code} to ${b.code}.`,
    };
    findings.push(isChanged("CRITERIA", text, [both(a.code), both(b.code)], sources, "MOVED"));
  }
  if (!isSameText(a, b)) {
    const text = {
      vi: `Tiêu chí ${b.code} ghi lại nội dung: “${b.text.vi}” (trước: “${a.text.vi}”).`,
      en: `Criterion ${b.code} is reworded: “${b.text.en}” (before: “${a.text.en}”).`,
    };
    findings.push(isChanged("CRITERIA", text, [a.text, b.text], sources));
  }
  if (a.isResult !== b.isResult) {
    const text = b.isResult
      ? {
          vi: `Tiêu chí ${named(b, "vi")} nay tính là tiêu chí kết quả.`,
          en: `Criterion ${named(b, "en")} now counts as a result.`,
        }
      : {
          vi: `Tiêu chí ${named(b, "vi")} không còn tính là tiêu chí kết quả.`,
          en: `Criterion ${named(b, "en")} no longer counts as a result.`,
        };
    findings.push(isChanged("CRITERIA", text, [a.text, b.text], sources));
  }
  return findings;
}

function named({ code, text }: Criterion, language: "vi" | "en"): string {
  return `${code} ${text[language]}`;
}

function both(text: string) {
  return { vi: text, en: text };
}
