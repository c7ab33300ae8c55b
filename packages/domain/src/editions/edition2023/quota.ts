import type { QuotaRule } from "../quotaRule.js";
import type { Sourced } from "../sourced.js";
import { article12 } from "./provenance.js";

/** EXCELLENT at most 20 % of GOOD "theo từng nhóm đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng". */
export const QUOTA_2023: Sourced<QuotaRule> = {
  value: { sharePercent: 20, group: "SIMILAR_ROLES", rounding: "FLOOR", hardBlock: false },
  ...article12,
  note: {
    vi: "Tính theo từng nhóm đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng. Văn bản không nêu cách làm tròn và việc chặn khi vượt: mặc định làm tròn xuống và cảnh báo, đơn vị thiết lập khác được.",
    en: "Counted among subjects of similar position, role, functions and tasks. The text names no rounding and no block: down and a warning by default, settings of the unit.",
  },
};
