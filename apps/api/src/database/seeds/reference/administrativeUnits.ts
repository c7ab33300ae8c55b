import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { referenceId } from "./referenceId.js";

/** Edition of the code list that `administrative-units-2021.csv` holds. */
export const UNIT_EDITION = "2021";

/** Code under which the nation stands above the provinces. */
export const NATION_CODE = "VN";

export interface AdministrativeUnit {
  code: string;
  level: "province" | "district" | "ward";
  /** "Long Biên"; a number for numbered units. */
  name: string;
  /** "Quận Long Biên". */
  fullName: string;
  parentCode: string;
}

/** Identifier of the Party organisation of an administrative unit; "VN" is the nation. */
export const unitOrganisationId = (code: string): string =>
  referenceId(`organisation:${UNIT_EDITION}:${code}`);

/** All units, parents before children, in the order of their codes. */
export function readAdministrativeUnits(): AdministrativeUnit[] {
  const text = readFileSync(join(import.meta.dirname, `administrative-units-${UNIT_EDITION}.csv`), "utf8");
  const rows: Record<string, string>[] = parse(text, { columns: true, bom: true });
  const units = rows.map(
    (row): AdministrativeUnit => ({
      code: row.code ?? "",
      level: row.level as AdministrativeUnit["level"],
      name: (row.name ?? "").normalize("NFC"),
      fullName: (row.full_name ?? "").normalize("NFC"),
      parentCode: row.parent_code || NATION_CODE,
    }),
  );
  const rank = { province: 0, district: 1, ward: 2 };
  return units.sort((a, b) => rank[a.level] - rank[b.level] || (a.code < b.code ? -1 : 1));
}
