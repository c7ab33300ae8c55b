import type { ParticipationReason } from "@xeploai/domain";
import type { StatisticsStage } from "../statistics/statistics.types.js";

/** Words of the workbook in one language. */
export interface StatisticsWords {
  title: string;
  sheet: string;
  fileName: (unit: string, years: string) => string;
  scope: string;
  years: string;
  stage: string;
  compareWithYear: string;
  stages: Record<StatisticsStage, string>;
  base: string;
  number: string;
  unit: string;
  year: string;
  total: string;
  undecided: string;
  rated: string;
  count: string;
  share: string;
  expected: string;
  change: (year: number) => string;
  excellentToGood: string;
  remark: string;
  withheld: string;
  withOverride: string;
  whole: string;
  quota: (
    year: number,
    figures: { allowed: number; excellent: number; good: number; percent: number },
  ) => string;
  quotaSum: string;
  headroom: (count: number) => string;
  exceeded: (count: number) => string;
  override: (authority: string, reason: string, count: number) => string;
  printed: (at: string, by: string) => string;
  reasons: Record<ParticipationReason, string>;
}

const vi: StatisticsWords = {
  title: "TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CHẤT LƯỢNG ĐẢNG VIÊN",
  sheet: "Xếp loại đảng viên",
  fileName: (unit, years) => `Tổng hợp xếp loại đảng viên - ${unit} - ${years}.xlsx`,
  scope: "Phạm vi",
  years: "Năm",
  stage: "Lấy mức xếp loại ở bước",
  compareWithYear: "So với năm",
  stages: {
    SELF: "Đảng viên tự nhận",
    PROPOSED: "Chi bộ đề nghị",
    DECIDED: "Cấp có thẩm quyền quyết định",
    PUBLISHED: "Đã công bố",
  },
  base: "Tỷ lệ tính trên số đảng viên được xếp loại (không gồm người không xếp loại và người chưa có kết quả), làm tròn đến hai chữ số thập phân.",
  number: "STT",
  unit: "Đơn vị",
  year: "Năm",
  total: "Tổng số đảng viên trong đợt",
  undecided: "Chưa có kết quả",
  rated: "Số đảng viên được xếp loại",
  count: "Số đảng viên",
  share: "Tỷ lệ % trên số được xếp loại",
  expected: "Số kỳ vọng nếu theo cơ cấu chung",
  change: (year) => `Tăng (+), giảm (–) so với ${year}, điểm %`,
  excellentToGood: "HTXS/HTT, tỷ lệ % trên số hoàn thành tốt",
  remark: "Ghi chú",
  withheld: "Không hiển thị: số đảng viên quá ít",
  withOverride: "Có trường hợp quyết định vượt giới hạn",
  whole: "Tổng cộng",
  quota: (year, it) =>
    `Giới hạn hoàn thành xuất sắc năm ${year}: được phép ${it.allowed}, đã xếp ${it.excellent}; không quá ${it.percent}% số hoàn thành tốt (${it.good})`,
  quotaSum: "Giới hạn tính riêng cho từng tổ chức cơ sở đảng; số trên là tổng của các tổ chức đó.",
  headroom: (count) => `còn ${count}`,
  exceeded: (count) => `vượt ${count}`,
  override: (authority, reason, count) => `Vượt ${count} theo quyết định của ${authority}. Lý do: ${reason}`,
  printed: (at, by) => `Kết xuất lúc ${at} bởi tài khoản ${by}`,
  reasons: {
    EXEMPT: "Được miễn công tác và sinh hoạt đảng",
    SUSPENDED: "Bị đình chỉ sinh hoạt đảng",
    COMMITTEE_SUSPENDED: "Bị đình chỉ sinh hoạt cấp ủy",
    ADMITTED_UNDER_SIX_MONTHS: "Kết nạp chưa đủ 6 tháng",
    NOT_YET_ADMITTED: "Chưa được kết nạp",
    ADMISSION_DATE_MISSING: "Chưa ghi ngày kết nạp",
    SICK_LEAVE_CAP: "Nghỉ ốm dài ngày",
    MATERNITY_LEAVE: "Nghỉ thai sản",
    TEMPORARY_ELSEWHERE: "Đang sinh hoạt tạm thời nơi khác",
    TEMPORARY_HERE: "Sinh hoạt tạm thời, xếp loại ở nơi chính thức",
    TRANSFERRED_IN: "Mới chuyển sinh hoạt đến",
    TRANSFERRED_OUT: "Đã chuyển sinh hoạt đi",
    DECEASED: "Từ trần",
    LEFT: "Ra khỏi Đảng",
    REVIEW_DEFERRED: "Được hoãn kiểm điểm",
    STATE_WORK_UNDER_SIX_MONTHS: "Cán bộ, công chức, viên chức công tác chưa đủ 6 tháng",
    PROBATIONARY: "Đảng viên dự bị",
    OUTSIDE_POLITICAL_SYSTEM: "Không công tác trong hệ thống chính trị",
    CELL_POST_ONLY: "Chỉ giữ chức vụ ở chi bộ, xếp loại là đảng viên",
    KIND_NOT_RATED: "Năm này không xếp loại loại đối tượng này",
    PARTY_GROUP: "Tổ đảng, không xếp loại",
    NOT_YET_FOUNDED: "Chưa thành lập",
    FOUNDING_DATE_MISSING: "Chưa ghi ngày thành lập",
    FOUNDED_UNDER_SIX_MONTHS: "Thành lập chưa đủ 6 tháng",
    DISSOLVED: "Đã giải thể",
    MERGED_AWAY: "Đã sáp nhập vào đơn vị khác",
    MERGED_IN: "Tiếp nhận đơn vị sáp nhập",
    COLLECTIVE_NOT_LISTED: "Không thuộc diện tập thể được xếp loại",
    WITHOUT_CELL_COMMITTEE: "Chi bộ không có chi ủy",
    COMMITTEE_RATED_AS_ORGANISATION: "Cấp ủy kiểm điểm, xếp loại tổ chức đảng",
    COLLECTIVE_UNDER_THREE: "Tập thể dưới 3 người",
  },
};

const en: StatisticsWords = {
  title: "SUMMARY OF THE ASSESSMENT AND RATING OF PARTY MEMBERS",
  sheet: "Member ratings",
  fileName: (unit, years) => `Member ratings - ${unit} - ${years}.xlsx`,
  scope: "Scope",
  years: "Year",
  stage: "Level taken at the step",
  compareWithYear: "Compared with",
  stages: {
    SELF: "Members' own view",
    PROPOSED: "Proposed by the cell",
    DECIDED: "Decided by the competent authority",
    PUBLISHED: "Published",
  },
  base: "Shares are of the members rated (without those not rated and those without a result yet), rounded to two decimals.",
  number: "No.",
  unit: "Organisation",
  year: "Year",
  total: "All members in the round",
  undecided: "No result yet",
  rated: "Members rated",
  count: "Members",
  share: "% of the members rated",
  expected: "Expected under the common distribution",
  change: (year) => `Change from ${year}, points`,
  excellentToGood: "Excellent to good, % of the good",
  remark: "Remark",
  withheld: "Not shown: too few members",
  withOverride: "Holds a level decided over the quota",
  whole: "Total",
  quota: (year, it) =>
    `Quota of excellent in ${year}: ${it.allowed} allowed, ${it.excellent} rated; at most ${it.percent}% of the good (${it.good})`,
  quotaSum: "Each grassroots organisation has its own quota; the figures above are their sum.",
  headroom: (count) => `${count} left`,
  exceeded: (count) => `${count} over`,
  override: (authority, reason, count) => `${count} over by decision of ${authority}. Reason: ${reason}`,
  printed: (at, by) => `Exported at ${at} by the account ${by}`,
  reasons: {
    EXEMPT: "Exempt from Party work and meetings",
    SUSPENDED: "Suspended from Party activity",
    COMMITTEE_SUSPENDED: "Suspended from the committee",
    ADMITTED_UNDER_SIX_MONTHS: "Admitted less than 6 months ago",
    NOT_YET_ADMITTED: "Not admitted yet",
    ADMISSION_DATE_MISSING: "Date of admission not recorded",
    SICK_LEAVE_CAP: "Long sick leave",
    MATERNITY_LEAVE: "Maternity leave",
    TEMPORARY_ELSEWHERE: "Temporarily active elsewhere",
    TEMPORARY_HERE: "Temporarily here, rated where official",
    TRANSFERRED_IN: "Transferred in lately",
    TRANSFERRED_OUT: "Transferred out",
    DECEASED: "Deceased",
    LEFT: "Left the Party",
    REVIEW_DEFERRED: "Review deferred",
    STATE_WORK_UNDER_SIX_MONTHS: "State employee for less than 6 months",
    PROBATIONARY: "Probationary member",
    OUTSIDE_POLITICAL_SYSTEM: "Works outside the political system",
    CELL_POST_ONLY: "Holds a post in a cell only, rated as a member",
    KIND_NOT_RATED: "This kind is not rated that year",
    PARTY_GROUP: "Party group, never rated",
    NOT_YET_FOUNDED: "Not founded yet",
    FOUNDING_DATE_MISSING: "Date of founding not recorded",
    FOUNDED_UNDER_SIX_MONTHS: "Founded less than 6 months ago",
    DISSOLVED: "Dissolved",
    MERGED_AWAY: "Merged into another unit",
    MERGED_IN: "Received a merged unit",
    COLLECTIVE_NOT_LISTED: "Not among the collectives rated",
    WITHOUT_CELL_COMMITTEE: "Cell without a committee",
    COMMITTEE_RATED_AS_ORGANISATION: "Committee reviewed, organisation rated",
    COLLECTIVE_UNDER_THREE: "Collective of fewer than three",
  },
};

export type Language = "vi" | "en";
export const statisticsWords: Record<Language, StatisticsWords> = { vi, en };
