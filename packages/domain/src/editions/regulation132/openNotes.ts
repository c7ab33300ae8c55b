import type { Bilingual } from "../bilingual.js";

/** What of 2018 to 2022 was not readable, what applies by default, and why. */
export const OPEN_NOTES = {
  COLLECTIVE_LEVELS: {
    vi: "Chưa đọc được đoạn về các mức của tập thể lãnh đạo, quản lý; mặc định theo cách của tổ chức đảng và đảng viên trong cùng hướng dẫn: tiêu chí kết quả xét riêng với các tiêu chí còn lại.",
    en: "The passage on the levels of collectives was not readable; by default the manner of the same guidance for organisations and members, results apart from the other criteria.",
  },
  CADRE_LEVELS: {
    vi: "Chưa đọc được đoạn về các mức của cán bộ lãnh đạo, quản lý; mặc định theo điều kiện của đảng viên trong cùng hướng dẫn.",
    en: "The passage on the levels of leading cadres was not readable; by default the conditions of members in the same guidance.",
  },
  COLLECTIVE_QUOTA: {
    vi: "Chưa đọc được cách chia nhóm đối với tập thể; mặc định theo nhóm tập thể có vị trí, chức năng, nhiệm vụ tương đồng do cùng một cấp có thẩm quyền xếp loại, làm tròn xuống, đơn vị có thể thiết lập khác.",
    en: "The grouping of collectives was not readable; by default those of similar position, functions and tasks under one deciding authority, rounded down; a setting of the unit.",
  },
  REVIEW_REPORT: {
    vi: "Tổ chức đảng không có bản tự kiểm điểm riêng: cấp ủy của tổ chức đảng viết báo cáo theo Mẫu 01. Chưa đọc được toàn văn mẫu.",
    en: "An organisation has no self-review of its own: its committee writes the report of form 01. The form was not read in full.",
  },
} as const satisfies Record<string, Bilingual>;
