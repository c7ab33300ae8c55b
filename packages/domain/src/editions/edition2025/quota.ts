import type { QuotaRule } from "../quotaRule.js";
import type { Sourced } from "../sourced.js";
import { article } from "./provenance.js";

/** EXCELLENT at most 20 % of GOOD among subjects of similar role; 25 % by a recorded decision of the authority. */
export const QUOTA_2025: Sourced<QuotaRule> = {
  value: {
    sharePercent: 20,
    group: "SIMILAR_ROLES",
    rounding: "FLOOR",
    hardBlock: false,
    exceptionSharePercent: 25,
  },
  ...article("Điều 11, khoản 1"),
  note: {
    vi: "Tính theo nhóm có vị trí, vai trò, chức năng, nhiệm vụ tương đồng do cấp có thẩm quyền xem xét; nơi có thành tích xuất sắc, nổi trội, cấp có thẩm quyền quyết định đến 25%. Văn bản không nêu cách làm tròn và việc chặn khi vượt: mặc định làm tròn xuống và cảnh báo, đơn vị thiết lập khác được.",
    en: "Counted among subjects of similar position, role, functions and tasks; the authority may decide up to 25% where achievements stand out. The text names no rounding and no block: down and a warning by default, settings of the unit.",
  },
};
