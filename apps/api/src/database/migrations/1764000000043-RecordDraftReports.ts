import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The day on which a collective's draft report went to those who take part in its review. Of reviews already there it is
 * not on record. Back: the days are dropped.
 */
export class RecordDraftReports1764000000043 implements MigrationInterface {
  name = "RecordDraftReports1764000000043";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE reviews ADD COLUMN draft_sent_on date,
        ADD CONSTRAINT ck_reviews_draft CHECK (draft_sent_on IS NULL OR subject_kind = 'COLLECTIVE')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reviews DROP CONSTRAINT ck_reviews_draft, DROP COLUMN draft_sent_on`);
  }
}
