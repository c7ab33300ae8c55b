import type { Bilingual } from "../editions/bilingual.js";
import { FITTING_LEVELS } from "../editions/condition.js";
import type { Edition, LevelName, SubjectRules } from "../editions/edition.js";
import { compareLevels, type Level } from "../editions/level.js";
import type { PostGroup } from "../editions/postGroup.js";
import { rulesFor } from "../editions/rulesFor.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { CheckStatus, ConditionCheck } from "./conditionCheck.js";
import type { LevelEvaluation } from "./evaluateLevel.js";
import { explainCheck } from "./explainCheck.js";
import { missingFacts } from "./missingFacts.js";

/**
 * HEADLINE: the level, or why none is named. QUOTA: what still limits EXCELLENT. MISSING: a fact to be recorded.
 * CUSTOM: the level that custom gives where the text has a gap. LEVEL: heading over the checks of one level. CHECK: one
 * condition with its figures and source.
 */
export type ParagraphKind = "HEADLINE" | "QUOTA" | "MISSING" | "CUSTOM" | "LEVEL" | "CHECK";

export interface ExplanationParagraph {
  readonly kind: ParagraphKind;
  /** The level it speaks of; null for headlines without one and for missing facts. */
  readonly level: Level | null;
  /** Present for CHECK alone. */
  readonly status?: CheckStatus;
  readonly text: Bilingual;
}

/**
 * The evaluation of one subject as paragraphs to be read from top to bottom: the level, what is missing, then for each
 * level from the best down to the one reached what is not met and what is, and last the cases of the lowest level.
 * @throws {RangeError} when the edition does not rate this kind of subject
 */
export function explainEvaluation(
  evaluation: LevelEvaluation,
  edition: Edition,
  kind: SubjectKind,
  post?: PostGroup,
): readonly ExplanationParagraph[] {
  const rules = rulesFor(edition, kind, post);
  if (!rules) throw new RangeError(`edition ${edition.code} does not rate ${kind}`);
  const names = rules.levelNames.value;
  const subject = { edition, kind, ...(post && { post }) };
  const checksOf = (checks: readonly ConditionCheck[]): ExplanationParagraph[] =>
    checks.map((check) => ({
      kind: "CHECK",
      level: check.level,
      status: check.status,
      text: explainCheck(check, subject).text,
    }));
  const { outcome, explanation } = evaluation;
  const shown = FITTING_LEVELS.filter((it) => outcome === "NO_MATCH" || compareLevels(it, outcome) <= 0);
  return [
    headline(evaluation, names),
    ...quotaNote(evaluation, rules),
    ...missingFacts(evaluation).map(
      ({ text }): ExplanationParagraph => ({
        kind: "MISSING",
        level: null,
        text: { vi: `Cần ghi ${text.vi}.`, en: `To be recorded: ${text.en}.` },
      }),
    ),
    ...custom(evaluation, names),
    ...shown.flatMap((level) => {
      const checks = explanation.filter((it) => it.level === level);
      return [levelHeading(level, checks, outcome, names[level]), ...checksOf(inOrder(checks))];
    }),
    lowestHeading(explanation, names.UNSATISFACTORY),
    ...checksOf(inOrder(explanation.filter((it) => it.level === "UNSATISFACTORY"))),
  ];
}

type LevelNames = Readonly<Record<Level, LevelName>>;

function headline({ outcome, explanation }: LevelEvaluation, names: LevelNames): ExplanationParagraph {
  if (outcome === "UNSATISFACTORY") {
    const { vi, en } = names.UNSATISFACTORY;
    return { kind: "HEADLINE", level: outcome, text: { vi: `Xếp loại ${vi}.`, en: `Rated ${en}.` } };
  }
  if (outcome !== "NO_MATCH") {
    const { vi, en } = names[outcome];
    const text = { vi: `Đủ điều kiện xếp loại ${vi}.`, en: `Meets the conditions of ${en}.` };
    return { kind: "HEADLINE", level: outcome, text };
  }
  return { kind: "HEADLINE", level: null, text: unnamed(explanation) };
}

function unnamed(explanation: readonly ConditionCheck[]): Bilingual {
  if (explanation.some((it) => it.status === "UNKNOWN")) {
    return {
      vi: "Chưa xác định được mức xếp loại vì còn thiếu số liệu.",
      en: "No level can be named yet: facts are missing.",
    };
  }
  if (explanation.some((it) => it.status === "TO_WEIGH")) {
    return {
      vi: "Chưa xác định được mức xếp loại: có tình tiết phải do cấp có thẩm quyền xem xét.",
      en: "No level can be named yet: the competent authority must weigh a circumstance.",
    };
  }
  return {
    vi: "Không mức nào khớp: quy định không nêu trường hợp này, cấp có thẩm quyền quyết định và ghi rõ lý do.",
    en: "No level fits: the rules are silent on this case; the competent authority decides and records why.",
  };
}

function quotaNote({ outcome }: LevelEvaluation, { quota }: SubjectRules): ExplanationParagraph[] {
  if (outcome !== "EXCELLENT" || !quota) return [];
  const { sharePercent } = quota.value;
  return [
    {
      kind: "QUOTA",
      level: outcome,
      text: {
        vi: `Còn phải nằm trong tỷ lệ xuất sắc, không quá ${sharePercent}% số xếp loại tốt.`,
        en: `The quota still applies: Excellent is at most ${sharePercent}% of Good.`,
      },
    },
  ];
}

function custom({ customary }: LevelEvaluation, names: LevelNames): ExplanationParagraph[] {
  if (customary === null) return [];
  const { vi, en } = names[customary];
  return [
    {
      kind: "CUSTOM",
      level: customary,
      text: {
        vi: `Thông lệ nhiều nơi xếp ${vi}; đây là gợi ý, không phải kết quả.`,
        en: `By custom many rate this ${en}; this is a hint, not an outcome.`,
      },
    },
  ];
}

function levelHeading(
  level: Level,
  checks: readonly ConditionCheck[],
  outcome: LevelEvaluation["outcome"],
  name: LevelName,
): ExplanationParagraph {
  const against = checks.filter((it) => it.status === "FAILED").length;
  const open = checks.filter((it) => it.status === "UNKNOWN" || it.status === "TO_WEIGH").length;
  return { kind: "LEVEL", level, text: levelWords(name, against, open, level === outcome) };
}

function levelWords({ vi, en }: LevelName, against: number, open: number, isOutcome: boolean): Bilingual {
  if (against > 0) {
    return {
      vi: `Mức ${vi}: chưa đạt, vướng ${against} điều kiện.`,
      en: `${en}: not reached, ${against} not met.`,
    };
  }
  if (open > 0) {
    return {
      vi: `Mức ${vi}: chưa kết luận được, còn ${open} điều kiện.`,
      en: `${en}: still open, ${open} undecided.`,
    };
  }
  return isOutcome
    ? { vi: `Mức ${vi}: đạt.`, en: `${en}: reached.` }
    : { vi: `Mức ${vi}: không vướng điều kiện nào.`, en: `${en}: nothing stands against it.` };
}

function lowestHeading(explanation: readonly ConditionCheck[], { vi, en }: LevelName): ExplanationParagraph {
  const lowest = explanation.filter((it) => it.level === "UNSATISFACTORY");
  const fired = lowest.filter((it) => it.status === "FIRED").length;
  const open = lowest.filter((it) => it.status === "UNKNOWN" || it.status === "TO_WEIGH").length;
  const text =
    fired > 0
      ? { vi: `Mức ${vi}: thuộc ${fired} trường hợp.`, en: `${en}: ${fired} of its cases apply.` }
      : open > 0
        ? { vi: `Mức ${vi}: còn ${open} trường hợp chưa rõ.`, en: `${en}: ${open} of its cases undecided.` }
        : { vi: `Mức ${vi}: không thuộc trường hợp nào.`, en: `${en}: none of its cases applies.` };
  return { kind: "LEVEL", level: "UNSATISFACTORY", text };
}

const AGAINST_FIRST: Readonly<Record<CheckStatus, number>> = {
  FAILED: 0,
  FIRED: 0,
  UNKNOWN: 1,
  TO_WEIGH: 1,
  JUDGED: 2,
  SATISFIED: 3,
  NOT_FIRED: 3,
  NOT_APPLICABLE: 4,
};

/** What stands against a level first, then what is open, then the rest; else as the rules list them. */
function inOrder(checks: readonly ConditionCheck[]): readonly ConditionCheck[] {
  return checks.toSorted((a, b) => AGAINST_FIRST[a.status] - AGAINST_FIRST[b.status]);
}
