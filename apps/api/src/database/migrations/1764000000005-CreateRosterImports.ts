import type { MigrationInterface, QueryRunner } from "typeorm";

/** Rosters on their way in, and the faulty cells their dry runs found. */
export class CreateRosterImports1764000000005 implements MigrationInterface {
  name = "CreateRosterImports1764000000005";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE roster_imports (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        organisation_id uuid NOT NULL,
        account_id uuid NOT NULL,
        state text NOT NULL,
        file_name text NOT NULL,
        sha256 text NOT NULL,
        progress_percent smallint NOT NULL DEFAULT 0,
        row_count integer NOT NULL DEFAULT 0,
        sheet_name text,
        columns jsonb NOT NULL DEFAULT '[]',
        findings jsonb,
        failure_code text,
        failure_arguments jsonb,
        rows_sealed bytea,
        worked_at timestamptz NOT NULL DEFAULT now(),
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT pk_roster_imports PRIMARY KEY (id),
        CONSTRAINT fk_roster_imports_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT fk_roster_imports_account FOREIGN KEY (account_id) REFERENCES accounts (id),
        CONSTRAINT ck_roster_imports_state
          CHECK (state IN ('READING', 'MAPPED', 'CHECKING', 'CHECKED', 'APPLYING', 'APPLIED', 'FAILED')),
        CONSTRAINT ck_roster_imports_progress CHECK (progress_percent >= 0 AND progress_percent <= 100),
        CONSTRAINT ck_roster_imports_failure CHECK ((state = 'FAILED') = (failure_code IS NOT NULL))
      )`);
    await runner.query(
      `CREATE INDEX ix_roster_imports_organisation ON roster_imports (organisation_id, created_at)`,
    );
    await runner.query(`
      CREATE TABLE roster_import_faults (
        import_id uuid NOT NULL,
        position integer NOT NULL,
        fault jsonb NOT NULL,
        CONSTRAINT pk_roster_import_faults PRIMARY KEY (import_id, position),
        CONSTRAINT fk_roster_import_faults_import FOREIGN KEY (import_id) REFERENCES roster_imports (id) ON DELETE CASCADE
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE roster_import_faults, roster_imports`);
  }
}
