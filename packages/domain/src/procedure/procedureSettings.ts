import type { Bilingual } from "../editions/bilingual.js";

/** A number that no document read states, so that a unit sets it. */
export interface NumberSetting {
  readonly field: string;
  readonly label: Bilingual;
  readonly defaultValue: number;
  readonly min: number;
  readonly max: number;
  readonly unit: Bilingual;
  /** Why the rules do not decide it. */
  readonly why: Bilingual;
}

/** What a unit sets about the procedure. */
export const PROCEDURE_SETTINGS = [
  {
    field: "splitFromMembers",
    label: {
      vi: "Chi bộ từ bao nhiêu đảng viên được kiểm điểm ở tổ đảng",
      en: "Members from which a cell may review in its Party groups",
    },
    defaultValue: 30,
    min: 3,
    max: 1000,
    unit: { vi: "đảng viên", en: "members" },
    why: {
      vi: "Điều lệ Đảng chỉ nói “chi bộ đông đảng viên”; con số 30 là cách làm thường gặp, chưa thấy trong văn bản đã đọc.",
      en: 'The Statute says only "a cell with many members"; 30 is common practice, not found in the documents read.',
    },
  },
  {
    field: "appealWindowWorkingDays",
    label: {
      vi: "Thời hạn khiếu nại, kiến nghị về mức xếp loại",
      en: "Time limit of an appeal against the level",
    },
    defaultValue: 10,
    min: 1,
    max: 90,
    unit: { vi: "ngày làm việc kể từ ngày nhận thông báo", en: "working days from the notice" },
    why: {
      vi: "Các văn bản đã đọc có hồ sơ khiếu nại, kiến nghị nhưng không nêu thời hạn.",
      en: "The documents read know the appeal and its file but name no time limit.",
    },
  },
] as const satisfies readonly NumberSetting[];
export type ProcedureSettingField = (typeof PROCEDURE_SETTINGS)[number]["field"];

export type ProcedureSettings = Readonly<Record<ProcedureSettingField, number>>;

/** Every setting at its default. */
export const DEFAULT_PROCEDURE_SETTINGS: ProcedureSettings = {
  splitFromMembers: 30,
  appealWindowWorkingDays: 10,
};
