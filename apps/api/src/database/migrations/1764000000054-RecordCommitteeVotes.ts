import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A resolution may carry the committee's own vote on it, and stands only when more than half of all members approve.
 * Resolutions already there have none. Back: the votes are dropped.
 */
export class RecordCommitteeVotes1764000000054 implements MigrationInterface {
  name = "RecordCommitteeVotes1764000000054";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resolutions
        ADD COLUMN committee_members smallint,
        ADD COLUMN committee_present smallint,
        ADD COLUMN committee_approve smallint,
        ADD COLUMN committee_other smallint,
        ADD COLUMN minority_opinion text,
        ADD CONSTRAINT ck_resolutions_vote_whole CHECK (
          num_nulls(committee_members, committee_present, committee_approve, committee_other) IN (0, 4)
          AND (committee_members IS NOT NULL OR minority_opinion IS NULL)),
        ADD CONSTRAINT ck_resolutions_vote CHECK (
          committee_other >= 0 AND committee_approve + committee_other = committee_present
          AND committee_present <= committee_members AND committee_approve * 2 > committee_members)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE resolutions
        DROP CONSTRAINT ck_resolutions_vote,
        DROP CONSTRAINT ck_resolutions_vote_whole,
        DROP COLUMN minority_opinion,
        DROP COLUMN committee_other,
        DROP COLUMN committee_approve,
        DROP COLUMN committee_present,
        DROP COLUMN committee_members`);
  }
}
