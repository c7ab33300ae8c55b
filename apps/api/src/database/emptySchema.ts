import type { QueryRunner } from "typeorm";

/** Drops every table, type and function of the schema, those of extensions excepted; in the open transaction, if any. */
export async function emptySchema(runner: QueryRunner): Promise<void> {
  await runner.clearDatabase();
  const functions: { signature: string }[] = await runner.query(
    `SELECT p.oid::regprocedure::text AS signature FROM pg_proc p
      WHERE p.pronamespace = current_schema()::regnamespace
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')`,
  );
  for (const { signature } of functions) await runner.query(`DROP ROUTINE ${signature}`);
}
