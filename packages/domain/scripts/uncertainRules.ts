import {
  BALLOT_SETTINGS,
  type BallotRule,
  type Bilingual,
  type Edition,
  LEVELS,
  type ParticipationRule,
  type Provenance,
  QUOTA_SETTINGS,
  type QuotaRule,
  SUBORDINATE_BASE_SETTING,
  type SubjectKind,
  type SubordinateBase,
} from "../src/index.js";
import { editionYears } from "./editionYears.js";
import { treatmentText } from "./subjectSections.js";
import {
  majorityWords,
  optionWords,
  REFERENCE_DAY_WORDS,
  SUBJECT_WORDS,
  settingWords,
  TREATMENT_WORDS,
} from "./words.js";

/** A rule whose text no document read settles, in the words of the table. */
export interface UncertainRule {
  /** The part of the edition it stands in, a heading of `docs/editions.md`. */
  readonly part: string;
  readonly years: string;
  readonly subject: string;
  readonly text: string;
  readonly defaultText: string;
  /** Fields of the settings that decide it; empty where a unit's overlay or the competent authority does. */
  readonly setting: string;
  readonly note: string;
}

/** What an uncertain rule may hold; which of it is there depends on the part it stands in. */
type Rule = Provenance & { readonly text?: Bilingual; readonly value?: unknown };

interface Found {
  readonly path: readonly string[];
  readonly rule: Rule;
}

const PARTS: Readonly<Record<string, string>> = {
  levelNames: "Mức xếp loại",
  scale: "Thang đánh giá",
  criteria: "Tiêu chí",
  selfAssessment: "Bản kiểm điểm",
  conditions: "Điều kiện của từng mức",
  participation: "Đối tượng kiểm điểm, xếp loại",
  quota: "Tỷ lệ xuất sắc",
  ballot: "Bỏ phiếu",
  collectives: "Tập thể được kiểm điểm",
  places: "Nơi kiểm điểm, xếp loại",
  evaluators: "Chủ thể tham gia đánh giá",
  order: "Thứ tự các bước",
  forms: "Biểu mẫu",
  deadlines: "Thời hạn",
  provisions: "Quy định khác",
};

/**
 * Every uncertain rule of the editions, by part in the order above. A rule of several editions stands once with their
 * years, and rules of one part that are open for the same reason share a row.
 */
export function uncertainRules(editions: readonly Edition[]): UncertainRule[] {
  const all = editions.flatMap((edition) =>
    findUncertain(edition, []).map((it) => ({ ...describe(it, edition), years: editionYears(edition) })),
  );
  const merged = merge(merge(all, "years", "; "), "text", "\n");
  return Object.values(PARTS).flatMap((part) => merged.filter((it) => it.part === part));
}

/** Rules that differ in one field alone, made one with the values of that field joined. */
function merge(rules: readonly UncertainRule[], field: "years" | "text", separator: string): UncertainRule[] {
  const alike = Map.groupBy(rules, (it) => JSON.stringify({ ...it, [field]: "" }));
  return [...alike.values()].flatMap(([first, ...others]) =>
    first
      ? [{ ...first, [field]: [...new Set([first, ...others].map((it) => it[field]))].join(separator) }]
      : [],
  );
}

function findUncertain(value: unknown, path: readonly string[]): Found[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "certainty" in value && value.certainty === "UNCERTAIN" ? [{ path, rule: value as Rule }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => findUncertain(inner, [...path, key]))];
}

function describe({ path, rule }: Found, edition: Edition): Omit<UncertainRule, "years"> {
  const kind = path[0] === "subjects" ? (path[1] as SubjectKind) : null;
  const key = path.find((it) => it in PARTS);
  if (key === undefined) throw new RangeError(`no words for ${path.join(".")}`);
  const part = PARTS[key] ?? key;
  const names = (edition.subjects[kind ?? "MEMBER"] ?? edition.subjects.MEMBER).levelNames.value;
  const words = {
    part,
    subject: kind ? SUBJECT_WORDS[kind] : "",
    note: rule.note?.vi ?? "",
    text: textOf(rule) || part,
  };
  const leaf = path.at(-1);
  if (leaf === "countedTo")
    return {
      ...words,
      text: "Ngày tính đủ 6 tháng",
      defaultText: referenceDay(rule),
      setting: `\`${leaf}\``,
    };
  if (leaf === "subordinateBase") {
    const base = rule.value as SubordinateBase;
    return {
      ...words,
      text: SUBORDINATE_BASE_SETTING.label.vi,
      defaultText: optionWords(SUBORDINATE_BASE_SETTING, base),
      setting: `\`${leaf}\``,
    };
  }
  if (key === "participation") {
    const own = rule as ParticipationRule;
    const options = (own.options ?? []).map((it) => TREATMENT_WORDS[it]).join("; ");
    return {
      ...words,
      defaultText: treatmentText(own, names),
      setting: options ? `\`participation.${leaf}\`: ${options}` : "",
    };
  }
  if (key === "quota")
    return { ...words, defaultText: quotaText(rule.value as QuotaRule), setting: fields(QUOTA_SETTINGS) };
  if (key === "ballot")
    return { ...words, defaultText: ballotText(rule.value as BallotRule), setting: fields(BALLOT_SETTINGS) };
  return { ...words, defaultText: "như ghi ở cột Quy định", setting: "" };
}

/** The wording of a rule, of the value it gives a source to, or of the form that value names. */
function textOf({ text, value }: Rule): string {
  if (text) return text.vi;
  if (typeof value !== "object" || value === null) return "";
  const inner = value as { text?: Bilingual; title?: Bilingual; formCode?: string };
  return inner.text?.vi ?? inner.title?.vi ?? inner.formCode ?? "";
}

const referenceDay = ({ value }: Rule): string =>
  REFERENCE_DAY_WORDS[value as keyof typeof REFERENCE_DAY_WORDS];

const fields = (settings: readonly { readonly field: string }[]): string =>
  settings.map((it) => `\`${it.field}\``).join(", ");

const quotaText = ({ sharePercent, group, rounding, hardBlock }: QuotaRule): string =>
  `Không quá ${sharePercent}%; ${settingWords("group", group)}; ${settingWords("rounding", rounding)}; khi vượt: ${settingWords("hardBlock", hardBlock)}`;

function ballotText({ majority, cumulativeDown, votesOnSelf, noMajority }: BallotRule): string {
  const shares = [...new Set(LEVELS.map((it) => majorityWords(majority[it])))];
  const own = settingWords("votesOnSelf", votesOnSelf);
  return `Cần ${shares.join(", ")}; cộng dồn phiếu: ${settingWords("cumulativeDown", cumulativeDown)}; bỏ phiếu cho chính mình: ${own}; không đủ phiếu: ${settingWords("noMajority", noMajority)}`;
}
