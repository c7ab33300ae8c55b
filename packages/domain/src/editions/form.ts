import type { Bilingual } from "./bilingual.js";
import type { SubjectKind } from "./subjectKind.js";

/**
 * What stands in a field of a printed form: HEADER (bodies, place, date), PERSON (data of the subject), TEXT, GRADES or
 * POINTS (the table of criteria), LEVEL (a tick among the levels), ITEMS (a list or table of facts), SIGNATURE.
 */
export const FORM_FIELD_KINDS = [
  "HEADER",
  "PERSON",
  "TEXT",
  "GRADES",
  "POINTS",
  "LEVEL",
  "ITEMS",
  "SIGNATURE",
] as const;
export type FormFieldKind = (typeof FORM_FIELD_KINDS)[number];

/** One field in printed order; `code` is the printed number where the form has one. */
export interface FormField {
  readonly code: string;
  readonly label: Bilingual;
  readonly kind: FormFieldKind;
  /** True where the form says "nếu có". */
  readonly isOptional?: true;
  /** Footnote printed to the field. */
  readonly footnote?: Bilingual;
}

/** A printed form of an edition. */
export interface FormReference {
  /** As printed: "Mẫu 02-HD KĐ.ĐG 2018". */
  readonly code: string;
  readonly title: Bilingual;
  readonly subjectKinds: readonly SubjectKind[];
  readonly fields: readonly FormField[];
}
