import type { MigrationInterface, QueryRunner } from "typeorm";

/** The round of a year and what happens in it: review, meeting, ballot, decision. */
export class CreateReviews1764000000004 implements MigrationInterface {
  name = "CreateReviews1764000000004";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rounds (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        organisation_id uuid NOT NULL,
        year smallint NOT NULL,
        edition_code text NOT NULL,
        state text NOT NULL DEFAULT 'OPEN',
        plan_number text NOT NULL,
        plan_issued_on date NOT NULL,
        as_of date NOT NULL,
        deadline_on date NOT NULL,
        deadline timestamptz NOT NULL,
        quota_rounding text NOT NULL DEFAULT 'FLOOR',
        opened_at timestamptz NOT NULL,
        published_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_rounds PRIMARY KEY (id),
        CONSTRAINT uq_rounds_organisation_year UNIQUE (organisation_id, year),
        CONSTRAINT fk_rounds_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT ck_rounds_state CHECK (state IN ('DRAFT', 'OPEN', 'DECIDED', 'PUBLISHED', 'CLOSED')),
        CONSTRAINT ck_rounds_quota_rounding CHECK (quota_rounding IN ('FLOOR', 'HALF_UP', 'CEIL'))
      )`);
    await runner.query(`
      CREATE TABLE round_steps (
        round_id uuid NOT NULL,
        code text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        CONSTRAINT pk_round_steps PRIMARY KEY (round_id, code),
        CONSTRAINT fk_round_steps_round FOREIGN KEY (round_id) REFERENCES rounds (id),
        CONSTRAINT ck_round_steps_dates CHECK (starts_on <= ends_on)
      )`);
    await runner.query(`
      CREATE TABLE reviews (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        round_id uuid NOT NULL,
        year smallint NOT NULL,
        subject_kind text NOT NULL DEFAULT 'MEMBER',
        member_id uuid NOT NULL,
        cell_id uuid NOT NULL,
        participation text NOT NULL,
        reason text,
        cap text,
        state text NOT NULL DEFAULT 'DRAFT',
        self_level text,
        proposed_level text,
        proposal_reason text,
        decided_level text,
        has_override boolean NOT NULL DEFAULT false,
        published_at timestamptz,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_reviews PRIMARY KEY (id),
        CONSTRAINT uq_reviews_round_member UNIQUE (round_id, member_id),
        CONSTRAINT fk_reviews_round FOREIGN KEY (round_id) REFERENCES rounds (id),
        CONSTRAINT fk_reviews_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT fk_reviews_cell FOREIGN KEY (cell_id) REFERENCES organisations (id),
        CONSTRAINT ck_reviews_subject_kind CHECK (subject_kind IN ('ORGANISATION', 'COLLECTIVE', 'CADRE', 'MEMBER')),
        CONSTRAINT ck_reviews_participation CHECK (participation IN ('RATED', 'REVIEW_ONLY', 'OUT')),
        CONSTRAINT ck_reviews_reason CHECK (participation = 'RATED' OR reason IS NOT NULL),
        CONSTRAINT ck_reviews_levels CHECK (
          cap IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')
          AND self_level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')
          AND proposed_level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')
          AND decided_level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')),
        CONSTRAINT ck_reviews_rated CHECK (participation = 'RATED' OR decided_level IS NULL)
      )`);
    await runner.query(`CREATE INDEX ix_reviews_cell_year ON reviews (cell_id, year)`);
    await runner.query(`CREATE INDEX ix_reviews_round_state ON reviews (round_id, state)`);
    await runner.query(`CREATE INDEX ix_reviews_member ON reviews (member_id, year)`);
    await runner.query(`
      CREATE TABLE self_assessments (
        review_id uuid NOT NULL,
        grades jsonb NOT NULL DEFAULT '{}',
        sections jsonb NOT NULL DEFAULT '{}',
        own_level text,
        submitted_at timestamptz,
        typed_by_id uuid,
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_self_assessments PRIMARY KEY (review_id),
        CONSTRAINT fk_self_assessments_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT fk_self_assessments_typed_by FOREIGN KEY (typed_by_id) REFERENCES accounts (id),
        CONSTRAINT ck_self_assessments_own_level CHECK (own_level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY'))
      )`);
    await runner.query(`
      CREATE TABLE meetings (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        round_id uuid NOT NULL,
        cell_id uuid NOT NULL,
        held_on date NOT NULL,
        place text NOT NULL,
        chair text NOT NULL,
        clerk text NOT NULL,
        minutes text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_meetings PRIMARY KEY (id),
        CONSTRAINT uq_meetings_round_cell UNIQUE (round_id, cell_id),
        CONSTRAINT fk_meetings_round FOREIGN KEY (round_id) REFERENCES rounds (id),
        CONSTRAINT fk_meetings_cell FOREIGN KEY (cell_id) REFERENCES organisations (id)
      )`);
    await runner.query(`
      CREATE TABLE attendances (
        meeting_id uuid NOT NULL,
        member_id uuid NOT NULL,
        is_voter boolean NOT NULL,
        presence text NOT NULL,
        reason text,
        CONSTRAINT pk_attendances PRIMARY KEY (meeting_id, member_id),
        CONSTRAINT fk_attendances_meeting FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
        CONSTRAINT fk_attendances_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT ck_attendances_presence CHECK (presence IN ('PRESENT', 'ABSENT_WITH_REASON', 'ABSENT'))
      )`);
    await runner.query(`
      CREATE TABLE ballots (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        convened smallint NOT NULL,
        present smallint NOT NULL,
        issued smallint NOT NULL,
        returned smallint NOT NULL,
        valid smallint NOT NULL,
        invalid smallint NOT NULL,
        blank smallint NOT NULL,
        tellers text[] NOT NULL,
        recorded_at timestamptz NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_ballots PRIMARY KEY (id),
        CONSTRAINT uq_ballots_meeting UNIQUE (meeting_id),
        CONSTRAINT fk_ballots_meeting FOREIGN KEY (meeting_id) REFERENCES meetings (id),
        CONSTRAINT ck_ballots_balance CHECK (present <= convened AND issued <= present AND returned <= issued
          AND returned = valid + invalid + blank AND valid >= 0 AND invalid >= 0 AND blank >= 0)
      )`);
    await runner.query(`
      CREATE TABLE ballot_tallies (
        ballot_id uuid NOT NULL,
        review_id uuid NOT NULL,
        excellent smallint NOT NULL,
        good smallint NOT NULL,
        satisfactory smallint NOT NULL,
        unsatisfactory smallint NOT NULL,
        required smallint NOT NULL,
        outcome text,
        CONSTRAINT pk_ballot_tallies PRIMARY KEY (ballot_id, review_id),
        CONSTRAINT fk_ballot_tallies_ballot FOREIGN KEY (ballot_id) REFERENCES ballots (id) ON DELETE CASCADE,
        CONSTRAINT fk_ballot_tallies_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT ck_ballot_tallies_counts CHECK (excellent >= 0 AND good >= 0 AND satisfactory >= 0 AND unsatisfactory >= 0)
      )`);
    await runner.query(`CREATE INDEX ix_ballot_tallies_review ON ballot_tallies (review_id)`);
    await runner.query(`
      CREATE TABLE resolutions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        round_id uuid NOT NULL,
        number text NOT NULL,
        resolved_on date NOT NULL,
        decided_at timestamptz NOT NULL,
        decided_by_id uuid,
        excellent integer NOT NULL,
        good integer NOT NULL,
        satisfactory integer NOT NULL,
        unsatisfactory integer NOT NULL,
        excellent_allowed integer NOT NULL,
        override_authority text,
        override_reason text,
        CONSTRAINT pk_resolutions PRIMARY KEY (id),
        CONSTRAINT uq_resolutions_number UNIQUE (round_id, number),
        CONSTRAINT fk_resolutions_round FOREIGN KEY (round_id) REFERENCES rounds (id),
        CONSTRAINT fk_resolutions_decided_by FOREIGN KEY (decided_by_id) REFERENCES accounts (id),
        CONSTRAINT ck_resolutions_quota CHECK (excellent <= excellent_allowed
          OR (override_authority IS NOT NULL AND override_reason IS NOT NULL))
      )`);
    await runner.query(`
      CREATE TABLE decisions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        resolution_id uuid NOT NULL,
        review_id uuid NOT NULL,
        level text NOT NULL,
        proposed_level text,
        reason text,
        supersedes_id uuid,
        CONSTRAINT pk_decisions PRIMARY KEY (id),
        CONSTRAINT uq_decisions_review_resolution UNIQUE (review_id, resolution_id),
        CONSTRAINT uq_decisions_supersedes UNIQUE (supersedes_id),
        CONSTRAINT fk_decisions_resolution FOREIGN KEY (resolution_id) REFERENCES resolutions (id),
        CONSTRAINT fk_decisions_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT fk_decisions_supersedes FOREIGN KEY (supersedes_id) REFERENCES decisions (id),
        CONSTRAINT ck_decisions_level CHECK (level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')),
        CONSTRAINT ck_decisions_reason CHECK (level = proposed_level OR reason IS NOT NULL)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_decisions_first ON decisions (review_id) WHERE supersedes_id IS NULL`,
    );
    for (const table of ["resolutions", "decisions"])
      await runner.query(`
        CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
          FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    for (const table of ["rounds", "reviews", "self_assessments", "meetings", "ballots"])
      await runner.query(`
        CREATE TRIGGER ${table}_version BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION bump_version()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE decisions, resolutions, ballot_tallies, ballots, attendances, meetings,
      self_assessments, reviews, round_steps, rounds`);
  }
}
