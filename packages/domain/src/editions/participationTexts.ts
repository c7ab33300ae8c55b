import type { Bilingual } from "./bilingual.js";
import type { MissingPaper, ParticipationReason } from "./participationRule.js";

/** Plain wording of every reason of participation, used by screens, lists and statistics. */
export const PARTICIPATION_TEXTS: Readonly<Record<ParticipationReason, Bilingual>> = {
  EXEMPT: { vi: "Được miễn công tác và sinh hoạt đảng", en: "Exempt from Party work and meetings" },
  SUSPENDED: { vi: "Bị đình chỉ sinh hoạt đảng", en: "Suspended from Party activity" },
  COMMITTEE_SUSPENDED: { vi: "Bị đình chỉ sinh hoạt cấp ủy", en: "Suspended from the Party committee" },
  ADMITTED_UNDER_SIX_MONTHS: { vi: "Mới kết nạp dưới 6 tháng", en: "Admitted less than six months ago" },
  NOT_YET_ADMITTED: { vi: "Chưa được kết nạp tại ngày xét", en: "Not yet admitted on the reference day" },
  ADMISSION_DATE_MISSING: { vi: "Thiếu ngày vào Đảng", en: "Date of admission is missing" },
  SICK_LEAVE_CAP: {
    vi: "Nghỉ ốm từ 3 tháng trở lên trong năm",
    en: "On sick leave for three months or more in the year",
  },
  MATERNITY_LEAVE: { vi: "Nghỉ thai sản", en: "On maternity leave" },
  TEMPORARY_ELSEWHERE: {
    vi: "Đang sinh hoạt đảng tạm thời ở nơi khác",
    en: "In temporary Party activity elsewhere",
  },
  TEMPORARY_HERE: {
    vi: "Sinh hoạt tạm thời tại đây, xếp loại tại chi bộ chính thức",
    en: "In temporary activity here; rated by the official cell",
  },
  TRANSFERRED_IN: { vi: "Chuyển sinh hoạt chính thức đến trong năm", en: "Transferred in during the year" },
  TRANSFERRED_OUT: { vi: "Đã chuyển sinh hoạt chính thức đi", en: "Transferred out" },
  DECEASED: { vi: "Đã từ trần", en: "Deceased" },
  LEFT: { vi: "Đã ra khỏi Đảng", en: "Left the Party" },
  REVIEW_DEFERRED: {
    vi: "Vắng mặt có lý do, chưa hoàn thành kiểm điểm",
    en: "Absent with reason; review not yet completed",
  },
};

/** Names of the papers whose absence blocks a rating. */
export const MISSING_PAPER_TEXTS: Readonly<Record<MissingPaper, Bilingual>> = {
  TEMPORARY_CELL_COMMENT: {
    vi: "Nhận xét của chi bộ nơi sinh hoạt tạm thời",
    en: "Comment of the cell of temporary activity",
  },
  FORMER_CELL_OPINION: {
    vi: "Ý kiến nhận xét của chi bộ nơi chuyển đi",
    en: "Opinion of the former cell",
  },
};
