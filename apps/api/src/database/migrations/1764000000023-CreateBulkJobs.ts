import type { MigrationInterface, QueryRunner } from "typeorm";

/** Work on many reviews at once, row by row. */
export class CreateBulkJobs1764000000023 implements MigrationInterface {
  name = "CreateBulkJobs1764000000023";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bulk_jobs (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        act text NOT NULL,
        state text NOT NULL DEFAULT 'RUNNING',
        started_by_id uuid NOT NULL,
        started_at timestamptz NOT NULL,
        finished_at timestamptz,
        undo_of_id uuid,
        CONSTRAINT pk_bulk_jobs PRIMARY KEY (id),
        CONSTRAINT uq_bulk_jobs_undo_of UNIQUE (undo_of_id),
        CONSTRAINT fk_bulk_jobs_started_by FOREIGN KEY (started_by_id) REFERENCES accounts (id),
        CONSTRAINT fk_bulk_jobs_undo_of FOREIGN KEY (undo_of_id) REFERENCES bulk_jobs (id),
        CONSTRAINT ck_bulk_jobs_act CHECK (act IN ('REMIND', 'SUBMIT', 'RETURN')),
        CONSTRAINT ck_bulk_jobs_state CHECK (state IN ('RUNNING', 'FINISHED')),
        CONSTRAINT ck_bulk_jobs_finished CHECK ((state = 'FINISHED') = (finished_at IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX ix_bulk_jobs_running ON bulk_jobs (state) WHERE state = 'RUNNING'`);
    await runner.query(`
      CREATE TABLE bulk_rows (
        job_id uuid NOT NULL,
        place integer NOT NULL,
        review_id uuid NOT NULL,
        state text NOT NULL DEFAULT 'PENDING',
        code text,
        arguments jsonb NOT NULL DEFAULT '{}',
        version_after integer,
        CONSTRAINT pk_bulk_rows PRIMARY KEY (job_id, place),
        CONSTRAINT uq_bulk_rows_review UNIQUE (job_id, review_id),
        CONSTRAINT fk_bulk_rows_job FOREIGN KEY (job_id) REFERENCES bulk_jobs (id),
        CONSTRAINT fk_bulk_rows_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT ck_bulk_rows_state CHECK (state IN ('PENDING', 'DONE', 'REFUSED')),
        CONSTRAINT ck_bulk_rows_code CHECK ((state = 'REFUSED') = (code IS NOT NULL))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE bulk_rows, bulk_jobs`);
  }
}
