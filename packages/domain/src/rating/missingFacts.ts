import type { Bilingual } from "../editions/bilingual.js";
import type { ConditionRule } from "../editions/condition.js";
import type { ConditionCheck } from "./conditionCheck.js";
import type { LevelEvaluation } from "./evaluateLevel.js";
import { SHARE_FACTS_MISSING } from "./shareFindings.js";

/** A fact that a condition needs and nobody has recorded yet, in the words of the person who must record it. */
export interface MissingFact {
  /** What it is: the share or the kind of rule that waits for it. */
  readonly code: string;
  /** Criteria without a grade; empty for other facts. */
  readonly criteria: readonly string[];
  readonly text: Bilingual;
}

const FACT_TEXTS: Readonly<Partial<Record<ConditionRule["kind"], Bilingual>>> = {
  POINTS_IN_BAND: { vi: "tổng điểm", en: "total points" },
  BASIC_TARGETS_MISSED: {
    vi: "kết quả các chỉ tiêu kinh tế - xã hội cơ bản",
    en: "results of the basic socio-economic targets",
  },
  STATE_RATING_AT_LEAST: {
    vi: "kết quả xếp loại cán bộ, công chức, viên chức ở cơ quan, đơn vị",
    en: "the State rating at the place of work",
  },
  STATE_RATING_IS: {
    vi: "kết quả xếp loại cán bộ, công chức, viên chức ở cơ quan, đơn vị",
    en: "the State rating at the place of work",
  },
  NOT_ABOVE_UNIT: {
    vi: "mức xếp loại của tập thể, tổ chức do người này đứng đầu",
    en: "the level of the collective or organisation headed",
  },
  LINKED_BODIES_AT_LEAST: {
    vi: "mức xếp loại của chính quyền, Mặt trận Tổ quốc, đoàn thể cùng cấp",
    en: "levels of government, Fatherland Front and mass organisations",
  },
};

const MAIN_TARGETS: Bilingual = {
  vi: "số chỉ tiêu chủ yếu không hoàn thành",
  en: "main targets missed",
};

/** The fact that a check with status UNKNOWN waits for. */
export function missingFact({ rule, code, figures }: ConditionCheck): MissingFact {
  if (rule?.kind === "SHARE") {
    // With the share known, what is left to be recorded are the main targets the clause asks for beside it.
    if (figures.part !== undefined) return { code: "MAIN_TARGETS_MISSED", criteria: [], text: MAIN_TARGETS };
    return { code: rule.of, criteria: [], text: SHARE_FACTS_MISSING[rule.of] };
  }
  const ungraded = (figures.criteria ?? []).map((it) => it.code);
  if (ungraded.length > 0) {
    const lines = ungraded.join(", ");
    return {
      code: "GRADES",
      criteria: ungraded,
      text: { vi: `cấp độ của tiêu chí ${lines}`, en: `grades of criteria ${lines}` },
    };
  }
  const text = rule && FACT_TEXTS[rule.kind];
  if (!text) throw new RangeError(`${code} waits for no fact`);
  return { code: rule.kind, criteria: [], text };
}

/** Facts still to be recorded before the evaluation can name a level, each once, in the order of the conditions. */
export function missingFacts(evaluation: LevelEvaluation): readonly MissingFact[] {
  const found = new Map<string, MissingFact>();
  for (const check of evaluation.explanation) {
    if (check.status !== "UNKNOWN") continue;
    const fact = missingFact(check);
    if (!found.has(fact.text.vi)) found.set(fact.text.vi, fact);
  }
  return withoutCovered([...found.values()]);
}

/** Drops the grades of some criteria where another entry asks for the same and more. */
function withoutCovered(facts: readonly MissingFact[]): MissingFact[] {
  return facts.filter(
    (fact) =>
      fact.criteria.length === 0 ||
      !facts.some((other) => other !== fact && fact.criteria.every((it) => other.criteria.includes(it))),
  );
}
