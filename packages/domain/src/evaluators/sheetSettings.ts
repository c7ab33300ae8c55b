/** Smallest number of confidential sheets that are ever read together. */
export const SMALLEST_SHEET_GROUP = 4;

/** What a plan sets about the sheets of evaluators. */
export interface SheetSettings {
  /** Confidential sheets are read only in groups of at least so many; never below `SMALLEST_SHEET_GROUP`. */
  readonly smallestGroup: number;
  /** Fewer superiors than `smallestGroup` cannot be hidden in a group: their sheets are signed, or none is asked for. */
  readonly fewSuperiors: "NAMED" | "NOT_ASKED";
  /** Criteria within the function of a body, by its id, where the edition lets it fill in only those. */
  readonly functions: Readonly<Record<string, readonly string[]>>;
}

/** What holds where a plan sets nothing. */
export const DEFAULT_SHEET_SETTINGS: SheetSettings = {
  smallestGroup: SMALLEST_SHEET_GROUP,
  fewSuperiors: "NAMED",
  functions: {},
};
