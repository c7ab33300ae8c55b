import type { DeadlineRule } from "../deadlineRule.js";
import type { Sourced } from "../sourced.js";
import { section } from "./provenance.js";

/** Calendar limits from 2025; "trước ngày …" makes the day named the first that is late. */
export const DEADLINES_2025: readonly Sourced<DeadlineRule>[] = [
  {
    value: {
      scope: "EVERY_UNIT",
      text: {
        vi: "Kết thúc trước ngày 31/12 hằng năm; trường học, cơ sở giáo dục cũng vậy, căn cứ kết quả năm học",
        en: "Finished before 31 December; schools as well, on the results of the school year",
      },
      beforeMonthDay: "12-31",
      yearOffset: 0,
    },
    ...section("điểm 4.1"),
  },
  {
    value: {
      scope: "SPECIAL_UNIT",
      text: {
        vi: "Đơn vị đặc thù chưa tổng kết vào cuối năm: hoàn thành trước ngày 15/01 năm sau theo hướng dẫn của cấp trên trực tiếp",
        en: "Units of a special kind that do not close their year in December: before 15 January of the next year, as the level above guides",
      },
      beforeMonthDay: "01-15",
      yearOffset: 1,
    },
    ...section("điểm 4.1"),
  },
  {
    value: {
      scope: "FILE_TO_COMMISSION",
      text: {
        vi: "Gửi hồ sơ về Ban Tổ chức Trung ương trước ngày 01/02 năm sau (theo Mẫu 04)",
        en: "File to the Central Organisation Commission before 1 February of the next year (form 04)",
      },
      beforeMonthDay: "02-01",
      yearOffset: 1,
    },
    ...section("điểm 4.2"),
  },
  {
    value: {
      scope: "FILE_TO_POLITBURO",
      text: {
        vi: "Ban Tổ chức Trung ương báo cáo Bộ Chính trị trước ngày 01/3 năm sau",
        en: "The Central Organisation Commission reports to the Politburo before 1 March of the next year",
      },
      beforeMonthDay: "03-01",
      yearOffset: 1,
    },
    ...section("điểm 4.3"),
  },
];
