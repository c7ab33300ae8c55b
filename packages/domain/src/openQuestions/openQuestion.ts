import type { Bilingual } from "../editions/bilingual.js";
import type { EditionCode } from "../editions/edition.js";
import type { SettingOption } from "../editions/ruleSetting.js";
import type { SubjectKind } from "../editions/subjectKind.js";
import type { UncertainPart } from "./uncertainParts.js";

/**
 * Who answers. UNIT_SETTING: the unit, among options. UNIT_NUMBER: the unit, a number. UNIT_CRITERIA: the unit, when it
 * concretises criteria, forms and dates. PERSON: the competent authority, case by case. DEFAULT: the default holds until
 * the text is read; a step against it is warned of and not refused.
 */
export const DECIDED_BY = ["UNIT_SETTING", "UNIT_NUMBER", "UNIT_CRITERIA", "PERSON", "DEFAULT"] as const;
export type DecidedBy = (typeof DECIDED_BY)[number];

/** Who answers, in the words of the settings page. */
export const DECIDED_BY_TEXTS: Readonly<Record<DecidedBy, Bilingual>> = {
  UNIT_SETTING: { vi: "Đơn vị chọn một phương án", en: "The unit chooses among options" },
  UNIT_NUMBER: { vi: "Đơn vị đặt con số", en: "The unit sets a number" },
  UNIT_CRITERIA: { vi: "Đơn vị cụ thể hóa tiêu chí", en: "The unit concretises its criteria" },
  PERSON: {
    vi: "Cấp có thẩm quyền quyết định từng trường hợp",
    en: "The competent authority decides case by case",
  },
  DEFAULT: {
    vi: "Áp dụng mặc định đến khi đọc được văn bản",
    en: "The default holds until the text is read",
  },
};

/** A point that the documents read leave open, apart from where it stands in the editions. */
export interface OpenTopic {
  /** Name that stays, "participation.SUSPENDED". */
  readonly key: string;
  readonly label: Bilingual;
  /** What is open, and why. */
  readonly question: Bilingual;
  /** Null where the notes of the parts say it, edition by edition. */
  readonly defaultText: Bilingual | null;
  readonly decidedBy: DecidedBy;
  /** Choices of the unit; empty where the answer is a number, a text or a decision. */
  readonly options: readonly SettingOption<string | boolean>[];
  readonly shownAt: Bilingual;
  /** Aspects of uncertain parts that the topic is about; empty for a point that stands in no edition. */
  readonly aspects: readonly string[];
  /** Kinds of subjects concerned; all when left out. */
  readonly kinds?: readonly SubjectKind[];
  /** Editions concerned; for a topic with aspects those that have such a part, when left out. */
  readonly editions?: readonly EditionCode[];
}

/** A point that the documents read leave open, as the settings page and the documentation show it. */
export interface OpenQuestion extends Omit<OpenTopic, "aspects" | "kinds" | "editions" | "defaultText"> {
  /** The default in words; by editions where they differ. */
  readonly defaultText: Bilingual;
  /** Editions in which the point is open, oldest first. */
  readonly editions: readonly EditionCode[];
  /** The uncertain parts of the editions that it names. */
  readonly parts: readonly UncertainPart[];
}
