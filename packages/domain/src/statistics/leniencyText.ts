import type { Bilingual } from "../editions/bilingual.js";
import { countText } from "./countText.js";
import type { LeniencyCode } from "./leniencyFindings.js";

/** A finding in words, with its figures and no verdict on anybody. */
export function leniencyText(
  code: LeniencyCode,
  subjects: number,
  figures: Readonly<Record<string, number>>,
): Bilingual {
  const fill = (text: string, language: "vi" | "en") =>
    text.replace(/\{(\w+)\}/g, (_, name: string) =>
      countText(name === "subjects" ? subjects : (figures[name] as number), language),
    );
  return { vi: fill(TEXTS[code].vi, "vi"), en: fill(TEXTS[code].en, "en") };
}

const TEXTS: Readonly<Record<LeniencyCode, Bilingual>> = {
  UNIFORM_GRADES: {
    vi: "Toàn bộ {grades} lượt đánh giá tiêu chí của {subjects} đối tượng đều cùng một cấp độ thực hiện.",
    en: "All {grades} criterion grades of {subjects} subjects are the same grade.",
  },
  NEVER_CHANGED: {
    vi: "Cả {subjects} đối tượng đều được quyết định đúng mức tự nhận và mức đề nghị, không có thay đổi nào.",
    en: "All {subjects} subjects were decided at the level they gave themselves and were proposed for; nothing changed.",
  },
  QUOTA_EXACTLY_FILLED: {
    vi: "Số hoàn thành xuất sắc dùng hết đúng tỷ lệ {sharePercent}%: {excellent} trong {goodOrAbove} đối tượng hoàn thành tốt nhiệm vụ trở lên.",
    en: "The {sharePercent}% quota is exactly filled: {excellent} excellent of {goodOrAbove} at good completion or above.",
  },
  BALLOTS_UNANIMOUS: {
    vi: "Cả {subjects} cuộc bỏ phiếu đều có toàn bộ phiếu dồn vào một mức xếp loại.",
    en: "In all {subjects} ballots every vote is for one and the same level.",
  },
  ALL_GOOD_OR_ABOVE: {
    vi: "100% số được xếp loại ({subjects} đối tượng) hoàn thành tốt nhiệm vụ trở lên: {excellent} xuất sắc, {good} tốt.",
    en: "100% of those rated ({subjects} subjects) are at good completion or above: {excellent} excellent, {good} good.",
  },
};
