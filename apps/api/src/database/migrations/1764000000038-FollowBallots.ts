import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What follows a ballot: a second one, a recount in the presence of whoever complained, the destruction of the papers.
 * Votes already there have nothing on record of what followed.
 */
export class FollowBallots1764000000038 implements MigrationInterface {
  name = "FollowBallots1764000000038";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE ballots
        ADD complainant_id uuid,
        ADD destroyed_on date,
        ADD destroyed_by text,
        ADD destroy_witness text,
        ADD CONSTRAINT fk_ballots_complainant FOREIGN KEY (complainant_id) REFERENCES members (id),
        ADD CONSTRAINT ck_ballots_recount CHECK ((kind = 'RECOUNT') = (complainant_id IS NOT NULL)),
        ADD CONSTRAINT ck_ballots_destroyed CHECK (num_nulls(destroyed_on, destroyed_by, destroy_witness) IN (0, 3)
          AND (destroyed_on IS NULL OR state <> 'OPEN'))`);
    await runner.query(`
      ALTER TABLE ballot_tallies
        ADD next text,
        ADD escalation text,
        ADD CONSTRAINT ck_ballot_tallies_next CHECK (next IN ('PROPOSE', 'SECOND_BALLOT', 'ESCALATE')
          AND (next = 'ESCALATE') = (escalation IS NOT NULL))`);
    await runner.query(`
      ALTER TABLE ballot_acts DROP CONSTRAINT ck_ballot_acts_act,
        ADD CONSTRAINT ck_ballot_acts_act CHECK (act IN ('OPEN', 'HAND_OUT', 'KEY', 'CLOSE', 'CANCEL', 'DESTROY'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM ballot_acts WHERE act = 'DESTROY'`);
    await runner.query(`
      ALTER TABLE ballot_acts DROP CONSTRAINT ck_ballot_acts_act,
        ADD CONSTRAINT ck_ballot_acts_act CHECK (act IN ('OPEN', 'HAND_OUT', 'KEY', 'CLOSE', 'CANCEL'))`);
    await runner.query(
      `ALTER TABLE ballot_tallies DROP CONSTRAINT ck_ballot_tallies_next, DROP next, DROP escalation`,
    );
    await runner.query(`
      ALTER TABLE ballots DROP CONSTRAINT ck_ballots_destroyed, DROP CONSTRAINT ck_ballots_recount,
        DROP CONSTRAINT fk_ballots_complainant, DROP complainant_id, DROP destroyed_on, DROP destroyed_by,
        DROP destroy_witness`);
  }
}
