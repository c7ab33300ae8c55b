import type { Bilingual } from "./bilingual.js";
import type { ParticipationReason } from "./participationReason.js";
import type { MissingPaper, SixMonthsReferenceDay, Treatment } from "./participationRule.js";

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
  STATE_WORK_UNDER_SIX_MONTHS: {
    vi: "Cán bộ, công chức, viên chức công tác chưa đủ 6 tháng",
    en: "State employee with less than six months of work",
  },
  PROBATIONARY: { vi: "Đảng viên dự bị", en: "Probationary member" },
  OUTSIDE_POLITICAL_SYSTEM: {
    vi: "Không công tác trong hệ thống chính trị",
    en: "Works outside the political system",
  },
  CELL_POST_ONLY: {
    vi: "Chỉ giữ chức vụ ở chi bộ trực thuộc",
    en: "Holds a post in a cell only",
  },
  KIND_NOT_RATED: {
    vi: "Quy định của năm không xếp loại loại đối tượng này",
    en: "The rules of the year do not rate this kind of subject",
  },
  PARTY_GROUP: {
    vi: "Tổ đảng: chỉ là nơi kiểm điểm, không xếp loại",
    en: "Party group: a place of review, never rated",
  },
  NOT_YET_FOUNDED: { vi: "Chưa thành lập tại ngày xét", en: "Not yet founded on the reference day" },
  FOUNDING_DATE_MISSING: { vi: "Thiếu ngày thành lập", en: "Date of founding is missing" },
  FOUNDED_UNDER_SIX_MONTHS: { vi: "Mới thành lập dưới 6 tháng", en: "Founded less than six months ago" },
  DISSOLVED: { vi: "Đã giải thể, kết thúc hoạt động trong năm", en: "Dissolved during the year" },
  MERGED_AWAY: { vi: "Đã sáp nhập, hợp nhất vào đơn vị khác", en: "Merged into another unit" },
  MERGED_IN: { vi: "Tiếp nhận đơn vị sáp nhập trong năm", en: "Received a merged unit during the year" },
  COLLECTIVE_NOT_LISTED: {
    vi: "Không thuộc diện tập thể được kiểm điểm, xếp loại",
    en: "Not among the collectives that are reviewed and rated",
  },
  WITHOUT_CELL_COMMITTEE: {
    vi: "Chi bộ không có chi ủy: bí thư, phó bí thư kiểm điểm tại chi bộ",
    en: "Cell without a committee: secretary and deputy are reviewed at the cell",
  },
  COMMITTEE_RATED_AS_ORGANISATION: {
    vi: "Tập thể cấp ủy kiểm điểm, việc xếp loại thực hiện với tổ chức đảng",
    en: "The committee is reviewed; the rating is that of the Party organisation",
  },
  COLLECTIVE_UNDER_THREE: {
    vi: "Tập thể lãnh đạo dưới 3 người: kiểm điểm trong cấp ủy, chi bộ hoặc nơi cấp có thẩm quyền quyết định",
    en: "Collective of fewer than three: reviewed within the committee, the cell or where the authority decides",
  },
};

/** Names of the papers from elsewhere. */
export const MISSING_PAPER_TEXTS: Readonly<Record<MissingPaper, Bilingual>> = {
  TEMPORARY_CELL_COMMENT: {
    vi: "Nhận xét của chi bộ nơi sinh hoạt tạm thời",
    en: "Comment of the cell of temporary activity",
  },
  FORMER_CELL_OPINION: {
    vi: "Ý kiến nhận xét của chi bộ nơi chuyển đi",
    en: "Opinion of the former cell",
  },
  COMPLETED_REVIEW: {
    vi: "Biên bản kiểm điểm bổ sung của người vắng mặt",
    en: "Minutes of the review completed after absence",
  },
  RESIDENCE_COMMENT: {
    vi: "Nhận xét của cấp ủy nơi cư trú",
    en: "Comment of the committee at the residence",
  },
};

/** What each treatment means, in the words of the settings page. */
export const TREATMENT_TEXTS: Readonly<Record<Treatment, Bilingual>> = {
  RATED: { vi: "Kiểm điểm và xếp loại", en: "Reviewed and rated" },
  CAPPED: {
    vi: "Kiểm điểm và xếp loại, không ở mức hoàn thành tốt nhiệm vụ trở lên",
    en: "Reviewed and rated, below Good",
  },
  REVIEW_ONLY: { vi: "Kiểm điểm, không xếp loại", en: "Reviewed, not rated" },
  OUT: { vi: "Không kiểm điểm, không xếp loại", en: "Neither reviewed nor rated" },
  ASK_PERSON: {
    vi: "Vẫn xếp loại, cấp ủy xác nhận từng trường hợp",
    en: "Rated; the committee confirms each case",
  },
};

/** The days up to which six months may be counted. */
export const SIX_MONTHS_REFERENCE_DAY_TEXTS: Readonly<Record<SixMonthsReferenceDay, Bilingual>> = {
  ROUND_REFERENCE_DAY: { vi: "Ngày chốt danh sách của đợt", en: "Reference day of the round" },
  REVIEW_DAY: { vi: "Ngày họp kiểm điểm", en: "Day of the review meeting" },
  YEAR_END: { vi: "Hết ngày 31 tháng 12", en: "End of 31 December" },
};
