import type { Bilingual } from "../editions/bilingual.js";
import type { Certainty, Provenance } from "../editions/sourced.js";
import type { CheckStatus } from "./conditionCheck.js";

/** What a check came to, as it stands before the condition. */
export const CHECK_STATUS_TEXTS: Readonly<Record<CheckStatus, Bilingual>> = {
  SATISFIED: { vi: "Đạt", en: "Met" },
  FAILED: { vi: "Chưa đạt", en: "Not met" },
  UNKNOWN: { vi: "Chưa đủ số liệu", en: "Not known yet" },
  NOT_APPLICABLE: { vi: "Không áp dụng", en: "Does not apply" },
  JUDGED: { vi: "Tập thể xem xét, kết luận", en: "For the body to judge" },
  TO_WEIGH: { vi: "Cấp có thẩm quyền xem xét", en: "For the authority to weigh" },
  FIRED: { vi: "Thuộc trường hợp", en: "Applies" },
  NOT_FIRED: { vi: "Không thuộc trường hợp", en: "Does not apply" },
};

/** How sure the rule is, in words a reader of the print can use. */
export const CERTAINTY_TEXTS: Readonly<Record<Certainty, Bilingual>> = {
  SOURCED: { vi: "đã đối chiếu văn bản", en: "read in the document" },
  KNOWN: {
    vi: "theo cách hiểu phổ biến, chưa đối chiếu được nguyên văn",
    en: "commonly known, not read in the document",
  },
  UNCERTAIN: {
    vi: "văn bản chưa rõ, đang dùng mặc định",
    en: "the text is not clear; a default applies",
  },
  DERIVED: { vi: "suy ra từ các quy định khác", en: "worked out from other rules" },
};

/** "Căn cứ: Quy định 366-QĐ/TW (2025), Điều 11 (đã đối chiếu văn bản)." */
export function sourceText({ source, certainty }: Provenance): Bilingual {
  const words = CERTAINTY_TEXTS[certainty];
  return { vi: `Căn cứ: ${source} (${words.vi}).`, en: `Source: ${source} (${words.en}).` };
}
