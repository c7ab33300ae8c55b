import { foldName } from "@xeploai/domain";

/** What a column of a roster may hold (form 7-HSĐV and what the yearly review needs). */
export const ROSTER_FIELDS = [
  "FULL_NAME",
  "BIRTH_NAME",
  "BIRTH_DATE",
  "GENDER",
  "ETHNICITY",
  "RELIGION",
  "NATIVE_PLACE",
  "RESIDENCE",
  "GENERAL_EDUCATION",
  "POLITICAL_EDUCATION",
  "PROFESSIONAL_EDUCATION",
  "FOREIGN_LANGUAGES",
  "FORMER_OCCUPATION",
  "OCCUPATION",
  "ADMITTED_ON",
  "OFFICIAL_ON",
  "CARD_NUMBER",
  "DOSSIER_NUMBER",
  "BADGE",
  "SERVICE_BACKGROUND",
  "CELL",
  "JOINED_ON",
  "STATUS",
  "PARTY_POST",
  "STATE_POST",
  "MASS_POST",
  "IS_STATE_EMPLOYEE",
  "NATIONAL_ID",
  "NOTE",
] as const;
export type RosterField = (typeof ROSTER_FIELDS)[number];

/** Fields without which nobody can be recorded; CELL too, unless the roster is that of one cell. */
export const REQUIRED_FIELDS = ["FULL_NAME", "BIRTH_DATE", "GENDER", "ADMITTED_ON"] as const;

/** Headings in use, the one of the sample workbook first. */
export const ROSTER_HEADINGS: Readonly<Record<RosterField, readonly [string, ...string[]]>> = {
  FULL_NAME: [
    "Họ và tên",
    "Họ tên",
    "Họ và tên đảng viên",
    "Họ tên đang dùng",
    "Họ và tên đang dùng",
    "Tên đảng viên",
    "Full name",
  ],
  BIRTH_NAME: ["Họ tên khai sinh", "Họ và tên khai sinh", "Tên khai sinh", "Name at birth"],
  BIRTH_DATE: [
    "Ngày sinh",
    "Ngày tháng năm sinh",
    "Ngày, tháng, năm sinh",
    "Năm sinh",
    "Sinh ngày",
    "Ngày/tháng/năm sinh",
    "Date of birth",
  ],
  GENDER: ["Giới tính", "Nam/Nữ", "Nam, nữ", "Giới", "Gender"],
  ETHNICITY: ["Dân tộc", "Ethnicity"],
  RELIGION: ["Tôn giáo", "Religion"],
  NATIVE_PLACE: ["Quê quán", "Nguyên quán", "Quê", "Native place"],
  RESIDENCE: [
    "Nơi ở",
    "Nơi ở hiện nay",
    "Chỗ ở hiện nay",
    "Địa chỉ",
    "Nơi cư trú",
    "Thường trú",
    "Địa chỉ thường trú",
    "Residence",
  ],
  GENERAL_EDUCATION: [
    "Trình độ văn hóa",
    "Văn hóa",
    "Giáo dục phổ thông",
    "Trình độ giáo dục phổ thông",
    "Học vấn",
    "General education",
  ],
  POLITICAL_EDUCATION: [
    "Lý luận chính trị",
    "Trình độ lý luận chính trị",
    "Trình độ LLCT",
    "LLCT",
    "Political theory",
  ],
  PROFESSIONAL_EDUCATION: [
    "Chuyên môn",
    "Trình độ chuyên môn",
    "Chuyên môn nghiệp vụ",
    "Trình độ CMNV",
    "Trình độ chuyên môn nghiệp vụ",
    "Professional education",
  ],
  FOREIGN_LANGUAGES: ["Ngoại ngữ", "Trình độ ngoại ngữ", "Foreign languages"],
  FORMER_OCCUPATION: [
    "Nghề nghiệp trước khi vào Đảng",
    "Nghề nghiệp trước đây",
    "Nghề nghiệp khi vào Đảng",
    "Former occupation",
  ],
  OCCUPATION: ["Nghề nghiệp hiện nay", "Nghề nghiệp", "Công việc hiện nay", "Công việc", "Occupation"],
  ADMITTED_ON: [
    "Ngày vào Đảng",
    "Ngày kết nạp",
    "Ngày vào Đảng dự bị",
    "Ngày dự bị",
    "Kết nạp ngày",
    "Ngày kết nạp Đảng",
    "Vào Đảng",
    "Date of admission",
  ],
  OFFICIAL_ON: [
    "Ngày chính thức",
    "Ngày vào Đảng chính thức",
    "Ngày công nhận chính thức",
    "Chính thức",
    "Date of becoming official",
  ],
  CARD_NUMBER: ["Số thẻ đảng viên", "Số thẻ", "Số thẻ đảng", "Thẻ đảng viên", "Số thẻ ĐV", "Card number"],
  DOSSIER_NUMBER: ["Số lý lịch", "Số lý lịch đảng viên", "Số hồ sơ", "Số LL", "Dossier number"],
  BADGE: ["Huy hiệu Đảng", "Huy hiệu", "Badge"],
  SERVICE_BACKGROUND: [
    "Bộ đội, công an, hưu trí",
    "Bộ đội/Công an/Hưu trí",
    "Thành phần",
    "Đối tượng",
    "Service background",
  ],
  CELL: [
    "Chi bộ",
    "Chi bộ sinh hoạt",
    "Tên chi bộ",
    "Sinh hoạt tại chi bộ",
    "Thuộc chi bộ",
    "Tổ chức đảng",
    "Cell",
  ],
  JOINED_ON: [
    "Ngày về chi bộ",
    "Ngày chuyển đến",
    "Ngày sinh hoạt tại chi bộ",
    "Ngày chuyển sinh hoạt đến",
    "Joined the cell on",
  ],
  STATUS: ["Tình trạng", "Trạng thái", "Tình trạng sinh hoạt", "Loại đảng viên", "Status"],
  PARTY_POST: ["Chức vụ Đảng", "Chức vụ trong Đảng", "Party post"],
  STATE_POST: ["Chức vụ chính quyền", "Chức vụ nhà nước", "Chức vụ chính quyền, chuyên môn", "State post"],
  MASS_POST: [
    "Chức vụ đoàn thể",
    "Chức vụ đoàn thể, mặt trận",
    "Chức vụ Mặt trận, đoàn thể",
    "Post in a mass organisation",
  ],
  IS_STATE_EMPLOYEE: [
    "Là cán bộ, công chức, viên chức",
    "Cán bộ, công chức, viên chức",
    "CBCCVC",
    "State employee",
  ],
  NATIONAL_ID: [
    "Số CCCD",
    "CCCD",
    "Số căn cước",
    "Căn cước công dân",
    "Số căn cước công dân",
    "Số định danh cá nhân",
    "CMND",
    "Số CMND",
    "CMND/CCCD",
    "Citizen number",
  ],
  NOTE: ["Ghi chú", "Note"],
};

/** A heading as compared: folded, without punctuation, unit remarks in brackets and line breaks. */
export const headingKey = (heading: string): string =>
  foldName(heading.replace(/\([^)]*\)/g, " "))
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

const FIELD_BY_KEY: ReadonlyMap<string, RosterField> = new Map(
  ROSTER_FIELDS.flatMap((field) =>
    ROSTER_HEADINGS[field].map((heading) => [headingKey(heading), field] as const),
  ),
);

/** The field a heading names; null for one unknown. */
export const fieldOfHeading = (heading: string): RosterField | null =>
  FIELD_BY_KEY.get(headingKey(heading)) ?? null;

/** One field a column; of two columns that name the same field the first keeps it. */
export function proposeFields(headings: readonly string[]): (RosterField | null)[] {
  const taken = new Set<RosterField>();
  return headings.map((heading) => {
    const field = fieldOfHeading(heading);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}
