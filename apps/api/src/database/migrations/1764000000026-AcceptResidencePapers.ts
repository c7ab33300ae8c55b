import type { MigrationInterface, QueryRunner } from "typeorm";

/** A residence comment may come in on paper, from a unit that does not work with the system. Back: those are dropped. */
export class AcceptResidencePapers1764000000026 implements MigrationInterface {
  name = "AcceptResidencePapers1764000000026";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE review_papers DROP CONSTRAINT ck_review_papers_kind,
        ADD CONSTRAINT ck_review_papers_kind CHECK (kind IN ('TEMPORARY_CELL_COMMENT', 'FORMER_CELL_OPINION',
          'COMPLETED_REVIEW', 'RESIDENCE_COMMENT'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM review_papers WHERE kind = 'RESIDENCE_COMMENT'`);
    await runner.query(`
      ALTER TABLE review_papers DROP CONSTRAINT ck_review_papers_kind,
        ADD CONSTRAINT ck_review_papers_kind
          CHECK (kind IN ('TEMPORARY_CELL_COMMENT', 'FORMER_CELL_OPINION', 'COMPLETED_REVIEW'))`);
  }
}
