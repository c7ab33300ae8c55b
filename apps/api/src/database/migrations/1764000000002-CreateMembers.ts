import type { MigrationInterface, QueryRunner } from "typeorm";

/** Members with their memberships, posts, periods of activity, discipline and state ratings, all valid in time. */
export class CreateMembers1764000000002 implements MigrationInterface {
  name = "CreateMembers1764000000002";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE members (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        full_name text NOT NULL,
        name_key text NOT NULL,
        sort_key text NOT NULL,
        birth_name text,
        birth_date date NOT NULL,
        gender text NOT NULL,
        ethnicity text,
        religion text,
        native_place text,
        residence text,
        general_education text,
        political_education text,
        professional_education text,
        foreign_languages text,
        former_occupation text,
        occupation text,
        admitted_on date NOT NULL,
        official_on date,
        card_number text,
        dossier_number text,
        badge text,
        service_background text,
        is_state_employee boolean NOT NULL DEFAULT false,
        national_id_sealed bytea,
        note text,
        ended_on date,
        end_kind text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_members PRIMARY KEY (id),
        CONSTRAINT ck_members_full_name CHECK (full_name IS NFC NORMALIZED AND full_name <> ''),
        CONSTRAINT ck_members_gender CHECK (gender IN ('FEMALE', 'MALE')),
        CONSTRAINT ck_members_dates CHECK (birth_date < admitted_on AND admitted_on <= official_on),
        CONSTRAINT ck_members_card_number CHECK (card_number ~ '^[0-9]{8}$'),
        CONSTRAINT ck_members_dossier_number CHECK (dossier_number ~ '^[0-9]{6}[A-ZĐ]{1,3}$'),
        CONSTRAINT ck_members_end CHECK ((ended_on IS NULL) = (end_kind IS NULL)
          AND end_kind IN ('DECEASED', 'LEFT', 'TRANSFERRED_OUT'))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_members_card_number ON members (card_number) WHERE card_number IS NOT NULL`,
    );
    await runner.query(
      `CREATE UNIQUE INDEX uq_members_dossier_number ON members (dossier_number) WHERE dossier_number IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX ix_members_name ON members (name_key, birth_date)`);
    await runner.query(`
      CREATE TABLE memberships (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        member_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        party_group_id uuid,
        kind text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_memberships PRIMARY KEY (id),
        CONSTRAINT fk_memberships_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT fk_memberships_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT fk_memberships_party_group FOREIGN KEY (party_group_id) REFERENCES organisations (id),
        CONSTRAINT ck_memberships_kind CHECK (kind IN ('OFFICIAL', 'TEMPORARY')),
        CONSTRAINT ck_memberships_dates CHECK (valid_from < valid_to),
        CONSTRAINT ex_memberships_one_official EXCLUDE USING gist
          (member_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (kind = 'OFFICIAL')
      )`);
    await runner.query(
      `CREATE INDEX ix_memberships_organisation ON memberships (organisation_id, member_id)`,
    );
    await runner.query(`CREATE INDEX ix_memberships_member ON memberships (member_id)`);
    await runner.query(`
      CREATE TABLE posts (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        member_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        is_head boolean NOT NULL DEFAULT false,
        is_deputy boolean NOT NULL DEFAULT false,
        managing_authority text,
        equivalent_group text,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_posts PRIMARY KEY (id),
        CONSTRAINT fk_posts_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT fk_posts_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT ck_posts_kind CHECK (kind IN ('PARTY', 'STATE', 'MASS_ORGANISATION')),
        CONSTRAINT ck_posts_head CHECK (NOT (is_head AND is_deputy)),
        CONSTRAINT ck_posts_dates CHECK (valid_from < valid_to)
      )`);
    await runner.query(`CREATE INDEX ix_posts_member ON posts (member_id)`);
    await runner.query(`CREATE INDEX ix_posts_organisation ON posts (organisation_id)`);
    await runner.query(`
      CREATE TABLE activity_periods (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        member_id uuid NOT NULL,
        kind text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_activity_periods PRIMARY KEY (id),
        CONSTRAINT fk_activity_periods_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT ck_activity_periods_kind CHECK (kind IN ('EXEMPT', 'SUSPENDED', 'COMMITTEE_SUSPENDED',
          'TEMPORARY_ELSEWHERE', 'SICK_LEAVE', 'MATERNITY_LEAVE')),
        CONSTRAINT ck_activity_periods_dates CHECK (valid_from < valid_to)
      )`);
    await runner.query(`CREATE INDEX ix_activity_periods_member ON activity_periods (member_id)`);
    await runner.query(`
      CREATE TABLE disciplines (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        member_id uuid NOT NULL,
        form text NOT NULL,
        act_on date NOT NULL,
        decided_on date NOT NULL,
        organisation_of_act_id uuid,
        used_in_year smallint,
        CONSTRAINT pk_disciplines PRIMARY KEY (id),
        CONSTRAINT fk_disciplines_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT fk_disciplines_organisation FOREIGN KEY (organisation_of_act_id) REFERENCES organisations (id),
        CONSTRAINT ck_disciplines_form CHECK (form IN ('REPRIMAND', 'WARNING', 'DISMISSAL', 'EXPULSION')),
        CONSTRAINT ck_disciplines_dates CHECK (act_on <= decided_on)
      )`);
    await runner.query(`CREATE INDEX ix_disciplines_member ON disciplines (member_id)`);
    await runner.query(`
      CREATE TABLE state_ratings (
        member_id uuid NOT NULL,
        year smallint NOT NULL,
        level text NOT NULL,
        CONSTRAINT pk_state_ratings PRIMARY KEY (member_id, year),
        CONSTRAINT fk_state_ratings_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT ck_state_ratings_level CHECK (level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY'))
      )`);
    await runner.query(
      `CREATE TRIGGER members_version BEFORE UPDATE ON members FOR EACH ROW EXECUTE FUNCTION bump_version()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE state_ratings, disciplines, activity_periods, posts, memberships, members`,
    );
  }
}
