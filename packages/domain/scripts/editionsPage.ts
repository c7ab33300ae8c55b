import {
  type DeadlineRule,
  type Edition,
  type EvaluatorRule,
  type FormReference,
  type LegalDocument,
  SUBJECT_KINDS,
  type SubjectKind,
  type SubjectRules,
} from "../src/index.js";
import { editionYears } from "./editionYears.js";
import { blocks, printedDate, table } from "./markdown.js";
import { postSections } from "./postSections.js";
import { type RuleRow, ruleTable } from "./ruleTable.js";
import {
  ballotSection,
  conditionsSection,
  criteriaSection,
  ifAny,
  levelsSection,
  participationSection,
  quotaSection,
  scaleSection,
  selfAssessmentSection,
} from "./subjectSections.js";
import { CERTAINTY_WORDS, SIDE_WORDS, SUBJECT_WORDS } from "./words.js";

/** `docs/editions.md`: every edition of the rules as officials read them. */
export function editionsPage(editions: readonly Edition[]): string {
  return `${blocks(
    "# Quy định về kiểm điểm, đánh giá, xếp loại qua các năm",
    "Trang này được in từ chính các quy định mà chương trình áp dụng (`npm run docs`); không sửa bằng tay. Mỗi quy định ghi nguồn và độ chắc chắn:",
    table(
      ["Độ chắc chắn", "Nghĩa là"],
      [
        [CERTAINTY_WORDS.SOURCED, "Đã đọc nguyên văn trong văn bản nêu ở cột Nguồn"],
        [CERTAINTY_WORDS.KNOWN, "Có căn cứ chắc chắn, chưa đọc được nguyên văn"],
        [
          CERTAINTY_WORDS.UNCERTAIN,
          "Chưa đọc được hoặc văn bản không nêu: chương trình theo mặc định ghi ở đây, đơn vị thiết lập khác được; xem [Những điểm chưa chắc chắn](uncertain-rules.md)",
        ],
        [CERTAINTY_WORDS.DERIVED, "Suy ra từ các quy định khác"],
      ],
    ),
    table(
      ["Năm", "Quy định", "Hướng dẫn", "Thang đánh giá đảng viên"],
      editions.map((it) => [
        `[${editionYears(it)}](#${anchor(editionHeading(it))})`,
        it.regulation?.number ?? "",
        it.guidance.number,
        it.subjects.MEMBER.scale.value.kind === "GRADES" ? "cấp độ của từng tiêu chí" : "điểm",
      ]),
    ),
    editions.map(editionSection),
  )}\n`;
}

const editionHeading = (edition: Edition): string =>
  edition.validToYear === null ? `Từ năm ${edition.validFromYear}` : `Năm ${editionYears(edition)}`;

/** The address GitHub gives a heading. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N} -]/gu, "")
    .replaceAll(" ", "-");

function editionSection(edition: Edition): string {
  const documents = [edition.regulation, edition.guidance, ...edition.supplements].filter(
    (it) => it !== null,
  );
  return blocks(
    `## ${editionHeading(edition)}`,
    edition.title.vi,
    table(["Văn bản", "Ngày", "Trích yếu"], documents.map(documentRow)),
    subjectsOf(edition).map(([kind, rules], index, all) => subjectSection(kind, rules, all.slice(0, index))),
    SUBJECT_KINDS.filter((it) => !edition.subjects[it]).map(
      (it) => `*${SUBJECT_WORDS[it]}: không thuộc diện xếp loại.*`,
    ),
    procedureSections(edition),
  );
}

const documentRow = ({ number, issuedOn, title }: LegalDocument): string[] => [
  number,
  printedDate(issuedOn),
  title.vi,
];

const subjectsOf = (edition: Edition): [SubjectKind, SubjectRules][] =>
  SUBJECT_KINDS.flatMap((kind) => {
    const rules = edition.subjects[kind];
    return rules ? [[kind, rules] as [SubjectKind, SubjectRules]] : [];
  });

/** One kind of subject; a part equal to that of a kind above refers to it instead of repeating it. */
function subjectSection(
  kind: SubjectKind,
  rules: SubjectRules,
  above: readonly (readonly [SubjectKind, SubjectRules])[],
): string {
  const names = rules.levelNames.value;
  const part = (title: string, key: keyof SubjectRules, print: () => string) => {
    const twin = above.find(([, other]) => JSON.stringify(other[key]) === JSON.stringify(rules[key]));
    return blocks(`#### ${title}`, twin ? `Như đối với ${SUBJECT_WORDS[twin[0]].toLowerCase()}.` : print());
  };
  return blocks(
    `### ${SUBJECT_WORDS[kind]}`,
    part("Mức xếp loại", "levelNames", () => levelsSection(rules.levelNames)),
    part("Thang đánh giá", "scale", () => scaleSection(rules.scale)),
    part("Tiêu chí", "criteria", () => criteriaSection(rules.criteria)),
    part("Bản kiểm điểm", "selfAssessment", () => selfAssessmentSection(rules.selfAssessment)),
    part("Điều kiện của từng mức", "conditions", () => conditionsSection(rules.conditions, names)),
    part("Đối tượng kiểm điểm, xếp loại", "participation", () =>
      participationSection(rules.participation, names),
    ),
    part("Tỷ lệ xuất sắc", "quota", () => quotaSection(rules.quota, names)),
    part("Bỏ phiếu", "ballot", () => ballotSection(rules.ballot, names)),
    postSections(rules, above),
  );
}

function procedureSections({
  collectives,
  places,
  evaluators,
  order,
  forms,
  deadlines,
  provisions = [],
}: Edition): string[] {
  const section = (title: string, headings: readonly string[], rows: readonly RuleRow[]) =>
    rows.length === 0 ? "" : blocks(`### ${title}`, ruleTable(headings, rows));
  return [
    section(
      "Tập thể được kiểm điểm",
      ["Tập thể"],
      collectives.map((rule) => ({
        cells: [`${rule.text.vi}${rule.isWithoutStandingCommittee ? " (nơi không có ban thường vụ)" : ""}`],
        rule,
      })),
    ),
    section(
      "Nơi kiểm điểm, xếp loại",
      ["Quy định"],
      places.map((rule) => ({ cells: [rule.value.text.vi], rule })),
    ),
    section(
      "Chủ thể tham gia đánh giá",
      ["Đối tượng", "Vị trí", "Phiếu", "Chủ thể"],
      evaluators.map((rule) => ({ cells: evaluatorCells(rule.value), rule })),
    ),
    section(
      "Thứ tự các bước",
      ["Quy định"],
      order.map((rule) => ({ cells: [rule.value.text.vi], rule })),
    ),
    section(
      "Biểu mẫu",
      ["Mẫu", "Dùng cho", "Tên"],
      forms.map((rule) => ({ cells: formCells(rule.value), rule })),
    ),
    fieldLines(forms),
    section(
      "Thời hạn",
      ["Ngày đầu tiên bị coi là muộn", "Quy định"],
      deadlines.map((rule) => ({ cells: [lateDay(rule.value), rule.value.text.vi], rule })),
    ),
    section(
      "Quy định khác",
      ["Quy định"],
      provisions.map((rule) => ({ cells: [rule.value.text.vi], rule })),
    ),
  ];
}

const evaluatorCells = ({
  subjectKind,
  side,
  formCode,
  text,
  onlyWithinFunction,
}: EvaluatorRule): string[] => [
  SUBJECT_WORDS[subjectKind],
  SIDE_WORDS[side],
  formCode ?? "",
  `${text.vi}${onlyWithinFunction ? " (chỉ các tiêu chí thuộc chức năng)" : ""}`,
];

const formCells = ({ code, title, subjectKinds }: FormReference): string[] => [
  code,
  subjectKinds.map((kind) => SUBJECT_WORDS[kind].toLowerCase()).join("; "),
  title.vi,
];

/** The fields of each form in printed order. */
const fieldLines = (forms: Edition["forms"]): string =>
  forms
    .filter(({ value }) => value.fields.length > 0)
    .map(({ value }) => {
      const labels = value.fields.map(({ label, isOptional, footnote }) =>
        [ifAny(label.vi, isOptional ?? false), footnote ? `[${footnote.vi}]` : ""].join(" ").trim(),
      );
      return `- **${value.code}**: ${labels.join("; ")}.`;
    })
    .join("\n");

function lateDay({ beforeMonthDay, yearOffset }: DeadlineRule): string {
  if (!beforeMonthDay) return "theo sự kiện";
  const [month, day] = beforeMonthDay.split("-");
  return `${day}/${month}${yearOffset === 1 ? " năm sau" : ""}`;
}
