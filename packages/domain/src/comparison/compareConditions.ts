import type { Bilingual } from "../editions/bilingual.js";
import type { Condition, LevelConditions } from "../editions/condition.js";
import type { LevelName } from "../editions/edition.js";
import { LEVELS, type Level } from "../editions/level.js";
import { ruleText } from "../editions/ruleText.js";
import { type Finding, isChanged, isGone, isNew } from "./changeDraft.js";

interface Listed {
  readonly level: Level;
  readonly condition: Condition;
}

type LevelNames = Readonly<Record<Level, LevelName>>;

/** What changed between the conditions of two sets of rules, level by level; a condition of another level has moved. */
export function compareConditions(
  before: LevelConditions,
  after: LevelConditions,
  names: LevelNames,
): readonly Finding[] {
  let gone = listed(before);
  let fresh = listed(after);
  const pairs: (readonly [Listed, Listed])[] = [];
  for (const isMatch of [isSameCode, isSameTopic, isMoved]) {
    for (const entry of gone) {
      const found = fresh.find((it) => isMatch(entry, it));
      if (!found) continue;
      pairs.push([entry, found]);
      fresh = fresh.filter((it) => it !== found);
    }
    gone = gone.filter((entry) => !pairs.some(([it]) => it === entry));
  }
  return [
    ...fresh.map(({ level, condition }) =>
      isNew("CONDITIONS", said(ADDED, level, names, condition.text), condition.text, condition),
    ),
    ...pairs.flatMap(([a, b]) => keptCondition(a, b, names)),
    ...gone.map(({ level, condition }) =>
      isGone("CONDITIONS", said(DROPPED, level, names, condition.text), condition.text, condition),
    ),
    ...compareOtherwise(before, after, names.UNSATISFACTORY),
  ];
}

function listed({ required, unsatisfactoryWhen }: LevelConditions): Listed[] {
  return LEVELS.flatMap((level) =>
    (level === "UNSATISFACTORY" ? unsatisfactoryWhen : required[level]).map((condition) => ({
      level,
      condition,
    })),
  );
}

const isSameCode = (a: Listed, b: Listed) => a.level === b.level && a.condition.code === b.condition.code;

const isMoved = (a: Listed, b: Listed) =>
  a.level !== b.level && a.condition.code === b.condition.code && isSameRule(a, b);

/** The same share, conclusion or discipline under another name of the condition. */
function isSameTopic(a: Listed, b: Listed): boolean {
  const [first, second] = [topicOf(a.condition), topicOf(b.condition)];
  return a.level === b.level && first !== null && first === second;
}

function topicOf({ rule }: Condition): string | null {
  switch (rule.kind) {
    case "SHARE":
    case "GRADES_AT_LEAST":
    case "DISCIPLINED":
      return `${rule.kind} ${rule.of}`;
    case "STATE_RATING_AT_LEAST":
    case "LINKED_BODIES_AT_LEAST":
      return rule.kind;
    default:
      return null;
  }
}

function isSameRule(a: Listed, b: Listed): boolean {
  return JSON.stringify(sortedRule(a.condition)) === JSON.stringify(sortedRule(b.condition));
}

function sortedRule({ rule }: Condition): [string, unknown][] {
  return Object.entries(rule).toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function keptCondition(a: Listed, b: Listed, names: LevelNames): Finding[] {
  const sources = [a.condition, b.condition];
  if (a.level !== b.level) {
    const text = {
      vi: `Điều kiện “${b.condition.text.vi}” chuyển từ mức ${names[a.level].vi} sang mức ${names[b.level].vi}.`,
      en: `The condition “${b.condition.text.en}” moved from ${names[a.level].en} to ${names[b.level].en}.`,
    };
    return [isChanged("CONDITIONS", text, [names[a.level], names[b.level]], sources, "MOVED")];
  }
  if (isSameRule(a, b)) return [];
  const isSameWording = a.condition.text.vi === b.condition.text.vi;
  const wordsOf = ({ condition }: Listed) => (isSameWording ? ruleText(condition.rule) : condition.text);
  const [before, after] = [wordsOf(a), wordsOf(b)];
  const about = isSameWording
    ? { vi: `“${b.condition.text.vi}”: `, en: `“${b.condition.text.en}”: ` }
    : { vi: "", en: "" };
  const text = said(ALTERED, b.level, names, {
    vi: `${about.vi}nay ${quoted(after.vi)}, trước ${quoted(before.vi)}`,
    en: `${about.en}now ${quoted(after.en)}, before ${quoted(before.en)}`,
  });
  return [isChanged("CONDITIONS", text, [before, after], sources)];
}

const quoted = (text: string) => `“${text}”`;

interface Sentence {
  readonly required: Bilingual;
  readonly clause: Bilingual;
}

const ADDED: Sentence = {
  required: { vi: "Mức {level} thêm điều kiện: {what}.", en: "{level} has a new condition: {what}." },
  clause: { vi: "Thêm trường hợp xếp loại {level}: {what}.", en: "A new case of {level}: {what}." },
};
const DROPPED: Sentence = {
  required: { vi: "Mức {level} bỏ điều kiện: {what}.", en: "{level} no longer asks: {what}." },
  clause: {
    vi: "Không còn trường hợp xếp loại {level}: {what}.",
    en: "No longer a case of {level}: {what}.",
  },
};
const ALTERED: Sentence = {
  required: {
    vi: "Điều kiện của mức {level} thay đổi: {what}.",
    en: "A condition of {level} changed: {what}.",
  },
  clause: {
    vi: "Trường hợp xếp loại {level} thay đổi: {what}.",
    en: "A case of {level} changed: {what}.",
  },
};

function said(sentence: Sentence, level: Level, names: LevelNames, what: Bilingual): Bilingual {
  const { vi, en } = level === "UNSATISFACTORY" ? sentence.clause : sentence.required;
  const fill = (text: string, it: "vi" | "en") =>
    text.replace("{level}", names[level][it]).replace("{what}", what[it]);
  return { vi: fill(vi, "vi"), en: fill(en, "en") };
}

/** What follows when no level fits: a level that the text names, or the decision of a person. */
function compareOtherwise(before: LevelConditions, after: LevelConditions, lowest: LevelName): Finding[] {
  const toPerson = {
    vi: "Không mức nào khớp thì cấp có thẩm quyền quyết định",
    en: "When no level fits, the competent authority decides",
  };
  if (before.otherwise && !after.otherwise) {
    const text = {
      vi: `${toPerson.vi}; không còn đương nhiên xếp ${lowest.vi}.`,
      en: `${toPerson.en}; it is no longer ${lowest.en} of itself.`,
    };
    return [isChanged("CONDITIONS", text, [before.otherwise.text, toPerson], [before.otherwise])];
  }
  if (!before.otherwise && after.otherwise) {
    const { vi, en } = after.otherwise.text;
    return [
      isChanged(
        "CONDITIONS",
        { vi: `${vi}.`, en: `${en}.` },
        [toPerson, after.otherwise.text],
        [after.otherwise],
      ),
    ];
  }
  return [];
}
