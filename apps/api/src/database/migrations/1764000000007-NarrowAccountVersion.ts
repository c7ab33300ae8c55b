import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Signing in and changing the own password no longer make a new version of the account: whoever was about to take a role
 * away would be told of a conflict in which nothing they see has changed. Rows are left as they are.
 */
export class NarrowAccountVersion1764000000007 implements MigrationInterface {
  name = "NarrowAccountVersion1764000000007";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER accounts_version ON accounts`);
    await runner.query(`
      CREATE TRIGGER accounts_version
        BEFORE UPDATE OF username, display_name, member_id, locale, disabled_at, version ON accounts
        FOR EACH ROW EXECUTE FUNCTION bump_version()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TRIGGER accounts_version ON accounts`);
    await runner.query(
      `CREATE TRIGGER accounts_version BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION bump_version()`,
    );
  }
}
