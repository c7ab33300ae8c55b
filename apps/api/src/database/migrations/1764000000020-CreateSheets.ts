import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Sheets of evaluators, points suggested to a subject, comments from the place of residence. Who writes a confidential
 * sheet and what stands on it lie in tables without a common column: see docs/decisions/0017.
 */
export class CreateSheets1764000000020 implements MigrationInterface {
  name = "CreateSheets1764000000020";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sheet_rounds (
        round_id uuid NOT NULL,
        smallest_group smallint NOT NULL,
        few_superiors text NOT NULL,
        functions jsonb NOT NULL DEFAULT '{}',
        public_key bytea NOT NULL,
        sealed_private_key bytea,
        is_released boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_sheet_rounds PRIMARY KEY (round_id),
        CONSTRAINT fk_sheet_rounds_round FOREIGN KEY (round_id) REFERENCES rounds (id),
        CONSTRAINT ck_sheet_rounds_smallest_group CHECK (smallest_group >= 4),
        CONSTRAINT ck_sheet_rounds_few_superiors CHECK (few_superiors IN ('NAMED', 'NOT_ASKED')),
        CONSTRAINT ck_sheet_rounds_key CHECK (is_released = (sealed_private_key IS NULL))
      )`);
    await runner.query(`
      CREATE TABLE sheet_assignments (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        review_id uuid NOT NULL,
        evaluator_kind text NOT NULL,
        collective_id uuid,
        organisation_id uuid,
        signatory_id uuid NOT NULL,
        side text NOT NULL,
        role text NOT NULL,
        attribution text NOT NULL,
        form_code text,
        criteria text[],
        origin text NOT NULL DEFAULT 'DERIVED',
        is_removed boolean NOT NULL DEFAULT false,
        reason text,
        is_submitted boolean NOT NULL DEFAULT false,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_sheet_assignments PRIMARY KEY (id),
        CONSTRAINT fk_sheet_assignments_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT fk_sheet_assignments_collective FOREIGN KEY (collective_id) REFERENCES collectives (id),
        CONSTRAINT fk_sheet_assignments_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT fk_sheet_assignments_signatory FOREIGN KEY (signatory_id) REFERENCES members (id),
        CONSTRAINT ck_sheet_assignments_evaluator CHECK (evaluator_kind IN ('BODY', 'UNIT', 'PERSON')
          AND (collective_id IS NOT NULL) = (evaluator_kind = 'BODY')
          AND (organisation_id IS NOT NULL) = (evaluator_kind = 'UNIT')),
        CONSTRAINT ck_sheet_assignments_side CHECK (side IN ('ABOVE', 'SAME_LEVEL', 'BELOW')),
        CONSTRAINT ck_sheet_assignments_attribution CHECK (attribution IN ('NAMED', 'CONFIDENTIAL')
          AND (attribution = 'NAMED' OR evaluator_kind = 'PERSON')),
        CONSTRAINT ck_sheet_assignments_reason CHECK ((origin = 'DERIVED' AND NOT is_removed) OR reason IS NOT NULL)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_sheet_assignments_evaluator ON sheet_assignments
      (review_id, evaluator_kind, COALESCE(collective_id, organisation_id, signatory_id))`);
    await runner.query(`CREATE INDEX ix_sheet_assignments_signatory ON sheet_assignments (signatory_id)`);
    await runner.query(`
      CREATE TABLE named_sheets (
        assignment_id uuid NOT NULL,
        grades jsonb NOT NULL DEFAULT '{}',
        points jsonb NOT NULL DEFAULT '{}',
        remark text,
        level text,
        submitted_at timestamptz,
        updated_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_named_sheets PRIMARY KEY (assignment_id),
        CONSTRAINT fk_named_sheets_assignment FOREIGN KEY (assignment_id) REFERENCES sheet_assignments (id),
        CONSTRAINT ck_named_sheets_level CHECK (level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY'))
      )`);
    await runner.query(`
      CREATE TABLE sheet_buffers (
        review_id uuid NOT NULL,
        sealed bytea NOT NULL,
        CONSTRAINT pk_sheet_buffers PRIMARY KEY (review_id),
        CONSTRAINT fk_sheet_buffers_review FOREIGN KEY (review_id) REFERENCES reviews (id)
      )`);
    // Sealed bytes do not compress, and the attempt would only cost time.
    await runner.query(`ALTER TABLE sheet_buffers ALTER sealed SET STORAGE EXTERNAL`);
    await runner.query(`
      CREATE TABLE released_sheets (
        id uuid NOT NULL,
        review_id uuid NOT NULL,
        sheet_group text NOT NULL,
        grades jsonb NOT NULL,
        points jsonb NOT NULL,
        level text,
        CONSTRAINT pk_released_sheets PRIMARY KEY (id),
        CONSTRAINT fk_released_sheets_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT ck_released_sheets_group CHECK (sheet_group IN ('ABOVE', 'SAME_LEVEL', 'BELOW', 'SAME_LEVEL_AND_BELOW')),
        CONSTRAINT ck_released_sheets_level CHECK (level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY'))
      )`);
    await runner.query(`CREATE INDEX ix_released_sheets_review ON released_sheets (review_id)`);
    await runner.query(`
      CREATE TABLE released_remarks (
        id uuid NOT NULL,
        review_id uuid NOT NULL,
        sheet_group text NOT NULL,
        remark text NOT NULL,
        CONSTRAINT pk_released_remarks PRIMARY KEY (id),
        CONSTRAINT fk_released_remarks_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT ck_released_remarks_group CHECK (sheet_group IN ('ABOVE', 'SAME_LEVEL', 'BELOW', 'SAME_LEVEL_AND_BELOW'))
      )`);
    await runner.query(`CREATE INDEX ix_released_remarks_review ON released_remarks (review_id)`);
    for (const table of ["released_sheets", "released_remarks"])
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      CREATE TABLE review_suggestions (
        review_id uuid NOT NULL,
        document_number text NOT NULL,
        issued_on date NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_review_suggestions PRIMARY KEY (review_id),
        CONSTRAINT fk_review_suggestions_review FOREIGN KEY (review_id) REFERENCES reviews (id)
      )`);
    await runner.query(`
      CREATE TABLE suggested_points (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        review_id uuid NOT NULL,
        position smallint NOT NULL,
        text text NOT NULL,
        answer text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_suggested_points PRIMARY KEY (id),
        CONSTRAINT fk_suggested_points_suggestions FOREIGN KEY (review_id) REFERENCES review_suggestions (review_id),
        CONSTRAINT uq_suggested_points_position UNIQUE (review_id, position) DEFERRABLE INITIALLY DEFERRED
      )`);
    await runner.query(`
      CREATE TABLE residences (
        member_id uuid NOT NULL,
        cell_id uuid,
        exemption text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_residences PRIMARY KEY (member_id),
        CONSTRAINT fk_residences_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT fk_residences_cell FOREIGN KEY (cell_id) REFERENCES organisations (id),
        CONSTRAINT ck_residences_exemption CHECK (exemption IN ('BARRACKS_OR_OFFICIAL_HOUSING', 'OFTEN_AWAY',
          'STUDYING_AWAY', 'NOT_INTRODUCED'))
      )`);
    await runner.query(`CREATE INDEX ix_residences_cell ON residences (cell_id)`);
    await runner.query(`
      CREATE TABLE residence_comments (
        member_id uuid NOT NULL,
        year smallint NOT NULL,
        cell_id uuid NOT NULL,
        comment text NOT NULL,
        commented_on date NOT NULL,
        written_by_id uuid NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_residence_comments PRIMARY KEY (member_id, year),
        CONSTRAINT fk_residence_comments_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT fk_residence_comments_cell FOREIGN KEY (cell_id) REFERENCES organisations (id),
        CONSTRAINT fk_residence_comments_written_by FOREIGN KEY (written_by_id) REFERENCES accounts (id)
      )`);
    for (const table of VERSIONED)
      await runner.query(
        `CREATE TRIGGER ${table}_version BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION bump_version()`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE residence_comments, residences, suggested_points, review_suggestions,
      released_remarks, released_sheets, sheet_buffers, named_sheets, sheet_assignments, sheet_rounds`);
  }
}

const VERSIONED = [
  "sheet_rounds",
  "sheet_assignments",
  "named_sheets",
  "review_suggestions",
  "suggested_points",
  "residences",
  "residence_comments",
];
