import type { MigrationInterface, QueryRunner } from "typeorm";

/** What is true of the whole installation, e.g. that it holds demo data. */
export class CreateSettings1764000000006 implements MigrationInterface {
  name = "CreateSettings1764000000006";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE settings (
        key text NOT NULL,
        value text NOT NULL,
        CONSTRAINT pk_settings PRIMARY KEY (key)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE settings`);
  }
}
