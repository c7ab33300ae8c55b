import type { Bilingual } from "../editions/bilingual.js";
import type { Comparison, ConditionRule } from "../editions/condition.js";
import type { Edition } from "../editions/edition.js";
import { dateText, pointsText } from "../editions/figureTexts.js";
import type { Grade } from "../editions/grade.js";
import { GRADE_SCALE } from "../editions/gradeScale.js";
import { LEVELS, type Level } from "../editions/level.js";
import type { PostGroup } from "../editions/postGroup.js";
import { rulesFor } from "../editions/rulesFor.js";
import { shareText } from "../editions/ruleText.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import { formatShare, sharePercentHundredths } from "../statistics/sharePercent.js";
import { CHECK_STATUS_TEXTS, sourceText } from "./checkWords.js";
import type { CheckFigures, ConditionCheck } from "./conditionCheck.js";
import { missingFact } from "./missingFacts.js";
import { SHARE_FINDINGS } from "./shareFindings.js";
import type { Share } from "./shareOf.js";

/** Whose check is explained: levels, grades and criteria are named as the edition prints them for this subject. */
export interface ExplainedSubject {
  readonly edition: Edition;
  readonly kind: SubjectKind;
  readonly post?: PostGroup;
}

/** One check in the words of an official; each part can stand alone on a screen, `text` is the whole sentence. */
export interface CheckExplanation {
  readonly status: Bilingual;
  readonly condition: Bilingual;
  /** What was found, with its figures; null where the status says it all. */
  readonly finding: Bilingual | null;
  readonly source: Bilingual;
  readonly text: Bilingual;
}

/**
 * Puts one check into words: "Chưa đạt: … Hoàn thành 49/100 nhiệm vụ (49,00%), quy định ít nhất 50%. Căn cứ: …".
 * Shares are rounded half up to hundredths of a percent; the comparison itself was made with whole numbers.
 * @throws {RangeError} when the edition does not rate this kind of subject
 */
export function explainCheck(check: ConditionCheck, subject: ExplainedSubject): CheckExplanation {
  const status = CHECK_STATUS_TEXTS[check.status];
  const finding = findingOf(check, namesOf(subject));
  const source = sourceText(check);
  const whole = (it: "vi" | "en") =>
    `${status[it]}: ${check.text[it]}.${finding ? ` ${finding[it]}.` : ""} ${source[it]}`;
  return { status, condition: check.text, finding, source, text: { vi: whole("vi"), en: whole("en") } };
}

interface Names {
  level(level: Level): Bilingual;
  grade(grade: Grade | null): Bilingual;
  criterion(code: string): Bilingual;
}

function namesOf({ edition, kind, post }: ExplainedSubject): Names {
  const rules = rulesFor(edition, kind, post);
  if (!rules) throw new RangeError(`edition ${edition.code} does not rate ${kind}`);
  const { gradeNames } = rules.scale.value.kind === "GRADES" ? rules.scale.value : GRADE_SCALE;
  return {
    level: (level) => rules.levelNames.value[level],
    grade: (grade) => (grade === null ? { vi: "chưa chấm", en: "no grade yet" } : gradeNames[grade]),
    criterion: (code) => {
      const line = rules.criteria.value.criteria.find((it) => it.code === code);
      return { vi: `${code} ${line?.text.vi ?? ""}`.trim(), en: `${code} ${line?.text.en ?? ""}`.trim() };
    },
  };
}

function findingOf(check: ConditionCheck, names: Names): Bilingual | null {
  switch (check.status) {
    case "NOT_APPLICABLE":
    case "JUDGED":
      return null;
    case "UNKNOWN": {
      const { text } = missingFact(check);
      return { vi: `Cần ghi ${text.vi}`, en: `To be recorded: ${text.en}` };
    }
    default:
      return figuresOf(check, names);
  }
}

function figuresOf(check: ConditionCheck, names: Names): Bilingual | null {
  const { rule, figures } = check;
  if (figures.cap) {
    const cap = names.level(figures.cap);
    return { vi: `Mức cao nhất được phép: ${cap.vi}`, en: `Highest level allowed: ${cap.en}` };
  }
  if (rule?.kind === "SHARE") return shareFinding(check, rule);
  if (figures.criteria) return gradesFinding(figures.criteria, names);
  if (figures.pointsTenths !== undefined) {
    const points = pointsText(figures.pointsTenths);
    return { vi: `Được ${points.vi} điểm`, en: `${points.en} points` };
  }
  if (figures.missed !== undefined) {
    return figures.missed === 0
      ? { vi: "Không có chỉ tiêu nào không hoàn thành", en: "No target is missed" }
      : { vi: `${figures.missed} chỉ tiêu không hoàn thành`, en: `${figures.missed} targets are missed` };
  }
  if (figures.stateRating) {
    const rating = names.level(figures.stateRating);
    return {
      vi: `Cơ quan, đơn vị xếp loại: ${rating.vi}`,
      en: `Rated by the State employer: ${rating.en}`,
    };
  }
  if (figures.unitLevel) {
    const level = names.level(figures.unitLevel);
    return {
      vi: `Tập thể, tổ chức do người này đứng đầu được xếp loại: ${level.vi}`,
      en: `The collective or organisation headed is rated: ${level.en}`,
    };
  }
  if (figures.bodies) return bodiesFinding(figures.bodies, names);
  if (figures.decidedOn) return disciplineFinding(figures.decidedOn);
  if (rule?.kind === "CONCLUDED") return concludedFinding(check);
  if (rule?.kind === "WEIGHED_BY_AUTHORITY") return levelsFinding(figures, names);
  return null;
}

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  LESS_THAN: "AT_LEAST",
  AT_MOST: "MORE_THAN",
  AT_LEAST: "LESS_THAN",
  MORE_THAN: "AT_MOST",
};

function shareFinding(
  { level, figures }: ConditionCheck,
  rule: Extract<ConditionRule, { kind: "SHARE" }>,
): Bilingual {
  const { part, whole, notRated = 0 } = figures as Share;
  const finding = SHARE_FINDINGS[rule.of];
  const percent = sharePercentHundredths(part, whole);
  // A clause of the lowest level states what must not be; the reader is told what the rule wants instead.
  const is = level === "UNSATISFACTORY" ? OPPOSITE[rule.is] : rule.is;
  const asked = shareText(is, rule.numerator, rule.denominator);
  const aside =
    notRated === 0
      ? { vi: "", en: "" }
      : { vi: `; ${notRated} chưa được xếp loại`, en: `; ${notRated} not rated` };
  const of = `${part}/${whole}`;
  const missed =
    figures.missed === undefined
      ? { vi: "", en: "" }
      : {
          vi: `; ${figures.missed} chỉ tiêu chủ yếu không hoàn thành`,
          en: `; ${figures.missed} main targets missed`,
        };
  return {
    vi: `${finding.vi.replace("{of}", of)} (${formatShare(percent, "vi")}), quy định ${asked.vi}${aside.vi}${missed.vi}`,
    en: `${finding.en.replace("{of}", of)} (${formatShare(percent, "en")}), the rule asks ${asked.en}${aside.en}${missed.en}`,
  };
}

function gradesFinding(
  criteria: readonly { readonly code: string; readonly grade: Grade | null }[],
  names: Names,
): Bilingual | null {
  if (criteria.length === 0) return null;
  const of = (it: "vi" | "en") =>
    criteria.map(({ code, grade }) => `${names.criterion(code)[it]}: ${names.grade(grade)[it]}`).join("; ");
  return { vi: of("vi"), en: of("en") };
}

function bodiesFinding(
  bodies: readonly { readonly name: string; readonly level: Level | null }[],
  names: Names,
): Bilingual | null {
  if (bodies.length === 0) return null;
  const unrated = { vi: "chưa xếp loại", en: "not rated yet" };
  const of = (it: "vi" | "en") =>
    bodies.map(({ name, level }) => `${name}: ${(level ? names.level(level) : unrated)[it]}`).join("; ");
  return { vi: of("vi"), en: of("en") };
}

/** Levels below, for the authority that weighs them: "Tổ chức đảng trực thuộc: Hoàn thành tốt nhiệm vụ 4, …". */
function levelsFinding({ organisationLevels, memberLevels }: CheckFigures, names: Names): Bilingual | null {
  const bodies = [
    { counts: organisationLevels, name: { vi: "Tổ chức đảng trực thuộc", en: "Subordinate organisations" } },
    { counts: memberLevels, name: { vi: "Đảng viên", en: "Members" } },
  ].flatMap(({ counts, name }) => (counts ? [{ counts, name }] : []));
  if (bodies.length === 0) return null;
  const of = (it: "vi" | "en") =>
    bodies
      .map(
        ({ counts, name }) =>
          `${name[it]}: ${LEVELS.map((level) => `${names.level(level)[it]} ${counts[level]}`).join(", ")}`,
      )
      .join("; ");
  return { vi: of("vi"), en: of("en") };
}

function disciplineFinding(decidedOn: readonly string[]): Bilingual {
  if (decidedOn.length === 0) {
    return { vi: "Không có quyết định kỷ luật nào phải tính", en: "No disciplinary decision counts" };
  }
  const days = decidedOn.map(dateText).join(", ");
  return { vi: `Quyết định kỷ luật ngày ${days}`, en: `Disciplinary decision of ${days}` };
}

function concludedFinding({ status }: ConditionCheck): Bilingual {
  switch (status) {
    case "FIRED":
      return { vi: "Đã có kết luận của cấp có thẩm quyền", en: "The competent authority concluded it" };
    case "TO_WEIGH":
      return {
        vi: "Đã có kết luận, nhưng đã tự phát hiện và khắc phục hoặc do bất khả kháng",
        en: "Concluded, but self-detected and remedied, or force majeure",
      };
    default:
      return {
        vi: "Không có kết luận của cấp có thẩm quyền",
        en: "No conclusion of the competent authority",
      };
  }
}
