import type { MigrationInterface, QueryRunner } from "typeorm";

/** A proposal given back by the organisation above, and being named as a teller, are told. Back: those notices are dropped. */
export class TellReturnedProposals1764000000047 implements MigrationInterface {
  name = "TellReturnedProposals1764000000047";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE notifications DROP CONSTRAINT ck_notifications_kind,
        ADD CONSTRAINT ck_notifications_kind CHECK (kind IN ('PLAN_ISSUED', 'PLAN_AMENDED', 'PROMPT_ISSUED',
          'SELF_ASSESSMENT_DUE', 'SELF_ASSESSMENT_RETURNED', 'SHEET_DUE', 'RESIDENCE_COMMENT_DUE', 'MEETING_CALLED',
          'MEETING_DUE', 'BALLOT_DUE', 'TELLER_NAMED', 'PROPOSAL_DUE', 'PROPOSAL_RETURNED', 'DECISION_DUE',
          'RESULT_NOTIFIED', 'DOSSIER_MOVED'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM notifications WHERE kind IN ('TELLER_NAMED', 'PROPOSAL_RETURNED')`);
    await runner.query(`
      ALTER TABLE notifications DROP CONSTRAINT ck_notifications_kind,
        ADD CONSTRAINT ck_notifications_kind CHECK (kind IN ('PLAN_ISSUED', 'PLAN_AMENDED', 'PROMPT_ISSUED',
          'SELF_ASSESSMENT_DUE', 'SELF_ASSESSMENT_RETURNED', 'SHEET_DUE', 'RESIDENCE_COMMENT_DUE', 'MEETING_CALLED',
          'MEETING_DUE', 'BALLOT_DUE', 'PROPOSAL_DUE', 'DECISION_DUE', 'RESULT_NOTIFIED', 'DOSSIER_MOVED'))`);
  }
}
