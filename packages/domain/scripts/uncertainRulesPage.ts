import { DECIDED_BY, type DecidedBy, type Edition, type OpenQuestion, openQuestions } from "../src/index.js";
import { editionYears } from "./editionYears.js";
import { blocks, table } from "./markdown.js";
import { SUBJECT_WORDS } from "./words.js";

const HEADINGS: Readonly<Record<DecidedBy, string>> = {
  UNIT_SETTING: "Đơn vị chọn một trong các cách",
  UNIT_NUMBER: "Đơn vị đặt con số",
  UNIT_CRITERIA: "Đơn vị quy định khi cụ thể hóa tiêu chí",
  PERSON: "Cấp có thẩm quyền quyết định từng trường hợp",
  DEFAULT: "Theo mặc định cho đến khi đọc được văn bản",
};

/** `docs/uncertain-rules.md`: what no document read decides, the default, who decides it and where a user sees it. */
export function uncertainRulesPage(editions: readonly Edition[]): string {
  const questions = openQuestions(editions);
  return `${blocks(
    "# Những điểm chưa chắc chắn của quy định",
    "Trang này được in từ chính các quy định mà chương trình áp dụng (`npm run docs`); không sửa bằng tay. Nơi văn bản không nêu hoặc chưa đọc được, chương trình không đoán: áp dụng mặc định ghi ở đây và cho thấy đó là mặc định. Toàn bộ quy định: [qua các năm](editions.md).",
    DECIDED_BY.map((decidedBy) => {
      const own = questions.filter((it) => it.decidedBy === decidedBy);
      return own.length === 0 ? "" : blocks(`## ${HEADINGS[decidedBy]}`, questionTable(own, editions));
    }),
  )}\n`;
}

function questionTable(questions: readonly OpenQuestion[], editions: readonly Edition[]): string {
  const hasOptions = questions.some((it) => it.options.length > 0);
  return table(
    [
      "Điều chưa rõ",
      "Năm",
      "Đối tượng",
      "Chưa rõ thế nào",
      "Mặc định",
      ...(hasOptions ? ["Có thể chọn"] : []),
      "Nơi người dùng thấy",
    ],
    questions.map((it) => [
      `${it.label.vi}\n\`${it.key}\``,
      yearsOf(it, editions),
      subjectsOf(it),
      it.question.vi,
      it.defaultText.vi,
      ...(hasOptions ? [it.options.map(({ text }) => `– ${text.vi}`).join("\n")] : []),
      it.shownAt.vi,
    ]),
  );
}

/** "mọi năm" where every edition leaves the point open. */
function yearsOf({ editions: codes }: OpenQuestion, editions: readonly Edition[]): string {
  if (codes.length === editions.length) return "mọi năm";
  return editions
    .filter((it) => codes.includes(it.code))
    .map(editionYears)
    .join("; ");
}

function subjectsOf({ parts }: OpenQuestion): string {
  const kinds = [...new Set(parts.map((it) => it.kind))].filter((it) => it !== null);
  return kinds.length === 0 ? "mọi đối tượng" : kinds.map((it) => SUBJECT_WORDS[it]).join("; ");
}
