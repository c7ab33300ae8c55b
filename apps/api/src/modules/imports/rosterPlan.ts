import { foldName } from "@xeploai/domain";
import type { ExistingMember } from "./existingMembers.js";
import type { ImportFaultCode } from "./importCodes.js";
import { changeOf, isEmptyChange, type MemberChange } from "./rosterChanges.js";
import { faultAt, type RosterFault } from "./rosterFault.js";
import type { RosterField } from "./rosterField.js";
import type { GridRow } from "./rosterGrid.js";
import type { DuplicateKey, ImportDuplicate, ImportFindings, ImportOutcome } from "./rosterImport.types.js";
import type { RosterRecord, RowQuestion } from "./rosterRow.js";

/** What becomes of one row. */
export interface PlannedRow {
  record: RosterRecord;
  outcome: ImportOutcome;
  member: ExistingMember | null;
  change: MemberChange | null;
}

export interface RosterPlan {
  rows: PlannedRow[];
  faults: RosterFault[];
  duplicates: ImportDuplicate[];
}

/** What rows are matched against. */
export interface PlanQuestion extends Pick<RowQuestion, "fields" | "headings" | "today"> {
  lines: ReadonlyMap<number, GridRow>;
  existing: readonly ExistingMember[];
  /** Whether the caller also manages members at this position. */
  isInScope: (position: number) => boolean;
  openNationalId: (member: ExistingMember) => string | null;
}

const FIELD_OF: Record<DuplicateKey, RosterField> = {
  CARD_NUMBER: "CARD_NUMBER",
  DOSSIER_NUMBER: "DOSSIER_NUMBER",
  NAME_AND_BIRTH_DATE: "FULL_NAME",
};
const SHOWN_ROWS = 50;
const SHOWN_DUPLICATES = 500;

/** Matches rows with members and with each other, and works out what each would do. Nothing is written. */
export class RosterPlanner {
  readonly #question: PlanQuestion;
  readonly #byCard = new Map<string, ExistingMember>();
  readonly #byDossier = new Map<string, ExistingMember>();
  readonly #byPerson = new Map<string, ExistingMember[]>();
  readonly #rowByKey = new Map<string, RosterRecord>();
  readonly #rowByMember = new Map<string, number>();
  readonly #plan: RosterPlan = { rows: [], faults: [], duplicates: [] };

  constructor(question: PlanQuestion) {
    this.#question = question;
    for (const member of question.existing) {
      const {
        card_number: card,
        dossier_number: dossier,
        full_name: name,
        birth_date: birth,
      } = member.columns;
      if (typeof card === "string") this.#byCard.set(card, member);
      if (typeof dossier === "string") this.#byDossier.set(dossier, member);
      if (member.membership) {
        const person = personKey(String(name), String(birth));
        this.#byPerson.set(person, [...(this.#byPerson.get(person) ?? []), member]);
      }
    }
  }

  get plan(): RosterPlan {
    return this.#plan;
  }

  /** Rows must come in the order of the sheet. */
  add(record: RosterRecord): void {
    this.#findInFile(record);
    const member = record.faults.length > 0 ? null : this.#match(record);
    if (member && record.faults.length === 0) this.#checkMember(record, member);
    this.#plan.faults.push(...record.faults);
    if (record.faults.length > 0) {
      this.#plan.rows.push({ record, outcome: "FAULTY", member: null, change: null });
    } else if (member === null) {
      this.#plan.rows.push({ record, outcome: "CREATE", member: null, change: null });
    } else {
      const nationalId = record.nationalId === null ? null : this.#question.openNationalId(member);
      const change = changeOf(record, member, { today: this.#question.today, nationalId });
      const outcome = isEmptyChange(change) ? "UNCHANGED" : "UPDATE";
      this.#plan.rows.push({ record, outcome, member, change });
    }
  }

  #findInFile(record: RosterRecord): void {
    const { values, fullName } = record;
    const keys: [DuplicateKey, string | undefined][] = [
      ["CARD_NUMBER", textOrNone(values.card_number)],
      ["DOSSIER_NUMBER", textOrNone(values.dossier_number)],
      [
        "NAME_AND_BIRTH_DATE",
        fullName && values.birth_date ? personKey(fullName, String(values.birth_date)) : undefined,
      ],
    ];
    let isReported = false;
    for (const [matchedBy, key] of keys) {
      if (key === undefined) continue;
      const other = this.#rowByKey.get(`${matchedBy}:${key}`);
      if (!other) {
        this.#rowByKey.set(`${matchedBy}:${key}`, record);
        continue;
      }
      if (isReported) continue;
      isReported = true;
      this.#duplicate(record, matchedBy, { otherRow: other.row, matchedName: other.fullName });
      // Two people may share name and birth date; with different numbers they are two.
      if (matchedBy === "NAME_AND_BIRTH_DATE" && haveDifferentNumbers(record.values, other.values)) continue;
      this.#fault(record, FIELD_OF[matchedBy], "DUPLICATE_IN_FILE", { otherRow: other.row, matchedBy });
    }
  }

  #match(record: RosterRecord): ExistingMember | null {
    const { card_number: card, dossier_number: dossier, birth_date: birth } = record.values;
    const byCard = typeof card === "string" ? this.#byCard.get(card) : undefined;
    const byDossier = typeof dossier === "string" ? this.#byDossier.get(dossier) : undefined;
    if (byCard && byDossier && byCard !== byDossier) {
      this.#fault(record, "DOSSIER_NUMBER", "CONFLICTING_MATCH");
      return null;
    }
    if (byCard) return this.#matchedByNumber(record, byCard, "CARD_NUMBER");
    if (byDossier) return this.#matchedByNumber(record, byDossier, "DOSSIER_NUMBER");
    const same = this.#byPerson.get(personKey(record.fullName, String(birth))) ?? [];
    for (const it of same)
      this.#duplicate(record, "NAME_AND_BIRTH_DATE", {
        memberId: it.id,
        matchedName: String(it.columns.full_name),
      });
    const possible = same.filter((it) => !haveDifferentNumbers(record.values, it.columns));
    if (possible.length > 1) this.#fault(record, "FULL_NAME", "CONFLICTING_MATCH");
    return possible.length === 1 ? (possible[0] ?? null) : null;
  }

  #matchedByNumber(
    record: RosterRecord,
    member: ExistingMember,
    matchedBy: "CARD_NUMBER" | "DOSSIER_NUMBER",
  ): ExistingMember | null {
    if (!member.membership) {
      const isOurs = member.position !== null && this.#question.isInScope(member.position);
      this.#fault(record, matchedBy, isOurs ? "MEMBER_ELSEWHERE" : "NUMBER_TAKEN");
      return null;
    }
    this.#duplicate(record, matchedBy, {
      memberId: member.id,
      matchedName: String(member.columns.full_name),
    });
    const { full_name: name, birth_date: birth } = member.columns;
    const isOther =
      foldName(String(name)) !== foldName(record.fullName) && birth !== record.values.birth_date;
    // Neither name nor birth date agree: a mistyped number must not overwrite somebody else.
    if (isOther) this.#fault(record, matchedBy, "NUMBER_TAKEN");
    return isOther ? null : member;
  }

  #checkMember(record: RosterRecord, member: ExistingMember): void {
    const otherRow = this.#rowByMember.get(member.id);
    if (otherRow !== undefined)
      this.#fault(record, "FULL_NAME", "DUPLICATE_IN_FILE", { otherRow, matchedBy: "NAME_AND_BIRTH_DATE" });
    this.#rowByMember.set(member.id, record.row);
    const official = record.values.official_on ?? member.columns.official_on;
    const admitted = record.values.admitted_on ?? member.columns.admitted_on;
    if (typeof official === "string" && typeof admitted === "string" && official < admitted)
      this.#fault(record, "ADMITTED_ON", "DATE_ORDER", { field: "OFFICIAL_ON", date: official });
    const { membership } = member;
    const isMove = membership !== null && record.cellId !== null && membership.cellId !== record.cellId;
    if (isMove && record.joinedOn !== null && record.joinedOn <= membership.validFrom)
      this.#fault(record, "JOINED_ON", "DATE_ORDER", { field: "CELL", date: membership.validFrom });
  }

  #duplicate(record: RosterRecord, matchedBy: DuplicateKey, other: Partial<ImportDuplicate>): void {
    const { row, fullName } = record;
    this.#plan.duplicates.push({
      row,
      fullName,
      matchedBy,
      memberId: null,
      otherRow: null,
      matchedName: null,
      ...other,
    });
  }

  #fault(
    record: RosterRecord,
    field: RosterField,
    code: ImportFaultCode,
    figures: Record<string, string | number> = {},
  ): void {
    const line = this.#question.lines.get(record.row) ?? { row: record.row, cells: [] };
    record.faults.push(faultAt(line, this.#question, field, code, figures));
  }
}

/** What a dry run shows: counts, duplicates with those inside the file first, and the first rows. */
export function findingsOf({ rows, duplicates }: RosterPlan): ImportFindings {
  const count = (outcome: ImportOutcome) => rows.filter((it) => it.outcome === outcome).length;
  return {
    counts: {
      created: count("CREATE"),
      updated: count("UPDATE"),
      unchanged: count("UNCHANGED"),
      faultyRows: count("FAULTY"),
    },
    duplicates: [...duplicates]
      .sort((a, b) => Number(a.otherRow === null) - Number(b.otherRow === null) || a.row - b.row)
      .slice(0, SHOWN_DUPLICATES),
    preview: rows.slice(0, SHOWN_ROWS).map(({ record, outcome }) => ({
      row: record.row,
      fullName: record.fullName,
      cellName: record.cellName,
      outcome,
    })),
  };
}

type Numbers = { card_number?: string | boolean | null; dossier_number?: string | boolean | null };

/** True when both have a card number, or both a dossier number, and it is not the same. */
function haveDifferentNumbers(a: Numbers, b: Numbers): boolean {
  const differ = (x: unknown, y: unknown) => Boolean(x) && Boolean(y) && x !== y;
  return differ(a.card_number, b.card_number) || differ(a.dossier_number, b.dossier_number);
}

const personKey = (fullName: string, birthDate: string): string => `${foldName(fullName)}|${birthDate}`;
const textOrNone = (value: string | boolean | undefined): string | undefined =>
  typeof value === "string" ? value : undefined;
