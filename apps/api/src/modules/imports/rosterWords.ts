import { foldName } from "@xeploai/domain";

/** Words a column takes, folded, and what they mean; the first of each meaning is named when another stands there. */
export interface ClosedWords<T> {
  readonly allowed: string;
  readonly meanings: ReadonlyMap<string, T>;
}

function wordsOf<T>(allowed: string, entries: readonly (readonly [T, ...string[]])[]): ClosedWords<T> {
  return {
    allowed,
    meanings: new Map(
      entries.flatMap(([value, ...words]) => words.map((it) => [foldName(it), value] as const)),
    ),
  };
}

export const GENDERS = wordsOf<"FEMALE" | "MALE">("Nam, Nữ", [
  ["MALE", "Nam", "Male", "M", "1"],
  ["FEMALE", "Nữ", "Female", "F", "Nu", "0"],
]);

export const TRUTHS = wordsOf<boolean>("Có, Không", [
  [true, "Có", "x", "1", "true", "đúng", "yes"],
  [false, "Không", "0", "false", "sai", "no", "-"],
]);

/** Statuses a roster may give; others are acts of their own (transfer, leaving) and not imported. */
export type RosterStatus = "OFFICIAL" | "PROBATIONARY" | "EXEMPT" | "SUSPENDED";

export const STATUSES = wordsOf<RosterStatus>("Chính thức, Dự bị, Miễn sinh hoạt, Đình chỉ sinh hoạt", [
  ["OFFICIAL", "Chính thức", "Đảng viên chính thức", "Đang sinh hoạt", "Official"],
  ["PROBATIONARY", "Dự bị", "Đảng viên dự bị", "Probationary"],
  ["EXEMPT", "Miễn sinh hoạt", "Miễn công tác và sinh hoạt", "Miễn công tác, sinh hoạt", "Miễn", "Exempt"],
  ["SUSPENDED", "Đình chỉ sinh hoạt", "Đình chỉ", "Suspended"],
]);

/** The meaning of a word; undefined for one that is not in the set. */
export const meaningOf = <T>({ meanings }: ClosedWords<T>, word: string): T | undefined =>
  meanings.get(foldName(word));
