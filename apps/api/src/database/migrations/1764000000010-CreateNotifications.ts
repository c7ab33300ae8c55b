import type { MigrationInterface, QueryRunner } from "typeorm";

/** Notices for accounts, where they want to hear of them by e-mail, and the e-mails still to be sent. */
export class CreateNotifications1764000000010 implements MigrationInterface {
  name = "CreateNotifications1764000000010";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notifications (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        kind text NOT NULL,
        subject_kind text NOT NULL,
        subject_id uuid NOT NULL,
        organisation_id uuid,
        year smallint,
        due_on date,
        reminded_on date,
        created_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        CONSTRAINT pk_notifications PRIMARY KEY (id),
        CONSTRAINT uq_notifications_reminder UNIQUE (account_id, kind, subject_id, reminded_on),
        CONSTRAINT fk_notifications_account FOREIGN KEY (account_id) REFERENCES accounts (id),
        CONSTRAINT fk_notifications_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT ck_notifications_kind CHECK (kind IN ('PLAN_ISSUED', 'PLAN_AMENDED', 'PROMPT_ISSUED',
          'SELF_ASSESSMENT_DUE', 'SELF_ASSESSMENT_RETURNED', 'SHEET_DUE', 'RESIDENCE_COMMENT_DUE', 'MEETING_CALLED',
          'MEETING_DUE', 'BALLOT_DUE', 'PROPOSAL_DUE', 'DECISION_DUE', 'RESULT_NOTIFIED', 'DOSSIER_MOVED')),
        CONSTRAINT ck_notifications_subject_kind CHECK (subject_kind IN ('REVIEW', 'ROUND', 'MEETING'))
      )`);
    await runner.query(`CREATE INDEX ix_notifications_account ON notifications (account_id, created_at)`);
    await runner.query(
      `CREATE INDEX ix_notifications_unread ON notifications (account_id) WHERE read_at IS NULL`,
    );
    await runner.query(`
      CREATE TABLE mail_addresses (
        account_id uuid NOT NULL,
        address text NOT NULL,
        refused_at timestamptz,
        CONSTRAINT pk_mail_addresses PRIMARY KEY (account_id),
        CONSTRAINT fk_mail_addresses_account FOREIGN KEY (account_id) REFERENCES accounts (id),
        CONSTRAINT ck_mail_addresses_address
          CHECK (address ~ '^[^[:space:]@<>,;]+@[^[:space:]@<>,;]+$' AND length(address) <= 254)
      )`);
    await runner.query(`
      CREATE TABLE mail_outbox (
        account_id uuid NOT NULL,
        due_at timestamptz NOT NULL,
        attempts smallint NOT NULL DEFAULT 0,
        leased_until timestamptz,
        CONSTRAINT pk_mail_outbox PRIMARY KEY (account_id),
        CONSTRAINT fk_mail_outbox_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      )`);
    await runner.query(`CREATE INDEX ix_mail_outbox_due ON mail_outbox (due_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE mail_outbox, mail_addresses, notifications`);
  }
}
