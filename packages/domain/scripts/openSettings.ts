import type { Bilingual } from "../src/index.js";

/** One point that a unit sets, as the table of uncertain rules prints it. */
export interface OpenSetting {
  readonly field: string;
  readonly label: string;
  readonly why: string;
  readonly defaultText: string;
  readonly choices: string;
  readonly seenAt: string;
}

/** A setting as the domain declares it: a choice among options, or a whole number in a range. */
interface Declared {
  readonly field: string;
  readonly label: Bilingual;
  readonly why: Bilingual;
  readonly defaultValue: string | number | boolean;
  readonly options?: readonly { readonly value: unknown; readonly text: Bilingual }[];
  readonly min?: number;
  readonly max?: number;
  readonly unit?: Bilingual;
}

/** Where the screens show a group of settings, by the name of the export that declares it. */
const SEEN_AT: Readonly<Record<string, string>> = {
  QUOTA_SETTINGS: "“Lập đợt”, bước kế hoạch; bảng tỷ lệ của cấp ủy; “Quy định, tiêu chí”",
  BALLOT_SETTINGS: "Nhập kết quả bỏ phiếu của chi bộ; “Quy định, tiêu chí”",
};

/** Every setting among the domain's exports: what is named `…_SETTING` or `…_SETTINGS` and says why it is open. */
export function openSettings(exports: Readonly<Record<string, unknown>>): OpenSetting[] {
  return Object.entries(exports)
    .filter(([name]) => /_SETTINGS?$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) =>
      [value]
        .flat()
        .filter(isDeclared)
        .map((it) => ({ ...printed(it), seenAt: SEEN_AT[name] ?? "“Quy định, tiêu chí”" })),
    );
}

const isDeclared = (value: unknown): value is Declared =>
  typeof value === "object" && value !== null && "why" in value && "defaultValue" in value;

function printed({
  field,
  label,
  why,
  defaultValue,
  options,
  min,
  max,
  unit,
}: Declared): Omit<OpenSetting, "seenAt"> {
  const words = { field, label: label.vi, why: why.vi };
  if (!options)
    return {
      ...words,
      defaultText: `${defaultValue} ${unit?.vi ?? ""}`.trim(),
      choices: `từ ${min ?? 0} đến ${max ?? "không giới hạn"}`,
    };
  return {
    ...words,
    defaultText: options.find((it) => it.value === defaultValue)?.text.vi ?? String(defaultValue),
    choices: options.map((it) => it.text.vi).join("\n"),
  };
}
