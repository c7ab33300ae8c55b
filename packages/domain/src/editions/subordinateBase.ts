import type { RuleSetting } from "./ruleSetting.js";
import type { Sourced } from "./sourced.js";

/** Whose levels make the whole of a share of subordinates: those rated, or those not rated as well. */
export const SUBORDINATE_BASES = ["RATED", "ALL"] as const;
export type SubordinateBase = (typeof SUBORDINATE_BASES)[number];

/** What a unit sets about shares of subordinates, because no document read decides it. */
export const SUBORDINATE_BASE_SETTING = {
  field: "subordinateBase",
  label: {
    vi: "Cơ sở tính tỷ lệ tổ chức đảng, đảng viên trực thuộc",
    en: "Base of the shares of subordinate organisations and members",
  },
  defaultValue: "RATED",
  options: [
    { value: "RATED", text: { vi: "Số đã được xếp loại", en: "Those rated" } },
    {
      value: "ALL",
      text: { vi: "Toàn bộ, kể cả số chưa được xếp loại", en: "All, those not rated included" },
    },
  ],
  why: {
    vi: "Văn bản chỉ nói “đảng viên”, “tổ chức đảng trực thuộc”, không nói số chưa được xếp loại (mới kết nạp, mới thành lập…) có nằm trong cơ sở tính hay không.",
    en: "The text says “members” and “subordinate organisations”, not whether those not rated (newly admitted, newly founded …) are in the base.",
  },
} as const satisfies RuleSetting;

/** The default base of an edition, which a unit may set otherwise. */
export function subordinateBase(source: string): Sourced<SubordinateBase> {
  return {
    value: SUBORDINATE_BASE_SETTING.defaultValue,
    source,
    certainty: "UNCERTAIN",
    note: {
      vi: "Văn bản không nói số chưa được xếp loại có nằm trong cơ sở tính tỷ lệ hay không; mặc định tính trên số đã được xếp loại và ghi rõ số chưa xếp loại bên cạnh.",
      en: "The text does not say whether those not rated are in the base; by default the share is of those rated, with the number not rated beside it.",
    },
  };
}
