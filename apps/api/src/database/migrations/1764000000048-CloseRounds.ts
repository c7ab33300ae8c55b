import type { MigrationInterface, QueryRunner } from "typeorm";

/** When a round was closed. Rounds closed before have no instant on record. Back: the instants are dropped. */
export class CloseRounds1764000000048 implements MigrationInterface {
  name = "CloseRounds1764000000048";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rounds ADD COLUMN closed_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE rounds DROP COLUMN closed_at`);
  }
}
