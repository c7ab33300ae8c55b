import type { RosterField } from "./rosterField.js";
import type { ImportRefusal } from "./rosterGrid.js";

export const IMPORT_STATES = [
  "READING",
  "MAPPED",
  "CHECKING",
  "CHECKED",
  "APPLYING",
  "APPLIED",
  "FAILED",
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const DUPLICATE_KEYS = ["CARD_NUMBER", "DOSSIER_NUMBER", "NAME_AND_BIRTH_DATE"] as const;
export type DuplicateKey = (typeof DUPLICATE_KEYS)[number];

export const IMPORT_OUTCOMES = ["CREATE", "UPDATE", "UNCHANGED", "FAULTY"] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export interface ImportColumn {
  index: number;
  heading: string;
  field: RosterField | null;
  samples: string[];
}

export interface ImportCounts {
  created: number;
  updated: number;
  unchanged: number;
  faultyRows: number;
}

export interface ImportDuplicate {
  row: number;
  fullName: string;
  matchedBy: DuplicateKey;
  memberId: string | null;
  otherRow: number | null;
  matchedName: string | null;
}

export interface ImportPreviewRow {
  row: number;
  fullName: string;
  cellName: string | null;
  outcome: ImportOutcome;
}

/** What a dry run found. */
export interface ImportFindings {
  counts: ImportCounts;
  duplicates: ImportDuplicate[];
  preview: ImportPreviewRow[];
}

export const NOTHING_FOUND: ImportFindings = {
  counts: { created: 0, updated: 0, unchanged: 0, faultyRows: 0 },
  duplicates: [],
  preview: [],
};

/** An import as stored, without its rows. */
export interface StoredImport {
  id: string;
  organisationId: string;
  state: ImportState;
  fileName: string;
  sha256: string;
  progressPercent: number;
  rowCount: number;
  sheetName: string | null;
  columns: ImportColumn[];
  findings: ImportFindings | null;
  failureCode: ImportRefusal["code"] | null;
  failureArguments: ImportRefusal["arguments"] | null;
  isStale: boolean;
  createdAt: Date;
}
