import type { MigrationInterface, QueryRunner } from "typeorm";

/** Boxes of electronic ballots. Back: open electronic ballots go with their boxes; closed ones keep their minutes. */
export class CreateBallotBoxes1764000000044 implements MigrationInterface {
  name = "CreateBallotBoxes1764000000044";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE ballot_boxes (
        ballot_id uuid NOT NULL,
        first_key bytea,
        second_key bytea,
        slips smallint,
        cast_count smallint NOT NULL DEFAULT 0,
        contents bytea,
        receipts text[] NOT NULL DEFAULT '{}',
        CONSTRAINT pk_ballot_boxes PRIMARY KEY (ballot_id),
        CONSTRAINT fk_ballot_boxes_ballot FOREIGN KEY (ballot_id) REFERENCES ballots (id) ON DELETE CASCADE,
        CONSTRAINT ck_ballot_boxes_keys CHECK (length(first_key) = 32 AND length(second_key) = 32),
        CONSTRAINT ck_ballot_boxes_slips CHECK ((slips IS NULL OR slips > 0 AND first_key IS NOT NULL AND second_key IS NOT NULL)
          AND cast_count BETWEEN 0 AND COALESCE(slips, 0))
      )`);
    await runner.query(`
      ALTER TABLE ballot_acts DROP CONSTRAINT ck_ballot_acts_act,
        ADD CONSTRAINT ck_ballot_acts_act CHECK (act IN ('OPEN', 'MAKE_KEY', 'ISSUE_SLIPS', 'HAND_OUT', 'KEY', 'CLOSE', 'CANCEL', 'DESTROY'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM ballots WHERE mode = 'ELECTRONIC' AND state = 'OPEN'`);
    await runner.query(`DELETE FROM ballot_acts WHERE act IN ('MAKE_KEY', 'ISSUE_SLIPS')`);
    await runner.query(`
      ALTER TABLE ballot_acts DROP CONSTRAINT ck_ballot_acts_act,
        ADD CONSTRAINT ck_ballot_acts_act CHECK (act IN ('OPEN', 'HAND_OUT', 'KEY', 'CLOSE', 'CANCEL', 'DESTROY'))`);
    await runner.query(`DROP TABLE ballot_boxes`);
  }
}
