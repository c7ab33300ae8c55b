import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Leadership collectives, and reviews of organisations, collectives and cadres beside those of members. Reviews already
 * there are of members and stay as they are. Posts already there belong to no collective; posts in the State apparatus
 * become full-time, the others concurrent.
 */
export class ReviewEverySubject1764000000008 implements MigrationInterface {
  name = "ReviewEverySubject1764000000008";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE collectives (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        organisation_id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        name_key text NOT NULL,
        founded_on date,
        dissolved_on date,
        end_kind text,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_collectives PRIMARY KEY (id),
        CONSTRAINT fk_collectives_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT ck_collectives_kind CHECK (kind IN ('PARTY_STANDING_COMMITTEE', 'PARTY_COMMITTEE',
          'SECTIONAL_COMMITTEE', 'GRASSROOTS_CELL_COMMITTEE', 'CELL_COMMITTEE', 'CELL_OF_SECTIONAL_ORGANISATION',
          'PEOPLES_COUNCIL_STANDING', 'PEOPLES_COMMITTEE', 'FATHERLAND_FRONT_STANDING', 'MASS_ORGANISATION_STANDING',
          'UNIT_LEADERSHIP')),
        CONSTRAINT ck_collectives_name CHECK (name IS NFC NORMALIZED AND name <> ''),
        CONSTRAINT ck_collectives_dates CHECK (founded_on < dissolved_on),
        CONSTRAINT ck_collectives_end CHECK ((dissolved_on IS NULL) = (end_kind IS NULL)
          AND end_kind IN ('DISSOLVED', 'MERGED'))
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_collectives_name ON collectives (organisation_id, name_key) WHERE dissolved_on IS NULL`,
    );
    await runner.query(
      `CREATE TRIGGER collectives_version BEFORE UPDATE ON collectives FOR EACH ROW EXECUTE FUNCTION bump_version()`,
    );
    await runner.query(`
      ALTER TABLE posts
        ADD collective_id uuid,
        ADD is_full_time boolean NOT NULL DEFAULT false,
        ADD CONSTRAINT fk_posts_collective FOREIGN KEY (collective_id) REFERENCES collectives (id),
        ADD CONSTRAINT ex_posts_one_in_collective EXCLUDE USING gist
          (member_id WITH =, collective_id WITH =, daterange(valid_from, valid_to) WITH &&)
          WHERE (collective_id IS NOT NULL),
        ADD CONSTRAINT ex_posts_one_head EXCLUDE USING gist
          (collective_id WITH =, daterange(valid_from, valid_to) WITH &&)
          WHERE (collective_id IS NOT NULL AND is_head)`);
    await runner.query(`UPDATE posts SET is_full_time = true WHERE kind = 'STATE'`);
    await runner.query(`CREATE INDEX ix_posts_collective ON posts (collective_id)`);
    await runner.query(`
      ALTER TABLE reviews
        ALTER member_id DROP NOT NULL,
        ADD organisation_id uuid,
        ADD collective_id uuid,
        ADD post_group text,
        ADD state_since date,
        DROP CONSTRAINT uq_reviews_round_member,
        ADD CONSTRAINT uq_reviews_round_member UNIQUE (round_id, subject_kind, member_id),
        ADD CONSTRAINT uq_reviews_round_organisation UNIQUE (round_id, organisation_id),
        ADD CONSTRAINT uq_reviews_round_collective UNIQUE (round_id, collective_id),
        ADD CONSTRAINT fk_reviews_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        ADD CONSTRAINT fk_reviews_collective FOREIGN KEY (collective_id) REFERENCES collectives (id),
        ADD CONSTRAINT ck_reviews_subject CHECK (
          (member_id IS NOT NULL) = (subject_kind IN ('MEMBER', 'CADRE'))
          AND (organisation_id IS NOT NULL) = (subject_kind = 'ORGANISATION')
          AND (collective_id IS NOT NULL) = (subject_kind = 'COLLECTIVE')),
        ADD CONSTRAINT ck_reviews_unit CHECK (organisation_id = cell_id),
        ADD CONSTRAINT ck_reviews_post_group CHECK (post_group IN ('LEADER', 'CENTRALLY_MANAGED_CADRE', 'NON_LEADER',
          'OUTSIDE_POLITICAL_SYSTEM'))`);
    await runner.query(`CREATE INDEX ix_reviews_organisation ON reviews (organisation_id, year)`);
    await runner.query(`CREATE INDEX ix_reviews_collective ON reviews (collective_id, year)`);
    await runner.query(`
      ALTER TABLE self_assessments ADD points jsonb NOT NULL DEFAULT '{}'`);
  }

  /** Reviews of other kinds go with what was written for them; one that is already decided keeps the tables as they are. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE self_assessments DROP points`);
    await runner.query(`DELETE FROM self_assessments s USING reviews r
      WHERE r.id = s.review_id AND r.subject_kind <> 'MEMBER'`);
    await runner.query(`DELETE FROM reviews WHERE subject_kind <> 'MEMBER'`);
    await runner.query(`DROP INDEX ix_reviews_organisation, ix_reviews_collective`);
    await runner.query(`
      ALTER TABLE reviews
        DROP CONSTRAINT uq_reviews_round_member,
        DROP CONSTRAINT ck_reviews_subject,
        DROP CONSTRAINT ck_reviews_unit,
        DROP organisation_id,
        DROP collective_id,
        DROP post_group,
        DROP state_since,
        ALTER member_id SET NOT NULL,
        ADD CONSTRAINT uq_reviews_round_member UNIQUE (round_id, member_id)`);
    await runner.query(`ALTER TABLE posts DROP collective_id, DROP is_full_time`);
    await runner.query(`DROP TABLE collectives`);
  }
}
