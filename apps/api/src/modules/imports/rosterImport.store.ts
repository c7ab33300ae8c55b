import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";
import { CONTAINER, containerSql } from "../../access/containerSql.js";
import type { Contained, ContainerParameters } from "../../access/pageWithin.js";
import type { Door, Tx, Visitor } from "../../database/Door.js";
import type { NationalIdSeal } from "../members/NationalIdSeal.js";
import type { RosterFault } from "./rosterFault.js";
import type { ImportRefusal, RosterGrid } from "./rosterGrid.js";
import type { ImportColumn, ImportFindings, ImportState, StoredImport } from "./rosterImport.types.js";

const pack = promisify(gzip);
const unpack = promisify(gunzip);

/** After this time without a sign of life the server that worked on an import has stopped. */
const STALE_AFTER_SECONDS = 30;
const KEPT_DAYS = 7;
const FAULTS_CHUNK = 5_000;

export const WORKING_STATES: readonly ImportState[] = ["READING", "CHECKING", "APPLYING"];

export interface RosterFaultPage {
  items: RosterFault[];
  totalCount: number;
}

/** Imports as rows. What is said of progress is committed at once, beside the work it is about. */
export class RosterImportStore {
  readonly #door: Door;
  readonly #seal: NationalIdSeal;

  constructor(door: Door, seal: NationalIdSeal) {
    this.#door = door;
    this.#seal = seal;
  }

  /** Old imports, which hold personal data, end with the next one. */
  async insert(
    tx: Tx,
    values: { organisationId: string; accountId: string; fileName: string; sha256: string },
  ): Promise<string> {
    await tx.query(`DELETE FROM roster_imports WHERE created_at < now() - make_interval(days => $1)`, [
      KEPT_DAYS,
    ]);
    const rows: { id: string }[] = await tx.query(
      `INSERT INTO roster_imports (organisation_id, account_id, state, file_name, sha256)
       VALUES ($1, $2, 'READING', $3, $4) RETURNING id`,
      [values.organisationId, values.accountId, values.fileName, values.sha256],
    );
    return rows[0]?.id ?? "";
  }

  async find(tx: Tx, id: string): Promise<StoredImport | null> {
    const rows: StoredImport[] = await tx.query(
      `SELECT id, organisation_id AS "organisationId", state, file_name AS "fileName", sha256,
              progress_percent AS "progressPercent", row_count AS "rowCount", sheet_name AS "sheetName", columns, findings,
              failure_code AS "failureCode", failure_arguments AS "failureArguments", created_at AS "createdAt",
              worked_at < now() - make_interval(secs => $2) AS "isStale"
         FROM roster_imports WHERE id = $1`,
      [id, STALE_AFTER_SECONDS],
    );
    return rows[0] ?? null;
  }

  /** True when the import was in one of `from` and is now in `to`. */
  async transition(tx: Tx, id: string, from: readonly ImportState[], to: ImportState): Promise<boolean> {
    const [changed]: [unknown[], number] = await tx.query(
      `UPDATE roster_imports SET state = $3, progress_percent = CASE WHEN $3 IN ('MAPPED', 'CHECKED', 'APPLIED') THEN 100 ELSE 0 END,
              failure_code = NULL, failure_arguments = NULL, worked_at = now()
        WHERE id = $1 AND state = ANY ($2) RETURNING id`,
      [id, from, to],
    );
    return changed.length > 0;
  }

  async progress(visitor: Visitor, id: string, percent: number | null): Promise<void> {
    await this.#door.enter(visitor, (tx) =>
      tx.query(
        `UPDATE roster_imports SET worked_at = now(), progress_percent = COALESCE($2, progress_percent)
          WHERE id = $1 AND state = ANY ($3)`,
        [id, percent, WORKING_STATES],
      ),
    );
  }

  async fail(tx: Tx, id: string, { code, arguments: figures }: ImportRefusal): Promise<void> {
    await tx.query(
      `UPDATE roster_imports SET state = 'FAILED', failure_code = $2, failure_arguments = $3
        WHERE id = $1 AND state = ANY ($4)`,
      [id, code, JSON.stringify(figures), WORKING_STATES],
    );
  }

  async saveGrid(tx: Tx, id: string, grid: RosterGrid, columns: readonly ImportColumn[]): Promise<void> {
    const packed = (await pack(JSON.stringify(grid))).toString("base64");
    await tx.query(
      `UPDATE roster_imports SET sheet_name = $2, row_count = $3, columns = $4, rows_sealed = $5 WHERE id = $1`,
      [id, grid.sheetName, grid.rows.length, JSON.stringify(columns), this.#seal.seal(id, packed)],
    );
  }

  /** The rows as read; null when they are no longer kept. */
  async loadGrid(tx: Tx, id: string): Promise<RosterGrid | null> {
    const rows: { sealed: Buffer | null }[] = await tx.query(
      `SELECT rows_sealed AS sealed FROM roster_imports WHERE id = $1`,
      [id],
    );
    const sealed = rows[0]?.sealed;
    if (!sealed) return null;
    const json = await unpack(Buffer.from(this.#seal.open(id, sealed), "base64"));
    return JSON.parse(json.toString("utf8")) as RosterGrid;
  }

  async saveColumns(tx: Tx, id: string, columns: readonly ImportColumn[]): Promise<void> {
    await tx.query(`UPDATE roster_imports SET columns = $2, findings = NULL WHERE id = $1`, [
      id,
      JSON.stringify(columns),
    ]);
  }

  async saveCheck(
    tx: Tx,
    id: string,
    findings: ImportFindings,
    faults: readonly RosterFault[],
  ): Promise<void> {
    await tx.query(`DELETE FROM roster_import_faults WHERE import_id = $1`, [id]);
    for (let from = 0; from < faults.length; from += FAULTS_CHUNK)
      await tx.query(
        `INSERT INTO roster_import_faults (import_id, position, fault)
         SELECT $1, $2 + f.position, f.fault FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS f (fault, position)`,
        [id, from, JSON.stringify(faults.slice(from, from + FAULTS_CHUNK))],
      );
    await tx.query(`UPDATE roster_imports SET findings = $2 WHERE id = $1`, [id, JSON.stringify(findings)]);
  }

  async forgetRows(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE roster_imports SET rows_sealed = NULL WHERE id = $1`, [id]);
  }

  /** Faulty cells of an import in the order of the sheet, one page and its total in one statement. */
  async faults(
    tx: Tx,
    container: ContainerParameters,
    page: { offset: number; limit: number | null },
  ): Promise<Contained<RosterFaultPage>> {
    const rows: [Contained<RosterFaultPage>] = await tx.query(
      `WITH ${containerSql("ROSTER_IMPORT")}
       SELECT ${CONTAINER},
              (SELECT count(*)::int FROM roster_import_faults WHERE import_id = (SELECT id FROM container)) AS "totalCount",
              COALESCE((SELECT jsonb_agg(p.fault ORDER BY p.position)
                          FROM (SELECT fault, position FROM roster_import_faults
                                 WHERE import_id = (SELECT id FROM container)
                                 ORDER BY position OFFSET $3 LIMIT $4) p), '[]') AS items`,
      [...container, page.offset, page.limit],
    );
    return rows[0];
  }
}
