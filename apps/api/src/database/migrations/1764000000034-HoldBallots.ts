import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * A ballot is opened, counted by two tellers and closed; several may follow each other in one meeting. Counting minutes
 * already there become closed first ballots with the roll of their meeting. Back: whatever is not closed is dropped, and
 * of several ballots of a meeting the first is kept.
 */
export class HoldBallots1764000000034 implements MigrationInterface {
  name = "HoldBallots1764000000034";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE ballots DISABLE TRIGGER ballots_version`);
    await runner.query(`
      ALTER TABLE ballots
        ADD number smallint NOT NULL DEFAULT 1,
        ADD kind text NOT NULL DEFAULT 'VOTE',
        ADD basis_id uuid,
        ADD mode text NOT NULL DEFAULT 'PAPER',
        ADD state text NOT NULL DEFAULT 'CLOSED',
        ADD opened_at timestamptz,
        ADD electors uuid[] NOT NULL DEFAULT '{}',
        ADD voters uuid[] NOT NULL DEFAULT '{}',
        ADD roll_hash bytea,
        ADD teller_ids uuid[] NOT NULL DEFAULT '{}',
        ADD reason text,
        ALTER issued DROP NOT NULL,
        ALTER returned DROP NOT NULL,
        ALTER valid DROP NOT NULL,
        ALTER invalid DROP NOT NULL,
        ALTER blank DROP NOT NULL,
        ALTER recorded_at DROP NOT NULL`);
    await runner.query(`ALTER TABLE ballots RENAME recorded_at TO closed_at`);
    await runner.query(`
      UPDATE ballots b SET opened_at = b.closed_at,
             electors = ARRAY(SELECT a.member_id FROM attendances a WHERE a.meeting_id = b.meeting_id AND a.is_voter
                               ORDER BY a.member_id),
             voters = ARRAY(SELECT a.member_id FROM attendances a WHERE a.meeting_id = b.meeting_id AND a.is_voter
                               AND a.presence = 'PRESENT' ORDER BY a.member_id)`);
    await runner.query(`
      UPDATE ballots SET roll_hash = sha256(convert_to(
        id::text || E'\\n' || array_to_string(electors, ',') || E'\\n' || array_to_string(voters, ','), 'UTF8'))`);
    await runner.query(`
      ALTER TABLE ballots
        ALTER state SET DEFAULT 'OPEN',
        ALTER opened_at SET NOT NULL,
        ALTER electors DROP DEFAULT,
        ALTER voters DROP DEFAULT,
        ALTER roll_hash SET NOT NULL,
        DROP CONSTRAINT uq_ballots_meeting,
        DROP CONSTRAINT ck_ballots_balance,
        ADD CONSTRAINT uq_ballots_number UNIQUE (meeting_id, number),
        ADD CONSTRAINT fk_ballots_basis FOREIGN KEY (basis_id) REFERENCES ballots (id),
        ADD CONSTRAINT ck_ballots_kind CHECK (kind IN ('VOTE', 'SECOND', 'RECOUNT') AND (kind = 'VOTE') = (basis_id IS NULL)),
        ADD CONSTRAINT ck_ballots_mode CHECK (mode IN ('PAPER', 'ELECTRONIC')),
        ADD CONSTRAINT ck_ballots_state CHECK (state IN ('OPEN', 'CLOSED', 'CANCELLED') AND (state = 'OPEN') = (closed_at IS NULL)),
        ADD CONSTRAINT ck_ballots_present CHECK (present <= convened AND (issued IS NULL OR issued BETWEEN 0 AND present)),
        ADD CONSTRAINT ck_ballots_counted CHECK (num_nulls(returned, valid, invalid, blank) = CASE WHEN state = 'CLOSED' THEN 0 ELSE 4 END
          AND (state <> 'CLOSED' OR issued IS NOT NULL)),
        ADD CONSTRAINT ck_ballots_balance CHECK (returned <= issued AND returned = valid + invalid + blank
          AND valid >= 0 AND invalid >= 0 AND blank >= 0)`);
    await runner.query(`CREATE UNIQUE INDEX uq_ballots_open ON ballots (meeting_id) WHERE state = 'OPEN'`);
    await runner.query(`ALTER TABLE ballots ENABLE TRIGGER ballots_version`);

    await runner.query(`
      ALTER TABLE ballot_tallies
        ADD base smallint,
        ADD levels text[] NOT NULL DEFAULT '{EXCELLENT,GOOD,SATISFACTORY,UNSATISFACTORY}',
        ADD blank smallint,
        ADD is_in_force boolean NOT NULL DEFAULT true,
        ALTER excellent DROP NOT NULL,
        ALTER good DROP NOT NULL,
        ALTER satisfactory DROP NOT NULL,
        ALTER unsatisfactory DROP NOT NULL,
        ALTER required DROP NOT NULL`);
    await runner.query(
      `UPDATE ballot_tallies t SET blank = 0, base = b.convened FROM ballots b WHERE b.id = t.ballot_id`,
    );
    await runner.query(`
      ALTER TABLE ballot_tallies
        ALTER base SET NOT NULL,
        ALTER levels DROP DEFAULT,
        ALTER is_in_force SET DEFAULT false,
        DROP CONSTRAINT ck_ballot_tallies_counts,
        ADD CONSTRAINT ck_ballot_tallies_counts CHECK (excellent >= 0 AND good >= 0 AND satisfactory >= 0
          AND unsatisfactory >= 0 AND blank >= 0),
        ADD CONSTRAINT ck_ballot_tallies_counted CHECK (
          num_nulls(excellent, good, satisfactory, unsatisfactory, blank, required) IN (0, 6)
          AND (excellent IS NOT NULL OR outcome IS NULL AND NOT is_in_force))`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_ballot_tallies_in_force ON ballot_tallies (review_id) WHERE is_in_force`,
    );

    await runner.query(`
      CREATE TABLE ballot_counts (
        ballot_id uuid NOT NULL,
        teller smallint NOT NULL,
        account_id uuid NOT NULL,
        keyed_at timestamptz NOT NULL,
        sealed bytea,
        CONSTRAINT pk_ballot_counts PRIMARY KEY (ballot_id, teller),
        CONSTRAINT uq_ballot_counts_account UNIQUE (ballot_id, account_id),
        CONSTRAINT fk_ballot_counts_ballot FOREIGN KEY (ballot_id) REFERENCES ballots (id) ON DELETE CASCADE,
        CONSTRAINT fk_ballot_counts_account FOREIGN KEY (account_id) REFERENCES accounts (id),
        CONSTRAINT ck_ballot_counts_teller CHECK (teller IN (1, 2))
      )`);
    await runner.query(`
      CREATE TABLE ballot_acts (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        ballot_id uuid NOT NULL,
        act text NOT NULL,
        at timestamptz NOT NULL,
        account_id uuid NOT NULL,
        figure smallint,
        CONSTRAINT pk_ballot_acts PRIMARY KEY (id),
        CONSTRAINT fk_ballot_acts_ballot FOREIGN KEY (ballot_id) REFERENCES ballots (id) ON DELETE CASCADE,
        CONSTRAINT fk_ballot_acts_account FOREIGN KEY (account_id) REFERENCES accounts (id),
        CONSTRAINT ck_ballot_acts_act CHECK (act IN ('OPEN', 'HAND_OUT', 'KEY', 'CLOSE', 'CANCEL'))
      )`);
    await runner.query(`CREATE INDEX ix_ballot_acts_ballot ON ballot_acts (ballot_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE ballot_acts, ballot_counts`);
    await runner.query(`DELETE FROM ballots WHERE state <> 'CLOSED' OR number > 1 AND basis_id IS NOT NULL`);
    await runner.query(
      `DELETE FROM ballots b WHERE EXISTS (SELECT 1 FROM ballots o WHERE o.meeting_id = b.meeting_id AND o.number < b.number)`,
    );
    await runner.query(`DROP INDEX uq_ballot_tallies_in_force`);
    await runner.query(`
      ALTER TABLE ballot_tallies
        DROP CONSTRAINT ck_ballot_tallies_counted,
        DROP CONSTRAINT ck_ballot_tallies_counts,
        ADD CONSTRAINT ck_ballot_tallies_counts CHECK (excellent >= 0 AND good >= 0 AND satisfactory >= 0 AND unsatisfactory >= 0),
        ALTER excellent SET NOT NULL,
        ALTER good SET NOT NULL,
        ALTER satisfactory SET NOT NULL,
        ALTER unsatisfactory SET NOT NULL,
        ALTER required SET NOT NULL,
        DROP base, DROP levels, DROP blank, DROP is_in_force`);
    await runner.query(`DROP INDEX uq_ballots_open`);
    await runner.query(`ALTER TABLE ballots RENAME closed_at TO recorded_at`);
    await runner.query(`
      ALTER TABLE ballots
        DROP CONSTRAINT ck_ballots_balance, DROP CONSTRAINT ck_ballots_counted, DROP CONSTRAINT ck_ballots_present,
        DROP CONSTRAINT ck_ballots_state, DROP CONSTRAINT ck_ballots_mode, DROP CONSTRAINT ck_ballots_kind,
        DROP CONSTRAINT fk_ballots_basis, DROP CONSTRAINT uq_ballots_number,
        DROP number, DROP kind, DROP basis_id, DROP mode, DROP state, DROP opened_at, DROP electors, DROP voters,
        DROP roll_hash, DROP teller_ids, DROP reason,
        ALTER issued SET NOT NULL, ALTER returned SET NOT NULL, ALTER valid SET NOT NULL, ALTER invalid SET NOT NULL,
        ALTER blank SET NOT NULL, ALTER recorded_at SET NOT NULL,
        ADD CONSTRAINT uq_ballots_meeting UNIQUE (meeting_id),
        ADD CONSTRAINT ck_ballots_balance CHECK (present <= convened AND issued <= present AND returned <= issued
          AND returned = valid + invalid + blank AND valid >= 0 AND invalid >= 0 AND blank >= 0)`);
  }
}
