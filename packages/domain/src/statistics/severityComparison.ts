import type { Bilingual } from "../editions/bilingual.js";

/** One sheet: an evaluator (a person, or a body such as a cell) assessed a subject. Keys only, never names. */
export interface Sheet {
  readonly evaluator: string;
  readonly subject: string;
}

/** Evaluators and subjects that sheets connect, directly or through others; keys in ascending order. */
export interface RaterGroup {
  readonly evaluators: readonly string[];
  readonly subjects: readonly string[];
}

/**
 * The connected parts of the graph of evaluators and subjects, in the order of their first evaluator. Whether an
 * evaluator is strict or the subjects were weak can be told apart only inside one part: where members of a cell assess
 * nobody but each other, every cell is a part of its own. Near-linear in the number of sheets.
 */
export function raterGroups(sheets: Iterable<Sheet>): readonly RaterGroup[] {
  const parents = new Map<string, string>();
  for (const { evaluator, subject } of sheets) {
    const [a, b] = [root(parents, `e${evaluator}`), root(parents, `s${subject}`)];
    parents.set(a, b);
  }
  const groups = new Map<string, { evaluators: string[]; subjects: string[] }>();
  for (const node of [...parents.keys()].sort()) {
    const top = root(parents, node);
    const group = groups.get(top) ?? { evaluators: [], subjects: [] };
    groups.set(top, group);
    (node.startsWith("e") ? group.evaluators : group.subjects).push(node.slice(1));
  }
  return [...groups.values()];
}

export type SeverityComparison =
  | { readonly isComparable: true }
  | {
      readonly isComparable: false;
      readonly reason: "NO_SHEETS" | "NOT_CONNECTED";
      readonly text: Bilingual;
    };

/** Whether the severity of two evaluators may be compared at all; when not, no figure may be shown in its place. */
export function compareSeverity(groups: readonly RaterGroup[], a: string, b: string): SeverityComparison {
  const [groupOfA, groupOfB] = [a, b].map((key) => groups.find((it) => it.evaluators.includes(key)));
  if (!groupOfA || !groupOfB) return { isComparable: false, reason: "NO_SHEETS", text: NO_SHEETS };
  if (groupOfA === groupOfB) return { isComparable: true };
  return { isComparable: false, reason: "NOT_CONNECTED", text: NOT_CONNECTED };
}

const NO_SHEETS: Bilingual = {
  vi: "Chưa đủ phiếu đánh giá để so sánh.",
  en: "There are not enough sheets to compare.",
};

const NOT_CONNECTED: Bilingual = {
  vi: "Không so sánh được mức độ chặt chẽ: hai chủ thể đánh giá không có đối tượng chung, kể cả qua chủ thể khác.",
  en: "Their severity cannot be compared: the two evaluators share no subject, not even through others.",
};

/** Follows parents to the top and halves the path on the way, so that later searches are short. */
function root(parents: Map<string, string>, node: string): string {
  let at = node;
  for (;;) {
    const parent = parents.get(at) ?? at;
    const above = parents.get(parent) ?? parent;
    parents.set(at, above);
    if (parent === above) return above;
    at = above;
  }
}
