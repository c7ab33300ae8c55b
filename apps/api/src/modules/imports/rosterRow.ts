import { addMonths, isCardNumber, isDossierNumber, isPlausibleName } from "@xeploai/domain";
import { OPTIONAL_TEXTS } from "../members/member.inputs.js";
import type { CellNames } from "./cellNames.js";
import { dateOf } from "./dateCell.js";
import type { ImportFaultCode } from "./importCodes.js";
import { faultAt, type RosterFault } from "./rosterFault.js";
import { REQUIRED_FIELDS, type RosterField } from "./rosterField.js";
import { type GridCell, type GridRow, isEmptyCell } from "./rosterGrid.js";
import { type ClosedWords, GENDERS, meaningOf, type RosterStatus, STATUSES, TRUTHS } from "./rosterWords.js";
import { textOf } from "./textCell.js";

/** Columns of members a roster fills, by name. Absent: the cell was empty, what is stored stays. */
export type RosterValues = Record<string, string | boolean>;

export type PostColumn = "PARTY" | "STATE" | "MASS_ORGANISATION";

/** One row as understood. */
export interface RosterRecord {
  row: number;
  fullName: string;
  values: RosterValues;
  nationalId: string | null;
  cellId: string | null;
  cellName: string | null;
  joinedOn: string | null;
  status: RosterStatus | null;
  /** Titles by kind; a kind that is absent stays as stored. */
  posts: Partial<Record<PostColumn, string[]>>;
  faults: RosterFault[];
}

/** What a row is read against. */
export interface RowQuestion {
  headings: readonly string[];
  /** One field or null per column. */
  fields: readonly (RosterField | null)[];
  cells: CellNames;
  /** Set when the roster is that of one cell. */
  ownCell: { id: string; name: string } | null;
  today: string;
}

const NAME_LIMIT = 100;
const WORD_LIMIT = 200;
/** Party Statute, article 1: from full 18 years. */
const YOUNGEST_YEARS = 18;

const TEXT_COLUMNS: Readonly<Partial<Record<RosterField, readonly [column: string, limit: number]>>> = {
  BIRTH_NAME: ["birth_name", OPTIONAL_TEXTS.birthName],
  ETHNICITY: ["ethnicity", OPTIONAL_TEXTS.ethnicity],
  RELIGION: ["religion", OPTIONAL_TEXTS.religion],
  NATIVE_PLACE: ["native_place", OPTIONAL_TEXTS.nativePlace],
  RESIDENCE: ["residence", OPTIONAL_TEXTS.residence],
  GENERAL_EDUCATION: ["general_education", OPTIONAL_TEXTS.generalEducation],
  POLITICAL_EDUCATION: ["political_education", OPTIONAL_TEXTS.politicalEducation],
  PROFESSIONAL_EDUCATION: ["professional_education", OPTIONAL_TEXTS.professionalEducation],
  FOREIGN_LANGUAGES: ["foreign_languages", OPTIONAL_TEXTS.foreignLanguages],
  FORMER_OCCUPATION: ["former_occupation", OPTIONAL_TEXTS.formerOccupation],
  OCCUPATION: ["occupation", OPTIONAL_TEXTS.occupation],
  BADGE: ["badge", OPTIONAL_TEXTS.badge],
  SERVICE_BACKGROUND: ["service_background", OPTIONAL_TEXTS.serviceBackground],
  NOTE: ["note", OPTIONAL_TEXTS.note],
};
const DATE_COLUMNS: Readonly<Partial<Record<RosterField, string>>> = {
  BIRTH_DATE: "birth_date",
  ADMITTED_ON: "admitted_on",
  OFFICIAL_ON: "official_on",
};
const POST_COLUMNS: Readonly<Partial<Record<RosterField, PostColumn>>> = {
  PARTY_POST: "PARTY",
  STATE_POST: "STATE",
  MASS_POST: "MASS_ORGANISATION",
};

/** Reads one row; every faulty cell is named, not only the first. */
export function readRow(line: GridRow, question: RowQuestion): RosterRecord {
  return new RowReading(line, question).record();
}

class RowReading {
  readonly #line: GridRow;
  readonly #question: RowQuestion;
  readonly #faults: RosterFault[] = [];
  readonly #values: RosterValues = {};
  readonly #posts: Partial<Record<PostColumn, string[]>> = {};
  #place: { id: string; name: string } | null;
  #nationalId: string | null = null;
  #joinedOn: string | null = null;
  #status: RosterStatus | null = null;

  constructor(line: GridRow, question: RowQuestion) {
    this.#line = line;
    this.#question = question;
    this.#place = question.ownCell;
  }

  record(): RosterRecord {
    const { fields } = this.#question;
    fields.forEach((field, index) => {
      const cell = this.#line.cells[index] ?? null;
      if (field !== null && cell !== null && !isEmptyCell(cell)) this.#read(field, cell);
    });
    this.#checkRequired();
    this.#checkDates();
    return {
      row: this.#line.row,
      fullName: String(this.#values.full_name ?? ""),
      values: this.#values,
      nationalId: this.#nationalId,
      cellId: this.#place?.id ?? null,
      cellName: this.#place?.name ?? null,
      joinedOn: this.#joinedOn,
      status: this.#status,
      posts: this.#posts,
      faults: this.#faults,
    };
  }

  #read(field: RosterField, cell: Exclude<GridCell, null>): void {
    const textColumn = TEXT_COLUMNS[field];
    const dateColumn = DATE_COLUMNS[field];
    const post = POST_COLUMNS[field];
    if (textColumn) this.#setText(field, cell, ...textColumn);
    else if (dateColumn) this.#setDate(field, cell, (day) => this.#set(dateColumn, day));
    else if (post) this.#setPosts(field, cell, post);
    else if (field === "FULL_NAME") this.#setName(cell);
    else if (field === "GENDER") this.#setWord(field, cell, GENDERS, (it) => this.#set("gender", it));
    else if (field === "IS_STATE_EMPLOYEE")
      this.#setWord(field, cell, TRUTHS, (it) => this.#set("is_state_employee", it));
    else if (field === "STATUS") this.#setWord(field, cell, STATUSES, (it) => (this.#status = it));
    else if (field === "JOINED_ON") this.#setDate(field, cell, (day) => (this.#joinedOn = day));
    else if (field === "CARD_NUMBER") this.#setCardNumber(cell);
    else if (field === "DOSSIER_NUMBER") this.#setDossierNumber(cell);
    else if (field === "NATIONAL_ID") this.#setNationalId(cell);
    else if (field === "CELL") this.#setCell(cell);
  }

  #text(field: RosterField, cell: Exclude<GridCell, null>, limit: number): string | null {
    const reading = textOf(cell, limit);
    if ("text" in reading) return reading.text === "" ? null : reading.text;
    this.#fault(field, reading.code, reading.arguments);
    return null;
  }

  #set(column: string, value: string | boolean): void {
    this.#values[column] = value;
  }

  #setText(field: RosterField, cell: Exclude<GridCell, null>, column: string, limit: number): void {
    const text = this.#text(field, cell, limit);
    if (text !== null) this.#set(column, text);
  }

  #setName(cell: Exclude<GridCell, null>): void {
    const text = this.#text("FULL_NAME", cell, NAME_LIMIT);
    if (text === null) return;
    if (!isPlausibleName(text)) this.#fault("FULL_NAME", "NAME_IMPLAUSIBLE");
    this.#set("full_name", text === text.toUpperCase() ? inTitleCase(text) : text);
  }

  #setDate(field: RosterField, cell: Exclude<GridCell, null>, take: (day: string) => void): void {
    const reading = dateOf(cell);
    const { today } = this.#question;
    if (!("day" in reading)) this.#fault(field, reading.code, reading.arguments);
    else if (reading.day > today) this.#fault(field, "DATE_FUTURE", { today });
    else take(reading.day);
  }

  #setWord<T>(
    field: RosterField,
    cell: Exclude<GridCell, null>,
    words: ClosedWords<T>,
    take: (value: T) => void,
  ): void {
    const text = this.#text(field, cell, WORD_LIMIT);
    if (text === null) return;
    const value = meaningOf(words, text);
    if (value === undefined) this.#fault(field, "UNKNOWN_VALUE", { allowed: words.allowed });
    else take(value);
  }

  #setCardNumber(cell: Exclude<GridCell, null>): void {
    // A number cell has lost the zeros in front.
    const text =
      typeof cell === "number" ? String(cell).padStart(8, "0") : this.#text("CARD_NUMBER", cell, 50);
    if (text === null) return;
    const number = text.replace(/[\s.]/g, "");
    if (!isCardNumber(number)) this.#fault("CARD_NUMBER", "CARD_NUMBER_FORMAT", { digits: 8 });
    else this.#set("card_number", number);
  }

  #setDossierNumber(cell: Exclude<GridCell, null>): void {
    const text = this.#text("DOSSIER_NUMBER", cell, 50);
    if (text === null) return;
    const number = text.replace(/[\s.-]/g, "").toUpperCase();
    if (!isDossierNumber(number)) this.#fault("DOSSIER_NUMBER", "DOSSIER_NUMBER_FORMAT");
    else this.#set("dossier_number", number);
  }

  #setNationalId(cell: Exclude<GridCell, null>): void {
    const isCut = typeof cell === "number" && cell >= 1e9;
    const text = isCut ? String(cell).padStart(12, "0") : this.#text("NATIONAL_ID", cell, 50);
    if (text === null) return;
    const number = text.replace(/[\s.]/g, "");
    if (!/^(\d{9}|\d{12})$/.test(number)) this.#fault("NATIONAL_ID", "NATIONAL_ID_FORMAT", { digits: 12 });
    else this.#nationalId = number;
  }

  #setCell(cell: Exclude<GridCell, null>): void {
    const text = this.#text("CELL", cell, 300);
    if (text === null) return;
    const match = this.#question.cells.find(text);
    if ("cell" in match) this.#place = match.cell;
    else if ("count" in match) this.#fault("CELL", "AMBIGUOUS_CELL", { count: match.count });
    else this.#fault("CELL", "UNKNOWN_CELL", match.nearest === null ? {} : { nearest: match.nearest });
  }

  #setPosts(field: RosterField, cell: Exclude<GridCell, null>, kind: PostColumn): void {
    const text = this.#text(field, cell, 300);
    if (text === null) return;
    const titles = text
      .split(";")
      .map((it) => it.trim())
      .filter(Boolean);
    this.#posts[kind] = [...new Set(titles)];
  }

  #checkRequired(): void {
    const required: RosterField[] = [...REQUIRED_FIELDS];
    if (!this.#question.ownCell) required.push("CELL");
    if (this.#status === "OFFICIAL") required.push("OFFICIAL_ON");
    for (const field of required) if (isEmptyCell(this.#cellOf(field))) this.#fault(field, "REQUIRED");
  }

  #checkDates(): void {
    const { birth_date: birth, admitted_on: admitted, official_on: official } = this.#values;
    if (typeof birth === "string" && typeof admitted === "string") {
      if (birth >= admitted) this.#fault("ADMITTED_ON", "DATE_ORDER", { field: "BIRTH_DATE", date: birth });
      else if (addMonths(birth, YOUNGEST_YEARS * 12) > admitted)
        this.#fault("ADMITTED_ON", "TOO_YOUNG", {
          minimum: YOUNGEST_YEARS,
          age: yearsBetween(birth, admitted),
        });
    }
    if (typeof admitted !== "string") return;
    if (typeof official === "string" && official < admitted)
      this.#fault("OFFICIAL_ON", "DATE_ORDER", { field: "ADMITTED_ON", date: admitted });
    if (this.#joinedOn !== null && this.#joinedOn < admitted)
      this.#fault("JOINED_ON", "DATE_ORDER", { field: "ADMITTED_ON", date: admitted });
  }

  #cellOf(field: RosterField): GridCell {
    const index = this.#question.fields.indexOf(field);
    return index === -1 ? null : (this.#line.cells[index] ?? null);
  }

  #fault(field: RosterField, code: ImportFaultCode, figures: Record<string, string | number> = {}): void {
    this.#faults.push(faultAt(this.#line, this.#question, field, code, figures));
  }
}

const inTitleCase = (name: string): string =>
  name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

function yearsBetween(from: string, until: string): number {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4));
  return until.slice(5) < from.slice(5) ? years - 1 : years;
}
