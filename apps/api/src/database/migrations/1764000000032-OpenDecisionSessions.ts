import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Sessions in which a committee decides, with the quota of each group as a counter whose base was frozen when the session
 * was opened. Resolutions already there are of members, were taken without a session, and keep no figures by group.
 */
export class OpenDecisionSessions1764000000032 implements MigrationInterface {
  name = "OpenDecisionSessions1764000000032";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE decision_sessions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        round_id uuid NOT NULL,
        authority_id uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        opened_by_id uuid,
        closed_at timestamptz,
        CONSTRAINT pk_decision_sessions PRIMARY KEY (id),
        CONSTRAINT fk_decision_sessions_round FOREIGN KEY (round_id) REFERENCES rounds (id),
        CONSTRAINT fk_decision_sessions_authority FOREIGN KEY (authority_id) REFERENCES organisations (id),
        CONSTRAINT fk_decision_sessions_opened_by FOREIGN KEY (opened_by_id) REFERENCES accounts (id),
        CONSTRAINT ck_decision_sessions_closed CHECK (closed_at >= opened_at)
      )`);
    await runner.query(`
      CREATE UNIQUE INDEX uq_decision_sessions_open ON decision_sessions (round_id, authority_id) WHERE closed_at IS NULL`);
    await runner.query(`
      CREATE TABLE quota_counters (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        subject_kind text NOT NULL,
        quota_group text NOT NULL,
        rated integer NOT NULL,
        frozen_base integer NOT NULL,
        frozen_excellent integer NOT NULL,
        base integer NOT NULL,
        excellent integer NOT NULL,
        allowed integer NOT NULL,
        tolerated integer NOT NULL DEFAULT 0,
        CONSTRAINT pk_quota_counters PRIMARY KEY (id),
        CONSTRAINT uq_quota_counters_group UNIQUE (session_id, subject_kind, quota_group),
        CONSTRAINT fk_quota_counters_session FOREIGN KEY (session_id) REFERENCES decision_sessions (id),
        CONSTRAINT ck_quota_counters_kind CHECK (subject_kind IN ('ORGANISATION', 'COLLECTIVE', 'CADRE', 'MEMBER')),
        CONSTRAINT ck_quota_counters_base CHECK (excellent >= 0 AND excellent <= base AND base <= rated),
        CONSTRAINT ck_quota_counters_quota CHECK (excellent <= allowed + tolerated AND tolerated >= 0)
      )`);
    await runner.query(`
      CREATE TABLE session_subjects (
        session_id uuid NOT NULL,
        review_id uuid NOT NULL,
        proposed_level text NOT NULL,
        CONSTRAINT pk_session_subjects PRIMARY KEY (session_id, review_id),
        CONSTRAINT fk_session_subjects_session FOREIGN KEY (session_id) REFERENCES decision_sessions (id),
        CONSTRAINT fk_session_subjects_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT ck_session_subjects_level
          CHECK (proposed_level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY'))
      )`);
    await runner.query(`
      CREATE TRIGGER session_subjects_append_only BEFORE UPDATE OR DELETE ON session_subjects
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      ALTER TABLE resolutions
        ADD session_id uuid,
        ADD subject_kind text NOT NULL DEFAULT 'MEMBER',
        ADD quota_groups jsonb NOT NULL DEFAULT '[]',
        ADD CONSTRAINT fk_resolutions_session FOREIGN KEY (session_id) REFERENCES decision_sessions (id),
        ADD CONSTRAINT ck_resolutions_kind CHECK (subject_kind IN ('ORGANISATION', 'COLLECTIVE', 'CADRE', 'MEMBER'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resolutions DROP session_id, DROP subject_kind, DROP quota_groups`);
    await runner.query(`DROP TABLE session_subjects, quota_counters, decision_sessions`);
  }
}
