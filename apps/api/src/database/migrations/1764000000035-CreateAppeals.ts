import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Appeals, and on what a decision rests. Decisions already there were taken in session. Back: appeals are dropped, and
 * with them why a later decision superseded a former one.
 */
export class CreateAppeals1764000000035 implements MigrationInterface {
  name = "CreateAppeals1764000000035";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE decisions ADD COLUMN basis text NOT NULL DEFAULT 'SESSION',
        ADD CONSTRAINT ck_decisions_basis CHECK (basis IN ('SESSION', 'APPEAL', 'RERATING')),
        ADD CONSTRAINT ck_decisions_superseding CHECK (basis = 'SESSION' OR supersedes_id IS NOT NULL)`);
    await runner.query(`
      CREATE TABLE appeals (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        review_id uuid NOT NULL,
        decision_id uuid NOT NULL,
        statement text NOT NULL,
        filed_on date NOT NULL,
        first_day date NOT NULL,
        last_day date NOT NULL,
        filed_by_id uuid NOT NULL,
        settled_on date,
        settled_by_id uuid,
        outcome text,
        answer text,
        new_decision_id uuid,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_appeals PRIMARY KEY (id),
        CONSTRAINT uq_appeals_decision UNIQUE (decision_id),
        CONSTRAINT fk_appeals_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT fk_appeals_decision FOREIGN KEY (decision_id) REFERENCES decisions (id),
        CONSTRAINT fk_appeals_filed_by FOREIGN KEY (filed_by_id) REFERENCES accounts (id),
        CONSTRAINT fk_appeals_settled_by FOREIGN KEY (settled_by_id) REFERENCES accounts (id),
        CONSTRAINT fk_appeals_new_decision FOREIGN KEY (new_decision_id) REFERENCES decisions (id),
        CONSTRAINT ck_appeals_outcome CHECK (outcome IN ('UPHELD', 'CHANGED')),
        CONSTRAINT ck_appeals_window CHECK (first_day <= filed_on AND filed_on <= last_day),
        CONSTRAINT ck_appeals_settled CHECK ((settled_on IS NULL) = (outcome IS NULL)
          AND (settled_by_id IS NULL) = (outcome IS NULL) AND (answer IS NULL) = (outcome IS NULL)),
        CONSTRAINT ck_appeals_changed CHECK ((outcome IS NOT DISTINCT FROM 'CHANGED') = (new_decision_id IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX ix_appeals_review ON appeals (review_id)`);
    await runner.query(
      `CREATE TRIGGER appeals_version BEFORE UPDATE ON appeals FOR EACH ROW EXECUTE FUNCTION bump_version()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE appeals`);
    await runner.query(`ALTER TABLE decisions DROP COLUMN basis`);
  }
}
