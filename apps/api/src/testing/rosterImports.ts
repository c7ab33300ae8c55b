import Fastify, { type FastifyInstance, type LightMyRequestResponse } from "fastify";
import { afterAll, beforeAll } from "vitest";
import type { Actor } from "../access/Actor.js";
import { registerImportRoutes } from "../modules/imports/importRoutes.js";
import type { RosterField } from "../modules/imports/rosterField.js";
import { type ApiError, startTestApi, type TestApi } from "./execute.js";
import { makeActor, makeUnit, makeWard, type TestUnit } from "./makeUnits.js";

const ROSTER = `id state progressPercent rowCount sheetName fileName sha256 failure { code arguments { name value } }
  columns { index heading field samples } counts { created updated unchanged faultyRows }
  duplicates { row fullName matchedBy memberId otherRow matchedName } preview { row fullName cellName outcome }
  faults(page: { limit: 100 }) { totalCount items { row column heading field value code arguments { name value } } }`;

/** An import as the dashboard asks for it. */
export interface Roster {
  id: string;
  state: string;
  failure: { code: string } | null;
  columns: { index: number; heading: string; field: RosterField | null }[];
  counts: { created: number; updated: number; unchanged: number; faultyRows: number };
  duplicates: { row: number; matchedBy: string; otherRow: number | null; matchedName: string }[];
  preview: { row: number; cellName: string; outcome: string }[];
  faults: {
    totalCount: number;
    items: {
      row: number;
      column: string;
      heading: string;
      field: string;
      value: string;
      code: string;
      arguments: { name: string; value: string }[];
    }[];
  };
  rowCount: number;
  sheetName: string;
  progressPercent: number;
}

const HEADERS = { "x-requested-with": "xeploai" };

/** A ward with three cells, its administrator, and the routes and documents of imports. */
export class TestImports {
  api!: TestApi;
  app!: FastifyInstance;
  district!: TestUnit;
  ward!: TestUnit;
  cells: TestUnit[] = [];
  administrator!: Actor;
  /** Who uploads. */
  actor: Actor | null = null;

  async start(): Promise<void> {
    this.api = await startTestApi();
    this.app = Fastify();
    registerImportRoutes(this.app, { imports: this.api.services.imports, actorOf: async () => this.actor });
    const { district, ward } = await makeWard(this.api.dataSource);
    this.district = district;
    this.ward = ward;
    for (const number of [1, 2, 3])
      this.cells.push(await makeUnit(this.api.dataSource, ward, "CELL", `Chi bộ Tổ dân phố số ${number}`));
    this.administrator = await makeActor(this.api.dataSource, "WARD_ADMINISTRATOR", ward);
    this.actor = this.administrator;
  }

  async close(): Promise<void> {
    await this.api?.services.imports.settled();
    await this.app?.close();
    await this.api?.close();
  }

  upload(
    bytes: Buffer,
    organisationId = this.ward.id,
    headers: Record<string, string> = HEADERS,
  ): Promise<LightMyRequestResponse> {
    return this.app.inject({
      method: "POST",
      url: `/files/imports?organisationId=${organisationId}`,
      headers: {
        "content-type": "application/octet-stream",
        "x-file-name": encodeURIComponent("Danh sách.xlsx"),
        ...headers,
      },
      payload: bytes,
    });
  }

  /** The import when nothing is being worked on any more. */
  async read(id: string): Promise<Roster> {
    await this.api.services.imports.settled();
    const { data, errors } = await this.api.execute<{ rosterImport: Roster }>(
      `query ($id: ID!) { rosterImport(id: $id) { ${ROSTER} } }`,
      { id },
      this.administrator,
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.rosterImport;
  }

  async map(input: unknown): Promise<ApiError[]> {
    const document = `mutation ($input: MapRosterImportInput!) { mapRosterImport(input: $input) { id } }`;
    return (await this.api.execute(document, { input }, this.administrator)).errors;
  }

  /** Asks for the writing; the refusals, if there are any. */
  async tryApply(id: string): Promise<ApiError[]> {
    const document = `mutation ($id: ID!) { applyRosterImport(id: $id) { id } }`;
    return (await this.api.execute(document, { id }, this.administrator)).errors;
  }

  /** Upload, the mapping proposed, dry run. */
  async check(bytes: Buffer, organisationId = this.ward.id): Promise<Roster> {
    const { id } = (await this.upload(bytes, organisationId)).json<{ id: string }>();
    const mapped = await this.read(id);
    if (mapped.state !== "MAPPED") return mapped;
    const errors = await this.map({
      id,
      columns: mapped.columns.map(({ index, field }) => ({ index, field })),
    });
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return this.read(id);
  }

  async apply(id: string): Promise<Roster> {
    const errors = await this.tryApply(id);
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    return this.read(id);
  }

  rows<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.api.dataSource.query(sql, parameters);
  }

  /** Everything an import writes. */
  snapshot(): Promise<unknown[]> {
    return this.rows(`SELECT (SELECT jsonb_agg(to_jsonb(m) ORDER BY m.id) FROM members m) AS members,
      (SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id) FROM memberships s) AS memberships,
      (SELECT jsonb_agg(to_jsonb(p) ORDER BY p.id) FROM posts p) AS posts`);
  }
}

/** Starts and closes one with the test file. */
export function useImports(): TestImports {
  const imports = new TestImports();
  beforeAll(() => imports.start(), 60_000);
  afterAll(() => imports.close());
  return imports;
}
