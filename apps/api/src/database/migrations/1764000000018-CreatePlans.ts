import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Plans with their versions, the round above a round, and what a plan settles for each review. Rounds already there were
 * opened without a plan: they stand on their own under the central rules, and their reviews have no post or group.
 */
export class CreatePlans1764000000018 implements MigrationInterface {
  name = "CreatePlans1764000000018";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE plans (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        organisation_id uuid NOT NULL,
        year smallint NOT NULL,
        edition_code text NOT NULL,
        state text NOT NULL DEFAULT 'DRAFT',
        draft jsonb,
        not_carried jsonb NOT NULL DEFAULT '[]',
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_plans PRIMARY KEY (id),
        CONSTRAINT uq_plans_organisation_year UNIQUE (organisation_id, year),
        CONSTRAINT fk_plans_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT ck_plans_state CHECK (state IN ('DRAFT', 'ISSUED')),
        CONSTRAINT ck_plans_draft CHECK (state = 'ISSUED' OR draft IS NOT NULL)
      )`);
    await runner.query(
      `CREATE TRIGGER plans_version BEFORE UPDATE ON plans FOR EACH ROW EXECUTE FUNCTION bump_version()`,
    );
    await runner.query(`
      CREATE TABLE plan_versions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        plan_id uuid NOT NULL,
        number smallint NOT NULL,
        document_number text NOT NULL,
        issued_on date NOT NULL,
        reason text,
        content jsonb NOT NULL,
        above jsonb NOT NULL,
        issued_at timestamptz NOT NULL,
        issued_by_id uuid,
        CONSTRAINT pk_plan_versions PRIMARY KEY (id),
        CONSTRAINT uq_plan_versions_number UNIQUE (plan_id, number),
        CONSTRAINT fk_plan_versions_plan FOREIGN KEY (plan_id) REFERENCES plans (id),
        CONSTRAINT fk_plan_versions_issued_by FOREIGN KEY (issued_by_id) REFERENCES accounts (id),
        CONSTRAINT ck_plan_versions_number CHECK (number >= 1),
        CONSTRAINT ck_plan_versions_reason CHECK (number = 1 OR reason IS NOT NULL)
      )`);
    await runner.query(`
      CREATE TRIGGER plan_versions_append_only BEFORE UPDATE OR DELETE ON plan_versions
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(`
      ALTER TABLE rounds
        ADD parent_id uuid,
        ADD plan_version_id uuid,
        ADD CONSTRAINT fk_rounds_parent FOREIGN KEY (parent_id) REFERENCES rounds (id),
        ADD CONSTRAINT fk_rounds_plan_version FOREIGN KEY (plan_version_id) REFERENCES plan_versions (id)`);
    await runner.query(`CREATE INDEX ix_rounds_parent ON rounds (parent_id)`);
    await runner.query(`ALTER TABLE reviews ADD post_title text, ADD quota_group text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE reviews DROP post_title, DROP quota_group`);
    await runner.query(`ALTER TABLE rounds DROP parent_id, DROP plan_version_id`);
    await runner.query(`DROP TABLE plan_versions, plans`);
  }
}
