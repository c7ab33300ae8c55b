/**
 * Why one cell of a roster cannot be taken. The dashboard has a text for each; the arguments it gets stand beside it.
 * A row with a fault is not applied, and while there is one fault nothing is.
 */
export const IMPORT_FAULT_CODES = [
  /** The field must be filled. */
  "REQUIRED",
  /** Not a date: dd/mm/yyyy, yyyy-mm-dd or a date cell. {} */
  "DATE_FORMAT",
  /** A date the calendar does not have: 31/02, 29/02/2018, the day 60 of a workbook. {} */
  "DATE_IMPOSSIBLE",
  /** Year of two digits or day and month missing. {example} */
  "DATE_AMBIGUOUS",
  /** After today. {today} */
  "DATE_FUTURE",
  /** Before another date of the row it must follow. {field, date} */
  "DATE_ORDER",
  /** Not one of the words of the column. {allowed} */
  "UNKNOWN_VALUE",
  /** No cell of that name below the organisation. {nearest} or {} */
  "UNKNOWN_CELL",
  /** Two cells below the organisation have that name. {count} */
  "AMBIGUOUS_CELL",
  /** 8 digits. {digits} */
  "CARD_NUMBER_FORMAT",
  /** 6 digits and 1 to 3 letters. {} */
  "DOSSIER_NUMBER_FORMAT",
  /** 12 digits (or 9 of the old card). {digits} */
  "NATIONAL_ID_FORMAT",
  /** {length, limit} */
  "TEXT_TOO_LONG",
  /** Control or invisible character. {codePoint, position} */
  "FORBIDDEN_CHARACTER",
  /** Bytes of TCVN3 (.VnTime) or VNI fonts. {encoding} */
  "LEGACY_FONT",
  /** A Cyrillic or Greek letter that looks Latin. {character, codePoint, position} */
  "LOOKALIKE_LETTER",
  /** Same card number, dossier number, or name with birth date, as another row. {otherRow, matchedBy} */
  "DUPLICATE_IN_FILE",
  /** The number belongs to another member. {} */
  "NUMBER_TAKEN",
  /** Card number and dossier number belong to two different members. {} */
  "CONFLICTING_MATCH",
  /** Matched member belongs to an organisation outside the one the roster is of. {} */
  "MEMBER_ELSEWHERE",
  /** Digits or signs in a name, or one word only. {} */
  "NAME_IMPLAUSIBLE",
  /** Under 18 at admission. {minimum, age} */
  "TOO_YOUNG",
  /** A formula without a stored value, or an error cell. {} */
  "FORMULA",
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULT_CODES)[number];

/** Why a file as a whole is refused. */
export const IMPORT_REFUSAL_CODES = [
  /** {megabytes, limitMegabytes} */
  "FILE_TOO_LARGE",
  /** Neither XLSX nor CSV; {kind}: XLS (save as .xlsx), PDF, ZIP, OTHER */
  "FILE_TYPE",
  /** Protected by a password. {} */
  "FILE_ENCRYPTED",
  /** {} */
  "FILE_CORRUPT",
  /** Built to harm; {reason}: TOO_MANY_ENTRIES, UNPACKED_SIZE, RATIO, OVERLAP, DUPLICATE_ENTRY, PATH, MACRO, EXTERNAL_LINK, DOCTYPE, MEMORY */
  "FILE_SUSPICIOUS",
  /** {rows, limit} */
  "TOO_MANY_ROWS",
  /** {columns, limit} */
  "TOO_MANY_COLUMNS",
  /** No row among the first ten has the headings. {limit} */
  "NO_HEADER",
  /** {} */
  "NO_ROWS",
  /** {field}: a RosterField that needs a column */
  "MISSING_COLUMN",
  /** {encoding}: TCVN3, VNI, WINDOWS_1258, UNKNOWN */
  "WRONG_ENCODING",
  /** Reading took longer than allowed. {limitSeconds} */
  "READING_TOO_LONG",
  /** Two columns are mapped to one field. {field} */
  "FIELD_MAPPED_TWICE",
  /** The server stopped while the import was worked on; upload again. {} */
  "IMPORT_ABANDONED",
  /** Members changed between check and apply; check again. {} */
  "ROSTER_CHANGED",
  /** There are faulty cells. {faults} */
  "ROSTER_HAS_FAULTS",
  /** Not in a state in which this can be done. {state} */
  "IMPORT_STATE",
  /** Another import of the organisation is being applied. {} */
  "IMPORT_BUSY",
  /** A mistake in the server. {} */
  "IMPORT_FAILED",
] as const;
export type ImportRefusalCode = (typeof IMPORT_REFUSAL_CODES)[number];
