import type { RuleSetting } from "./ruleSetting.js";

/**
 * Where the quota is counted. GRASSROOTS_ORGANISATION: members of one tổ chức cơ sở đảng, never of one cell.
 * ORGANISATION_TYPE: organisations of one type under one deciding authority. EQUIVALENT_TITLES: cadres of equivalent
 * titles in one level and one branch or field. SIMILAR_ROLES: "nhóm đối tượng có vị trí, vai trò, chức năng, nhiệm vụ
 * tương đồng" under one deciding authority.
 * @see Guidance 21-HD/BTCTW (2019); Guidance 25-HD/BTCTW (2023) and Regulation 366-QĐ/TW (2025) for similar roles
 */
export const QUOTA_GROUPS = [
  "GRASSROOTS_ORGANISATION",
  "ORGANISATION_TYPE",
  "EQUIVALENT_TITLES",
  "SIMILAR_ROLES",
] as const;
export type QuotaGroup = (typeof QUOTA_GROUPS)[number];

/** How a fractional quota is rounded; the rules name none, so FLOOR ("không vượt quá") is the default. */
export const ROUNDINGS = ["FLOOR", "HALF_UP", "CEIL"] as const;
export type Rounding = (typeof ROUNDINGS)[number];

export interface QuotaRule {
  /** Largest share of EXCELLENT to GOOD, percent, 0 to 100. */
  readonly sharePercent: number;
  readonly group: QuotaGroup;
  readonly rounding: Rounding;
  /** True when going over is refused outright; false when a named override with a reason may go over. */
  readonly hardBlock: boolean;
  /** A larger share that a recorded decision may grant (2025: 25 %). */
  readonly exceptionSharePercent?: number;
}

/** What a unit sets about the quota, because the documents leave it open. */
export const QUOTA_SETTINGS = [
  {
    field: "rounding",
    label: { vi: "Cách làm tròn số được xếp loại xuất sắc", en: "Rounding of the quota" },
    defaultValue: "FLOOR",
    options: [
      {
        value: "FLOOR",
        text: { vi: "Làm tròn xuống (đúng nghĩa “không vượt quá”)", en: "Down, as “not above” says" },
      },
      { value: "HALF_UP", text: { vi: "Làm tròn từ một nửa trở lên", en: "Half up" } },
      { value: "CEIL", text: { vi: "Làm tròn lên", en: "Up" } },
    ],
    why: {
      vi: "Văn bản của Trung ương không quy định cách làm tròn; một số nơi làm tròn lên với nhóm nhỏ. Chọn cách nào thì bảng tỷ lệ vẫn ghi rõ số vượt so với mức 20%.",
      en: "The central documents name no rounding, and some places round small groups up. Whatever is set, the board still says what goes over the exact share.",
    },
  },
  {
    field: "group",
    label: { vi: "Nhóm để tính tỷ lệ xuất sắc", en: "Group in which the quota is counted" },
    defaultValue: "GRASSROOTS_ORGANISATION",
    options: [
      {
        value: "GRASSROOTS_ORGANISATION",
        text: { vi: "Từng tổ chức cơ sở đảng", en: "Each grassroots Party organisation" },
      },
      {
        value: "ORGANISATION_TYPE",
        text: {
          vi: "Từng loại hình tổ chức đảng do cùng một cấp có thẩm quyền xếp loại",
          en: "Each type of organisation under one deciding authority",
        },
      },
      {
        value: "EQUIVALENT_TITLES",
        text: {
          vi: "Từng nhóm chức danh tương đương trong từng cấp, từng ngành, lĩnh vực",
          en: "Each group of equivalent titles in each level, branch and field",
        },
      },
      {
        value: "SIMILAR_ROLES",
        text: {
          vi: "Từng nhóm đối tượng có vị trí, vai trò, chức năng, nhiệm vụ tương đồng",
          en: "Each group of subjects of similar position, role, functions and tasks",
        },
      },
    ],
    why: {
      vi: "Chưa đọc được cách chia nhóm của Hướng dẫn 16-HD/BTCTW (2018); với tổ chức đảng, câu trong Hướng dẫn 21-HD/BTCTW (2019) bị cắt ở nguồn đã đọc. Mặc định theo từng phiên bản quy định.",
      en: "The grouping of the 2018 guidance was not readable, and the 2019 sentence on organisations is cut off in the copy read. Each edition states its default.",
    },
  },
  {
    field: "hardBlock",
    label: { vi: "Khi vượt tỷ lệ xuất sắc", en: "When the quota is exceeded" },
    defaultValue: false,
    options: [
      {
        value: false,
        text: {
          vi: "Cảnh báo; phải ghi lý do và cấp có thẩm quyền đồng ý",
          en: "Warn; a reason and the authority that agrees must be recorded",
        },
      },
      { value: true, text: { vi: "Không cho quyết định", en: "Refuse the decision" } },
    ],
    why: {
      vi: "Kết quả đã công bố các năm 2018–2020 của nhiều nơi vượt 20% đối với tổ chức đảng, nên mặc định là cảnh báo.",
      en: "Published results of 2018 to 2020 go over 20 % for organisations in several places, so the default is to warn.",
    },
  },
] as const satisfies readonly RuleSetting[];
