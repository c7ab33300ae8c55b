import type { Language } from "../exports/statisticsWords.js";
import type { ImportFaultCode } from "./importCodes.js";

type Figures = Readonly<Record<string, string | number>>;
type Words = (figures: Figures) => string;

/** What is wrong with a cell and how to mend it, for the workbook of faults. */
export const FAULT_WORDS: Readonly<Record<Language, Readonly<Record<ImportFaultCode, Words>>>> = {
  vi: {
    REQUIRED: () => "Ô bắt buộc còn trống. Đề nghị điền vào.",
    DATE_FORMAT: ({ example }) =>
      `Không phải là ngày. Đề nghị ghi theo dạng ngày/tháng/năm, ví dụ ${example}.`,
    DATE_IMPOSSIBLE: () => "Ngày không có trong lịch. Đề nghị xem lại ngày và tháng.",
    DATE_AMBIGUOUS: ({ example }) =>
      `Ngày ghi chưa đủ. Đề nghị ghi đủ ngày, tháng và năm bốn chữ số, ví dụ ${example}.`,
    DATE_FUTURE: () => "Ngày sau hôm nay. Đề nghị xem lại năm.",
    DATE_ORDER: ({ date }) =>
      `Ngày không theo đúng thứ tự so với ngày ${date}. Đề nghị xem lại hai ngày này.`,
    UNKNOWN_VALUE: ({ allowed }) => `Giá trị không dùng được. Chỉ ghi một trong các giá trị: ${allowed}.`,
    UNKNOWN_CELL: ({ nearest }) =>
      `Không có chi bộ tên này trong đơn vị.${nearest ? ` Có phải là “${nearest}”?` : " Đề nghị ghi đúng tên chi bộ."}`,
    AMBIGUOUS_CELL: ({ count }) => `Có ${count} chi bộ trùng tên này. Đề nghị ghi tên đầy đủ.`,
    CARD_NUMBER_FORMAT: ({ digits }) => `Số thẻ đảng viên gồm ${digits} chữ số.`,
    DOSSIER_NUMBER_FORMAT: () => "Số lý lịch gồm 6 chữ số và từ 1 đến 3 chữ cái, ví dụ 012345AB.",
    NATIONAL_ID_FORMAT: () => "Số căn cước gồm 12 chữ số (chứng minh nhân dân cũ: 9 chữ số).",
    TEXT_TOO_LONG: ({ length, limit }) => `Nội dung dài ${length} ký tự, tối đa ${limit}. Đề nghị rút gọn.`,
    FORBIDDEN_CHARACTER: ({ codePoint, position }) =>
      `Có ký tự ẩn ${codePoint} ở vị trí ${position}. Đề nghị xóa và gõ lại.`,
    LEGACY_FONT: ({ encoding }) =>
      `Chữ gõ bằng phông cũ ${encoding}. Đề nghị chuyển sang Unicode rồi lưu lại.`,
    LOOKALIKE_LETTER: ({ character, position }) =>
      `Chữ “${character}” ở vị trí ${position} không phải chữ tiếng Việt, chỉ trông giống. Đề nghị gõ lại.`,
    DUPLICATE_IN_FILE: ({ otherRow }) =>
      `Trùng với dòng ${otherRow} trong tệp. Đề nghị bỏ một dòng hoặc sửa số.`,
    NUMBER_TAKEN: () => "Số này đã thuộc về một đảng viên khác. Đề nghị kiểm tra lại số.",
    CONFLICTING_MATCH: () =>
      "Dòng này khớp với nhiều đảng viên khác nhau. Đề nghị kiểm tra số thẻ và số lý lịch.",
    MEMBER_ELSEWHERE: () =>
      "Đảng viên này thuộc chi bộ khác. Đề nghị chuyển sinh hoạt trước, hoặc nhập ở cấp phường.",
    NAME_IMPLAUSIBLE: () => "Họ tên phải có ít nhất hai từ và chỉ gồm chữ cái.",
    TOO_YOUNG: ({ minimum }) =>
      `Chưa đủ ${minimum} tuổi vào ngày kết nạp. Đề nghị xem lại ngày sinh và ngày vào Đảng.`,
    FORMULA: () => "Ô chứa công thức bị lỗi. Đề nghị ghi trực tiếp giá trị.",
  },
  en: {
    REQUIRED: () => "A required cell is empty. Please fill it in.",
    DATE_FORMAT: ({ example }) => `Not a date. Write day/month/year, for example ${example}.`,
    DATE_IMPOSSIBLE: () => "A day the calendar does not have. Check day and month.",
    DATE_AMBIGUOUS: ({ example }) =>
      `An incomplete date. Write day, month and the year in four digits, for example ${example}.`,
    DATE_FUTURE: () => "A day after today. Check the year.",
    DATE_ORDER: ({ date }) => `The wrong order with the date ${date}. Check both.`,
    UNKNOWN_VALUE: ({ allowed }) => `Not usable here. Write one of: ${allowed}.`,
    UNKNOWN_CELL: ({ nearest }) =>
      `No cell of this name in the organisation.${nearest ? ` Is it “${nearest}”?` : " Write the cell's name as it is."}`,
    AMBIGUOUS_CELL: ({ count }) => `${count} cells have this name. Write it in full.`,
    CARD_NUMBER_FORMAT: ({ digits }) => `A card number has ${digits} digits.`,
    DOSSIER_NUMBER_FORMAT: () => "A dossier number has 6 digits and 1 to 3 letters, for example 012345AB.",
    NATIONAL_ID_FORMAT: () => "A citizen number has 12 digits (the old identity card: 9).",
    TEXT_TOO_LONG: ({ length, limit }) => `${length} characters, at most ${limit} fit. Please shorten it.`,
    FORBIDDEN_CHARACTER: ({ codePoint, position }) =>
      `An invisible character ${codePoint} at position ${position}. Delete it and type again.`,
    LEGACY_FONT: ({ encoding }) => `Typed in the old font ${encoding}. Convert it to Unicode and save again.`,
    LOOKALIKE_LETTER: ({ character, position }) =>
      `“${character}” at position ${position} only looks like a Vietnamese letter. Type it again.`,
    DUPLICATE_IN_FILE: ({ otherRow }) =>
      `The same as row ${otherRow} of the file. Remove one, or mend the number.`,
    NUMBER_TAKEN: () => "This number belongs to another member. Check it.",
    CONFLICTING_MATCH: () => "This row fits several members. Check card number and dossier number.",
    MEMBER_ELSEWHERE: () => "This member belongs to another cell. Transfer first, or import at the ward.",
    NAME_IMPLAUSIBLE: () => "A full name has at least two words, of letters only.",
    TOO_YOUNG: ({ minimum }) =>
      `Under ${minimum} on the day of admission. Check date of birth and of admission.`,
    FORMULA: () => "A cell with a broken formula. Write the value itself.",
  },
};

/** Headings of the workbook of faults. */
export const FAULT_HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  vi: ["Dòng", "Cột", "Tiêu đề cột", "Giá trị trong tệp", "Lỗi và cách sửa"],
  en: ["Row", "Column", "Heading", "Value in the file", "What is wrong and how to mend it"],
};
export const FAULT_SHEET: Readonly<Record<Language, string>> = { vi: "Ô có lỗi", en: "Faulty cells" };
