import type { Edition } from "../src/index.js";
import { blocks, table } from "./markdown.js";
import type { OpenSetting } from "./openSettings.js";
import { type UncertainRule, uncertainRules } from "./uncertainRules.js";

/** `docs/uncertain-rules.md`: what no document read decides, the setting that decides it and where a user sees it. */
export function uncertainRulesPage(editions: readonly Edition[], settings: readonly OpenSetting[]): string {
  return `${blocks(
    "# Những điểm chưa chắc chắn của quy định",
    "Trang này được in từ chính các quy định mà chương trình áp dụng (`npm run docs`); không sửa bằng tay. Nơi văn bản không nêu hoặc chưa đọc được, chương trình không đoán: áp dụng mặc định ghi ở đây, cho thấy đó là mặc định, và để đơn vị thiết lập.",
    "## Thiết lập",
    table(
      ["Điều chưa rõ", "Vì sao", "Mặc định", "Có thể chọn", "Thiết lập", "Nơi người dùng thấy"],
      settings.map(({ label, why, defaultText, choices, field, seenAt }) => [
        label,
        why,
        defaultText,
        choices,
        `\`${field}\``,
        seenAt,
      ]),
    ),
    "## Quy định chưa chắc chắn, theo phần",
    "Mọi quy định dưới đây có nhãn “chưa chắc chắn” trên trang “Quy định, tiêu chí” và trong [quy định qua các năm](editions.md).",
    [...Map.groupBy(uncertainRules(editions), (it) => it.part)].map(([part, rules]) =>
      blocks(`### ${part}`, ruleRows(rules)),
    ),
  )}\n`;
}

function ruleRows(rules: readonly UncertainRule[]): string {
  return table(
    ["Năm", "Đối tượng", "Quy định", "Mặc định", "Thiết lập", "Ghi chú"],
    rules.map((it) => [it.years, it.subject, it.text, it.defaultText, it.setting, it.note]),
  );
}
