import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Appeals that came on paper and were recorded by the office, with the scan of the paper. Those already there were filed
 * by their subjects. Back: scans of appeals are dropped, and appeals on paper look like the others.
 */
export class RecordPaperAppeals1764000000052 implements MigrationInterface {
  name = "RecordPaperAppeals1764000000052";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE appeals ADD COLUMN is_on_paper boolean NOT NULL DEFAULT false`);
    await runner.query(`
      ALTER TABLE stored_files DROP CONSTRAINT ck_stored_files_owner_kind,
        ADD CONSTRAINT ck_stored_files_owner_kind
          CHECK (owner_kind IN ('REVIEW', 'MEETING', 'SHEET', 'ROUND', 'APPEAL'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM stored_files WHERE owner_kind = 'APPEAL'`);
    await runner.query(`
      ALTER TABLE stored_files DROP CONSTRAINT ck_stored_files_owner_kind,
        ADD CONSTRAINT ck_stored_files_owner_kind CHECK (owner_kind IN ('REVIEW', 'MEETING', 'SHEET', 'ROUND'))`);
    await runner.query(`ALTER TABLE appeals DROP COLUMN is_on_paper`);
  }
}
