import type { MigrationInterface, QueryRunner } from "typeorm";

/** Papers that came in for reviews, units that went into others, and changes of who takes part in an open round. */
export class CreateRoundChanges1764000000022 implements MigrationInterface {
  name = "CreateRoundChanges1764000000022";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_papers (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        review_id uuid NOT NULL,
        kind text NOT NULL,
        received_on date NOT NULL,
        document_number text,
        file_id uuid,
        recorded_by_id uuid NOT NULL,
        recorded_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_review_papers PRIMARY KEY (id),
        CONSTRAINT uq_review_papers_kind UNIQUE (review_id, kind),
        CONSTRAINT fk_review_papers_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT fk_review_papers_file FOREIGN KEY (file_id) REFERENCES stored_files (id),
        CONSTRAINT fk_review_papers_recorded_by FOREIGN KEY (recorded_by_id) REFERENCES accounts (id),
        CONSTRAINT ck_review_papers_kind
          CHECK (kind IN ('TEMPORARY_CELL_COMMENT', 'FORMER_CELL_OPINION', 'COMPLETED_REVIEW'))
      )`);
    await runner.query(
      `CREATE TRIGGER review_papers_version BEFORE UPDATE ON review_papers FOR EACH ROW EXECUTE FUNCTION bump_version()`,
    );
    await runner.query(`
      CREATE TABLE organisation_successions (
        predecessor_id uuid NOT NULL,
        successor_id uuid NOT NULL,
        effective_on date NOT NULL,
        is_whole boolean NOT NULL DEFAULT true,
        document_number text,
        CONSTRAINT pk_organisation_successions PRIMARY KEY (predecessor_id, successor_id),
        CONSTRAINT fk_organisation_successions_predecessor FOREIGN KEY (predecessor_id) REFERENCES organisations (id),
        CONSTRAINT fk_organisation_successions_successor FOREIGN KEY (successor_id) REFERENCES organisations (id),
        CONSTRAINT ck_organisation_successions_self CHECK (predecessor_id <> successor_id)
      )`);
    await runner.query(
      `CREATE INDEX ix_organisation_successions_successor ON organisation_successions (successor_id)`,
    );
    await runner.query(`
      CREATE TABLE round_changes (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        round_id uuid NOT NULL,
        number smallint NOT NULL,
        applied_on date NOT NULL,
        applied_at timestamptz NOT NULL,
        applied_by_id uuid NOT NULL,
        CONSTRAINT pk_round_changes PRIMARY KEY (id),
        CONSTRAINT uq_round_changes_number UNIQUE (round_id, number),
        CONSTRAINT fk_round_changes_round FOREIGN KEY (round_id) REFERENCES rounds (id),
        CONSTRAINT fk_round_changes_applied_by FOREIGN KEY (applied_by_id) REFERENCES accounts (id),
        CONSTRAINT ck_round_changes_number CHECK (number >= 1)
      )`);
    await runner.query(`
      CREATE TABLE round_change_rows (
        change_id uuid NOT NULL,
        review_id uuid NOT NULL,
        kind text NOT NULL,
        from_unit_id uuid,
        to_unit_id uuid NOT NULL,
        before jsonb,
        after jsonb NOT NULL,
        CONSTRAINT pk_round_change_rows PRIMARY KEY (change_id, review_id),
        CONSTRAINT fk_round_change_rows_change FOREIGN KEY (change_id) REFERENCES round_changes (id),
        CONSTRAINT fk_round_change_rows_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT fk_round_change_rows_from FOREIGN KEY (from_unit_id) REFERENCES organisations (id),
        CONSTRAINT fk_round_change_rows_to FOREIGN KEY (to_unit_id) REFERENCES organisations (id),
        CONSTRAINT ck_round_change_rows_kind
          CHECK (kind IN ('JOINED', 'MOVED', 'LEFT', 'PARTICIPATION', 'POST_GROUP'))
      )`);
    await runner.query(`CREATE INDEX ix_round_change_rows_review ON round_change_rows (review_id)`);
    await runner.query(`
      CREATE TABLE unit_snapshots (
        change_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        lines jsonb NOT NULL,
        CONSTRAINT pk_unit_snapshots PRIMARY KEY (change_id, organisation_id),
        CONSTRAINT fk_unit_snapshots_change FOREIGN KEY (change_id) REFERENCES round_changes (id),
        CONSTRAINT fk_unit_snapshots_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id)
      )`);
    for (const table of ["round_changes", "round_change_rows", "unit_snapshots"])
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE unit_snapshots, round_change_rows, round_changes, organisation_successions, review_papers`,
    );
  }
}
