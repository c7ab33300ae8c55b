import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * The review meeting of a cell in several sessions. A meeting exists from its first planned session on; when, where and
 * under whom it was held is null until the session in which the cell votes is closed. A meeting recorded in one go has no
 * session rows, as all before this migration, which stay as they are.
 */
export class PlanSessions1764000000014 implements MigrationInterface {
  name = "PlanSessions1764000000014";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE meetings
        ALTER held_on DROP NOT NULL,
        ALTER place DROP NOT NULL,
        ALTER chair DROP NOT NULL,
        ALTER clerk DROP NOT NULL,
        ADD agreement_number text,
        ADD agreement_on date,
        ADD CONSTRAINT ck_meetings_held CHECK (num_nulls(held_on, place, chair, clerk) IN (0, 4)),
        ADD CONSTRAINT ck_meetings_agreement CHECK ((agreement_number IS NULL) = (agreement_on IS NULL))`);
    await runner.query(`
      CREATE TABLE meeting_sessions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        meeting_id uuid NOT NULL,
        party_group_id uuid,
        held_on date NOT NULL,
        starts_at text NOT NULL,
        ends_at text,
        place text NOT NULL,
        chair text NOT NULL,
        clerk text NOT NULL,
        has_vote boolean NOT NULL DEFAULT false,
        state text NOT NULL DEFAULT 'PLANNED',
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_meeting_sessions PRIMARY KEY (id),
        CONSTRAINT fk_meeting_sessions_meeting FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
        CONSTRAINT fk_meeting_sessions_party_group FOREIGN KEY (party_group_id) REFERENCES organisations (id),
        CONSTRAINT ck_meeting_sessions_state CHECK (state IN ('PLANNED', 'OPEN', 'CLOSED')),
        CONSTRAINT ck_meeting_sessions_vote CHECK (NOT has_vote OR party_group_id IS NULL),
        CONSTRAINT ck_meeting_sessions_times CHECK (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
          AND ends_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND starts_at < ends_at)
      )`);
    await runner.query(`CREATE INDEX ix_meeting_sessions_meeting ON meeting_sessions (meeting_id)`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_meeting_sessions_vote ON meeting_sessions (meeting_id) WHERE has_vote`,
    );
    await runner.query(`
      CREATE TABLE session_attendances (
        session_id uuid NOT NULL,
        member_id uuid NOT NULL,
        is_voter boolean NOT NULL,
        presence text NOT NULL,
        reason text,
        CONSTRAINT pk_session_attendances PRIMARY KEY (session_id, member_id),
        CONSTRAINT fk_session_attendances_session FOREIGN KEY (session_id) REFERENCES meeting_sessions (id) ON DELETE CASCADE,
        CONSTRAINT fk_session_attendances_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT ck_session_attendances_presence CHECK (presence IN ('PRESENT', 'ABSENT_WITH_REASON', 'ABSENT'))
      )`);
    await runner.query(`
      CREATE TABLE agenda_items (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        review_id uuid NOT NULL,
        position text NOT NULL,
        place smallint NOT NULL,
        state text NOT NULL DEFAULT 'WAITING',
        conclusion text,
        commitment text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_agenda_items PRIMARY KEY (id),
        CONSTRAINT uq_agenda_items_session_review UNIQUE (session_id, review_id),
        CONSTRAINT fk_agenda_items_session FOREIGN KEY (session_id) REFERENCES meeting_sessions (id) ON DELETE CASCADE,
        CONSTRAINT fk_agenda_items_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT ck_agenda_items_position CHECK (position IN ('HEAD', 'DEPUTY', 'MEMBER')),
        CONSTRAINT ck_agenda_items_state CHECK (state IN ('WAITING', 'DISCUSSING', 'DONE'))
      )`);
    await runner.query(`CREATE INDEX ix_agenda_items_review ON agenda_items (review_id)`);
    await runner.query(`
      CREATE TABLE session_opinions (
        id uuid NOT NULL,
        session_id uuid NOT NULL,
        review_id uuid,
        speaker text NOT NULL,
        text text NOT NULL,
        place integer NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_session_opinions PRIMARY KEY (id),
        CONSTRAINT uq_session_opinions_place UNIQUE (session_id, place),
        CONSTRAINT fk_session_opinions_session FOREIGN KEY (session_id) REFERENCES meeting_sessions (id) ON DELETE CASCADE,
        CONSTRAINT fk_session_opinions_review FOREIGN KEY (review_id) REFERENCES reviews (id)
      )`);
    await runner.query(`
      CREATE TABLE session_acts (
        id uuid NOT NULL,
        session_id uuid NOT NULL,
        received_at timestamptz NOT NULL,
        CONSTRAINT pk_session_acts PRIMARY KEY (id),
        CONSTRAINT fk_session_acts_session FOREIGN KEY (session_id) REFERENCES meeting_sessions (id) ON DELETE CASCADE
      )`);
    await runner.query(`CREATE INDEX ix_session_acts_session ON session_acts (session_id)`);
    await runner.query(`
      CREATE TABLE sealed_positions (
        handle bytea NOT NULL,
        review_id uuid NOT NULL,
        sealed bytea NOT NULL,
        CONSTRAINT pk_sealed_positions PRIMARY KEY (handle),
        CONSTRAINT fk_sealed_positions_review FOREIGN KEY (review_id) REFERENCES reviews (id)
      )`);
    await runner.query(`CREATE INDEX ix_sealed_positions_review ON sealed_positions (review_id)`);
    await runner.query(`
      CREATE TABLE position_spreads (
        review_id uuid NOT NULL,
        given smallint NOT NULL,
        excellent smallint,
        good smallint,
        satisfactory smallint,
        unsatisfactory smallint,
        CONSTRAINT pk_position_spreads PRIMARY KEY (review_id),
        CONSTRAINT fk_position_spreads_review FOREIGN KEY (review_id) REFERENCES reviews (id),
        CONSTRAINT ck_position_spreads_counts CHECK (
          (given < 4 AND num_nulls(excellent, good, satisfactory, unsatisfactory) = 4)
          OR (given >= 4 AND excellent + good + satisfactory + unsatisfactory = given))
      )`);
    await runner.query(`
      CREATE TABLE minutes_sections (
        meeting_id uuid NOT NULL,
        code text NOT NULL,
        place smallint NOT NULL,
        title text NOT NULL,
        drafted text NOT NULL,
        text text NOT NULL,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_minutes_sections PRIMARY KEY (meeting_id, code),
        CONSTRAINT fk_minutes_sections_meeting FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE
      )`);
    await runner.query(`
      CREATE TABLE minutes_signatures (
        meeting_id uuid NOT NULL,
        role text NOT NULL,
        name text NOT NULL,
        account_id uuid NOT NULL,
        signed_at timestamptz NOT NULL,
        CONSTRAINT pk_minutes_signatures PRIMARY KEY (meeting_id, role),
        CONSTRAINT fk_minutes_signatures_meeting FOREIGN KEY (meeting_id) REFERENCES meetings (id) ON DELETE CASCADE,
        CONSTRAINT fk_minutes_signatures_account FOREIGN KEY (account_id) REFERENCES accounts (id),
        CONSTRAINT ck_minutes_signatures_role CHECK (role IN ('CHAIR', 'CLERK'))
      )`);
    for (const table of ["meeting_sessions", "agenda_items", "session_opinions", "minutes_sections"])
      await runner.query(`
        CREATE TRIGGER ${table}_version BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION bump_version()`);
  }

  /** Meetings that are only planned go with their sessions; one that is held keeps the roll of its vote. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE minutes_signatures, minutes_sections, position_spreads, sealed_positions, session_acts,
      session_opinions, agenda_items, session_attendances, meeting_sessions`);
    await runner.query(`DELETE FROM meetings WHERE held_on IS NULL`);
    await runner.query(`
      ALTER TABLE meetings
        DROP CONSTRAINT ck_meetings_held,
        DROP CONSTRAINT ck_meetings_agreement,
        DROP agreement_number,
        DROP agreement_on,
        ALTER held_on SET NOT NULL,
        ALTER place SET NOT NULL,
        ALTER chair SET NOT NULL,
        ALTER clerk SET NOT NULL`);
  }
}
