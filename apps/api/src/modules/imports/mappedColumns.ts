import { InvalidInputError, RefusalError } from "../../errors/errors.js";
import type { PlacedOrganisation } from "../organisations/OrganisationTree.js";
import { isCell } from "./RosterCheck.js";
import { REQUIRED_FIELDS, type RosterField } from "./rosterField.js";
import type { ImportColumn, StoredImport } from "./rosterImport.types.js";

/** @throws {InvalidInputError} {RefusalError} unless every needed field has one column */
export function mappedColumns(
  stored: Pick<StoredImport, "columns"> & { organisation: PlacedOrganisation },
  chosen: readonly { index: number; field: RosterField | null }[],
): ImportColumn[] {
  const fields = new Map(chosen.map((it) => [it.index, it.field]));
  if (
    fields.size < chosen.length ||
    chosen.some((it) => !stored.columns.some((column) => column.index === it.index))
  )
    throw new InvalidInputError([{ path: "input.columns", code: "COLUMN" }]);
  const columns = stored.columns.map((it) => ({ ...it, field: fields.get(it.index) ?? null }));
  const used = columns.map((it) => it.field).filter((it) => it !== null);
  const twice = used.find((it, index) => used.indexOf(it) !== index);
  if (twice) throw new RefusalError({ code: "FIELD_MAPPED_TWICE", field: twice });
  const needed: RosterField[] = isCell(stored.organisation)
    ? [...REQUIRED_FIELDS]
    : [...REQUIRED_FIELDS, "CELL"];
  const missing = needed.find((it) => !used.includes(it));
  if (missing) throw new RefusalError({ code: "MISSING_COLUMN", field: missing });
  return columns;
}
