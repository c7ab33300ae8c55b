import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What a unit proposes upward, sealed with a number and a hash. Proposals already made stay as they are: each unit seals
 * its own before the next decision. Back: the seals are dropped.
 */
export class CreateSubmissions1764000000031 implements MigrationInterface {
  name = "CreateSubmissions1764000000031";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE submissions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        round_id uuid NOT NULL,
        unit_id uuid NOT NULL,
        receiver_id uuid NOT NULL,
        number integer NOT NULL,
        revision smallint NOT NULL,
        content text NOT NULL,
        content_hash text NOT NULL,
        sealed_at timestamptz NOT NULL,
        sealed_by_id uuid,
        received_at timestamptz,
        received_by_id uuid,
        CONSTRAINT pk_submissions PRIMARY KEY (id),
        CONSTRAINT uq_submissions_number UNIQUE (round_id, number),
        CONSTRAINT uq_submissions_revision UNIQUE (round_id, unit_id, revision),
        CONSTRAINT fk_submissions_round FOREIGN KEY (round_id) REFERENCES rounds (id),
        CONSTRAINT fk_submissions_unit FOREIGN KEY (unit_id) REFERENCES organisations (id),
        CONSTRAINT fk_submissions_receiver FOREIGN KEY (receiver_id) REFERENCES organisations (id),
        CONSTRAINT fk_submissions_sealed_by FOREIGN KEY (sealed_by_id) REFERENCES accounts (id),
        CONSTRAINT fk_submissions_received_by FOREIGN KEY (received_by_id) REFERENCES accounts (id),
        CONSTRAINT ck_submissions_numbers CHECK (number >= 1 AND revision >= 1),
        CONSTRAINT ck_submissions_hash CHECK (content_hash ~ '^[0-9a-f]{64}$'),
        CONSTRAINT ck_submissions_received CHECK ((received_at IS NULL) = (received_by_id IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE submission_items (
        submission_id uuid NOT NULL,
        review_id uuid NOT NULL,
        level text NOT NULL,
        returned_at timestamptz,
        returned_by_id uuid,
        return_reason text,
        answered_at timestamptz,
        CONSTRAINT pk_submission_items PRIMARY KEY (submission_id, review_id),
        CONSTRAINT fk_submission_items_submission FOREIGN KEY (submission_id) REFERENCES submissions (id),
        CONSTRAINT fk_submission_items_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT fk_submission_items_returned_by FOREIGN KEY (returned_by_id) REFERENCES accounts (id),
        CONSTRAINT ck_submission_items_level CHECK (level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')),
        CONSTRAINT ck_submission_items_returned CHECK ((returned_at IS NULL) = (return_reason IS NULL)
          AND (returned_at IS NULL) = (returned_by_id IS NULL)),
        CONSTRAINT ck_submission_items_answered CHECK (answered_at IS NULL OR returned_at IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX ix_submission_items_review ON submission_items (review_id)`);
    await runner.query(`
      CREATE TRIGGER submissions_sealed
        BEFORE DELETE OR UPDATE OF id, round_id, unit_id, receiver_id, number, revision, content, content_hash, sealed_at,
          sealed_by_id ON submissions
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TRIGGER submission_items_sealed BEFORE DELETE OR UPDATE OF submission_id, review_id, level ON submission_items
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE submission_items, submissions`);
  }
}
