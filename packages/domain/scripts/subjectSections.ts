import {
  type BallotRule,
  type Bilingual,
  type CriteriaTree,
  type Criterion,
  FITTING_LEVELS,
  LEVELS,
  type Level,
  type LevelConditions,
  type LevelName,
  MISSING_PAPER_TEXTS,
  type ParticipationRule,
  type ParticipationRules,
  type Provenance,
  pointsText,
  type QuotaRule,
  type Scale,
  type SelfAssessmentForm,
  SIX_MONTHS_REFERENCE_DAY_TEXTS,
  type Sourced,
  SUBORDINATE_BASE_SETTING,
} from "../src/index.js";
import { blocks, table } from "./markdown.js";
import { provenanceLine, ruleTable } from "./ruleTable.js";
import {
  CERTAINTY_WORDS,
  EFFECT_WORDS,
  lowerFirst,
  majorityWords,
  optionWords,
  settingWords,
  TREATMENT_WORDS,
} from "./words.js";

/** "(nếu có)" after a title that does not say so itself. */
export const ifAny = (title: string, isOptional: boolean): string =>
  isOptional && !title.includes("nếu có") ? `${title} (nếu có)` : title;

export type LevelNames = Readonly<Record<Level, LevelName>>;

export function levelsSection(levelNames: Sourced<LevelNames>): string {
  const rows = LEVELS.map((level, index) => [
    String(index + 1),
    levelNames.value[level].vi,
    levelNames.value[level].abbr,
  ]);
  return blocks(table(["TT", "Mức xếp loại", "Viết tắt"], rows), provenanceLine(levelNames));
}

export function scaleSection(scale: Sourced<Scale>): string {
  const { value } = scale;
  if (value.kind === "GRADES") {
    const grades = Object.values(value.gradeNames).map((it) => it.vi);
    return blocks(
      `Mỗi tiêu chí được đánh giá ở một trong các cấp độ: ${grades.join(", ")}.`,
      provenanceLine(scale),
    );
  }
  const groups = value.groups.map((it) => `nhóm ${it.code} tối đa ${it.maxPoints} điểm`);
  const total = value.groups.reduce((sum, it) => sum + it.maxPoints, 0);
  const step = value.pointsStepTenths;
  return blocks(
    `Chấm điểm theo nhóm tiêu chí: ${groups.join(", ")}; tổng ${total} điểm.`,
    provenanceLine(scale),
    step ? `Điểm lẻ nhỏ nhất: ${pointsText(step.value).vi}. ${provenanceLine(step)}` : "",
  );
}

export function criteriaSection(criteria: Sourced<CriteriaTree>): string {
  const { groups, criteria: lines } = criteria.value;
  const rows = groups.flatMap((group) => {
    const own = lines.filter((it) => it.group === group.code);
    const itself = own.find((it) => it.code === group.code);
    const text = itself ? { ...itself, text: group.text } : { text: group.text };
    return [
      [`**${group.code}**`, criterionText(text, "**"), itself?.isResult ? "kết quả" : ""],
      ...own
        .filter((it) => it !== itself)
        .map((it) => [it.code, criterionText(it), it.isResult ? "kết quả" : ""]),
    ];
  });
  return blocks(
    table(["Số", "Tiêu chí", "Nhóm kết quả"], rows),
    provenanceLine(criteria),
    groups.map((it) =>
      it.provenance ? `Nhóm ${it.code}: ${lowerFirst(provenanceLine(it.provenance))}` : "",
    ),
  );
}

/** A line with what the document lists under it and the blocks of units it is written for. */
function criterionText(
  { text, details = [], blocks: units = [] }: Pick<Criterion, "text" | "details" | "blocks">,
  mark = "",
) {
  return [
    `${mark}${text.vi}${mark}`,
    ...[...details, ...units.map((it) => it.text)].map((it) => `– ${it.vi}`),
  ].join("\n");
}

export function selfAssessmentSection(form: Sourced<SelfAssessmentForm>): string {
  const { formCode, sections } = form.value;
  const lines = sections.map(({ code, title, isOptional }) =>
    `- ${code}. ${ifAny(title.vi, isOptional)}`.replace("..", "."),
  );
  return blocks(`${formCode}:`, lines.join("\n"), provenanceLine(form));
}

export function conditionsSection(conditions: LevelConditions, names: LevelNames): string {
  const { required, unsatisfactoryWhen, otherwise } = conditions;
  const clauses = [...unsatisfactoryWhen, ...(otherwise ? [otherwise] : [])];
  const conditionTable = (rules: readonly (Provenance & { readonly text: Bilingual })[]) =>
    ruleTable(
      ["Điều kiện"],
      rules.map((rule) => ({ cells: [rule.text.vi], rule })),
    );
  const silent = otherwise
    ? ""
    : "Không khớp điều kiện của mức nào: văn bản không nêu, cấp có thẩm quyền xem xét, quyết định và ghi lý do.";
  const base = conditions.subordinateBase;
  return blocks(
    FITTING_LEVELS.flatMap((level) => [
      `**${names[level].vi}**: đạt tất cả các điều kiện`,
      conditionTable(required[level]),
    ]),
    `**${names.UNSATISFACTORY.vi}**: khi có một trong các trường hợp`,
    conditionTable(clauses),
    silent,
    base
      ? `Tỷ lệ tổ chức đảng, đảng viên trực thuộc tính trên ${optionWords(SUBORDINATE_BASE_SETTING, base.value)}. ${provenanceLine(base)}`
      : "",
  );
}

export function participationSection(rules: ParticipationRules, names: LevelNames): string {
  const rows = Object.values(rules).map((rule) => ({
    cells: [rule.text.vi, treatmentText(rule, names)],
    rule,
  }));
  if (rows.length === 0) return "Không có trường hợp riêng: tất cả được kiểm điểm và xếp loại.";
  return ruleTable(["Trường hợp", "Cách xử lý"], rows);
}

/** What is done in a case, with the level it is capped at, the paper it needs and the day it is counted to. */
export function treatmentText(rule: ParticipationRule, names: LevelNames): string {
  const { treatment, cap, effect, paper, countedTo } = rule;
  return [
    cap ? `${TREATMENT_WORDS[treatment]}: cao nhất ${names[cap].vi}` : TREATMENT_WORDS[treatment],
    effect?.vi ?? "",
    paper ? `Cần có: ${lowerFirst(MISSING_PAPER_TEXTS[paper].vi)}` : "",
    countedTo
      ? `Tính đến ${lowerFirst(SIX_MONTHS_REFERENCE_DAY_TEXTS[countedTo.value].vi)} (${CERTAINTY_WORDS[countedTo.certainty]})`
      : "",
  ]
    .filter((it) => it !== "")
    .join(". ");
}

export function quotaSection(quota: Sourced<QuotaRule> | null, names: LevelNames): string {
  if (!quota) return "Không quy định tỷ lệ.";
  const { sharePercent, group, rounding, hardBlock, exceptionSharePercent } = quota.value;
  return blocks(
    [
      `- Số “${names.EXCELLENT.vi}” không vượt quá **${sharePercent}%** số “${names.GOOD.vi}”, tính trong ${settingWords("group", group)}.`,
      `- Số lẻ: ${settingWords("rounding", rounding)}.`,
      exceptionSharePercent === undefined
        ? ""
        : `- Cấp có thẩm quyền có thể quyết định nâng đến **${exceptionSharePercent}%**, có văn bản.`,
      `- Khi vượt: ${settingWords("hardBlock", hardBlock)}.`,
    ]
      .filter((it) => it !== "")
      .join("\n"),
    provenanceLine(quota),
  );
}

export function ballotSection(ballot: Sourced<BallotRule> | null, names: LevelNames): string {
  if (!ballot) return "Không quy định bỏ phiếu.";
  const { effect, majority, cumulativeDown, votesOnSelf, noMajority, quorum } = ballot.value;
  return blocks(
    table(
      ["Mức", "Số phiếu cần có, trên tổng số đảng viên chính thức được triệu tập"],
      LEVELS.map((level) => [names[level].vi, majorityWords(majority[level])]),
    ),
    [
      `- ${EFFECT_WORDS[effect]}.`,
      `- Họp khi có mặt ${majorityWords(quorum)} số được triệu tập.`,
      `- Người được xếp loại ${votesOnSelf ? "có" : "không"} bỏ phiếu về mình.`,
      `- Phiếu chọn mức trên ${cumulativeDown ? "được" : "không"} cộng dồn xuống mức dưới.`,
      `- Không mức nào đủ số phiếu: ${settingWords("noMajority", noMajority)}.`,
    ].join("\n"),
    provenanceLine(ballot),
  );
}
