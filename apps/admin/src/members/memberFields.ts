import type { MemberFieldsInput } from "../graphql/generated/graphql";

/** Every field of a member's record, in the groups and order of the record on paper. */
export const MEMBER_FIELD_GROUPS = {
  person: [
    "fullName",
    "birthName",
    "birthDate",
    "gender",
    "ethnicity",
    "religion",
    "nativePlace",
    "residence",
  ],
  education: [
    "generalEducation",
    "professionalEducation",
    "politicalEducation",
    "foreignLanguages",
    "formerOccupation",
    "occupation",
    "isStateEmployee",
  ],
  party: ["admittedOn", "officialOn", "cardNumber", "dossierNumber", "badge"],
  other: ["serviceBackground", "nationalId", "note"],
} as const satisfies Record<string, readonly (keyof MemberFieldsInput)[]>;

export type MemberField = (typeof MEMBER_FIELD_GROUPS)[keyof typeof MEMBER_FIELD_GROUPS][number];

export const MEMBER_FIELDS: readonly MemberField[] = Object.values(MEMBER_FIELD_GROUPS).flat();

export const DAY_FIELDS: ReadonlySet<MemberField> = new Set(["birthDate", "admittedOn", "officialOn"]);

type FormValues = Partial<Record<MemberField, unknown>>;

/** Empty boxes of a form are null in the record; text is trimmed and stored composed (NFC), as other systems write it. */
export function fieldsInput(values: FormValues): MemberFieldsInput {
  const entries = MEMBER_FIELDS.map((field) => [field, normalised(values[field])] as const);
  return {
    ...Object.fromEntries(entries),
    isStateEmployee: values.isStateEmployee === true,
  } as MemberFieldsInput;
}

function normalised(value: unknown): unknown {
  if (typeof value !== "string") return value ?? null;
  return value.normalize("NFC").trim() || null;
}

/** Fields in which two states of a record differ. */
export function differingFields(one: FormValues, other: FormValues): MemberField[] {
  const [left, right] = [fieldsInput(one), fieldsInput(other)];
  return MEMBER_FIELDS.filter((field) => (left[field] ?? null) !== (right[field] ?? null));
}

/**
 * What somebody else's save means for a form: fields only they changed are taken over, fields both changed differently
 * need a person to choose.
 */
export function mergeConflict(base: FormValues, stored: FormValues, typed: FormValues) {
  const theirs = differingFields(base, stored);
  const mine = new Set(differingFields(base, typed));
  const differing = new Set(differingFields(stored, typed));
  return {
    taken: theirs.filter((field) => !mine.has(field)),
    disputed: theirs.filter((field) => mine.has(field) && differing.has(field)),
  };
}
