import { bodyText, head, text, type WorkbookSheet } from "../exports/workbook.js";
import { REQUIRED_FIELDS, ROSTER_FIELDS, ROSTER_HEADINGS, type RosterField } from "./rosterField.js";
import { GENDERS, STATUSES, TRUTHS } from "./rosterWords.js";

/** Two invented people, so that every column shows what it takes. */
const EXAMPLES: readonly Partial<Record<RosterField, string>>[] = [
  {
    FULL_NAME: "Nguyễn Thị Mẫu Một",
    BIRTH_NAME: "Nguyễn Thị Mẫu Một",
    BIRTH_DATE: "19/05/1965",
    GENDER: "Nữ",
    ETHNICITY: "Kinh",
    RELIGION: "Không",
    NATIVE_PLACE: "Phường Thượng Thanh, quận Long Biên, Hà Nội",
    RESIDENCE: "Tổ dân phố số 1",
    GENERAL_EDUCATION: "12/12",
    POLITICAL_EDUCATION: "Trung cấp",
    PROFESSIONAL_EDUCATION: "Đại học Sư phạm",
    FOREIGN_LANGUAGES: "Anh B",
    FORMER_OCCUPATION: "Giáo viên",
    OCCUPATION: "Hưu trí",
    ADMITTED_ON: "03/02/1990",
    OFFICIAL_ON: "03/02/1991",
    CARD_NUMBER: "01234567",
    DOSSIER_NUMBER: "012345AB",
    BADGE: "25 năm",
    SERVICE_BACKGROUND: "Hưu trí",
    CELL: "Chi bộ Tổ dân phố số 1",
    JOINED_ON: "01/01/2016",
    STATUS: "Chính thức",
    PARTY_POST: "Bí thư chi bộ",
    IS_STATE_EMPLOYEE: "Không",
  },
  {
    FULL_NAME: "Trần Văn Mẫu Hai",
    BIRTH_DATE: "02/09/1992",
    GENDER: "Nam",
    ETHNICITY: "Kinh",
    NATIVE_PLACE: "Huyện Gia Lâm, Hà Nội",
    GENERAL_EDUCATION: "12/12",
    PROFESSIONAL_EDUCATION: "Cử nhân Luật",
    OCCUPATION: "Công chức",
    ADMITTED_ON: "19/05/2018",
    CELL: "Chi bộ Tổ dân phố số 1",
    STATUS: "Dự bị",
    STATE_POST: "Công chức tư pháp - hộ tịch",
    MASS_POST: "Phó bí thư Đoàn Thanh niên",
    IS_STATE_EMPLOYEE: "Có",
  },
];

const DATES: readonly RosterField[] = ["BIRTH_DATE", "ADMITTED_ON", "OFFICIAL_ON", "JOINED_ON"];

/** The sample a ward fills in: headings with two example rows, and a sheet that explains each column. */
export function sampleSheets(): WorkbookSheet[] {
  const headings = ROSTER_FIELDS.map((it) => ROSTER_HEADINGS[it][0]);
  return [
    {
      name: "Danh sách đảng viên",
      widths: headings.map((it) => Math.max(14, it.length + 2)),
      frozenRows: 1,
      frozenColumns: 1,
      isLandscape: true,
      rows: [
        headings.map((it) => head(it)),
        ...EXAMPLES.map((row) => ROSTER_FIELDS.map((it) => bodyText(row[it] ?? ""))),
      ],
    },
    {
      name: "Hướng dẫn",
      widths: [34, 14, 90],
      frozenRows: 3,
      rows: [
        [
          text(
            "Xóa hai dòng ví dụ rồi điền danh sách. Có thể bỏ bớt cột, đổi thứ tự cột hoặc đặt tên cột theo cách khác.",
          ),
        ],
        [
          text(
            "Delete the two example rows and fill in the list. Columns may be left out, moved or named otherwise.",
          ),
        ],
        [head("Cột"), head("Bắt buộc"), head("Cách điền")],
        ...ROSTER_FIELDS.map((field) => [
          bodyText(ROSTER_HEADINGS[field][0]),
          bodyText(isRequired(field) ? "Có" : ""),
          bodyText(explanation(field)),
        ]),
      ],
    },
  ];
}

const isRequired = (field: RosterField): boolean =>
  field === "CELL" || (REQUIRED_FIELDS as readonly RosterField[]).includes(field);

function explanation(field: RosterField): string {
  if (DATES.includes(field))
    return `Ngày/tháng/năm, ví dụ 19/05/1965.${field === "JOINED_ON" ? " Để trống: lấy ngày nhập danh sách." : ""}`;
  if (field === "GENDER") return `Một trong các giá trị: ${GENDERS.allowed}.`;
  if (field === "STATUS")
    return `Một trong các giá trị: ${STATUSES.allowed}. Chuyển đi, từ trần, ra khỏi Đảng: làm riêng từng trường hợp.`;
  if (field === "IS_STATE_EMPLOYEE") return `Một trong các giá trị: ${TRUTHS.allowed}.`;
  if (field === "CARD_NUMBER") return "8 chữ số. Nên định dạng cột là văn bản (Text) để giữ số 0 ở đầu.";
  if (field === "DOSSIER_NUMBER") return "6 chữ số và từ 1 đến 3 chữ cái, ví dụ 012345AB.";
  if (field === "NATIONAL_ID") return "12 chữ số; được mã hóa khi lưu.";
  if (field === "CELL")
    return "Tên chi bộ như trong hệ thống. Không cần khi nhập danh sách của riêng một chi bộ.";
  if (field === "PARTY_POST" || field === "STATE_POST" || field === "MASS_POST")
    return "Nhiều chức vụ: cách nhau bằng dấu chấm phẩy (;).";
  if (field === "FULL_NAME") return "Họ, tên đệm và tên, gõ bằng bảng mã Unicode.";
  return "Để trống: giữ nguyên thông tin đã có.";
}
