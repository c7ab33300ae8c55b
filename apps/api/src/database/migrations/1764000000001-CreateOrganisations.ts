import type { MigrationInterface, QueryRunner } from "typeorm";

/** Organisations, who stood under whom and when, and the trees that lay them out as nested ranges. */
export class CreateOrganisations1764000000001 implements MigrationInterface {
  name = "CreateOrganisations1764000000001";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await runner.query(`
      CREATE FUNCTION bump_version() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.version = OLD.version THEN
          NEW.version := OLD.version + 1;
        ELSIF NEW.version <> OLD.version + 1 THEN
          RAISE EXCEPTION 'stale version' USING ERRCODE = 'PT409';
        END IF;
        RETURN NEW;
      END $$`);
    await runner.query(`
      CREATE TABLE organisations (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        kind text NOT NULL,
        type text,
        name text NOT NULL,
        short_name text NOT NULL,
        name_key text NOT NULL,
        unit_code text,
        unit_code_edition text,
        founded_on date,
        dissolved_on date,
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_organisations PRIMARY KEY (id),
        CONSTRAINT ck_organisations_kind CHECK (kind IN ('CENTRAL', 'PROVINCE', 'DISTRICT', 'WARD',
          'GRASSROOTS_COMMITTEE', 'GRASSROOTS_CELL', 'SECTIONAL', 'CELL', 'PARTY_GROUP')),
        CONSTRAINT ck_organisations_type CHECK (type IN ('RESIDENTIAL', 'SCHOOL', 'OFFICE', 'ENTERPRISE', 'POLICE', 'ARMY')),
        CONSTRAINT ck_organisations_name CHECK (name IS NFC NORMALIZED AND name <> ''),
        CONSTRAINT ck_organisations_dates CHECK (founded_on < dissolved_on)
      )`);
    await runner.query(
      `CREATE UNIQUE INDEX uq_organisations_unit_code ON organisations (unit_code_edition, unit_code, kind) WHERE unit_code IS NOT NULL`,
    );
    await runner.query(`
      CREATE TABLE organisation_parents (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        organisation_id uuid NOT NULL,
        parent_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_organisation_parents PRIMARY KEY (id),
        CONSTRAINT fk_organisation_parents_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT fk_organisation_parents_parent FOREIGN KEY (parent_id) REFERENCES organisations (id),
        CONSTRAINT ck_organisation_parents_dates CHECK (valid_from < valid_to),
        CONSTRAINT ck_organisation_parents_self CHECK (organisation_id <> parent_id),
        CONSTRAINT ex_organisation_parents_one EXCLUDE USING gist
          (organisation_id WITH =, daterange(valid_from, valid_to) WITH &&)
      )`);
    await runner.query(`CREATE INDEX ix_organisation_parents_parent ON organisation_parents (parent_id)`);
    await runner.query(`
      CREATE TABLE trees (
        id integer NOT NULL,
        code text NOT NULL,
        name text NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_trees PRIMARY KEY (id),
        CONSTRAINT uq_trees_code UNIQUE (code),
        CONSTRAINT ex_trees_one EXCLUDE USING gist (daterange(valid_from, valid_to) WITH &&)
      )`);
    await runner.query(`
      CREATE TABLE tree_nodes (
        tree_id integer NOT NULL,
        organisation_id uuid NOT NULL,
        parent_id uuid,
        depth smallint NOT NULL,
        lo bigint NOT NULL,
        hi bigint NOT NULL,
        CONSTRAINT pk_tree_nodes PRIMARY KEY (tree_id, organisation_id),
        CONSTRAINT fk_tree_nodes_tree FOREIGN KEY (tree_id) REFERENCES trees (id),
        CONSTRAINT fk_tree_nodes_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT fk_tree_nodes_parent FOREIGN KEY (parent_id) REFERENCES organisations (id),
        CONSTRAINT ck_tree_nodes_range CHECK (lo <= hi)
      )`);
    await runner.query(`CREATE UNIQUE INDEX uq_tree_nodes_position ON tree_nodes (tree_id, depth, lo)`);
    await runner.query(`CREATE INDEX ix_tree_nodes_range ON tree_nodes (tree_id, lo)`);
    await runner.query(`CREATE INDEX ix_tree_nodes_parent ON tree_nodes (tree_id, parent_id)`);
    await runner.query(
      `CREATE TRIGGER organisations_version BEFORE UPDATE ON organisations FOR EACH ROW EXECUTE FUNCTION bump_version()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE tree_nodes, trees, organisation_parents, organisations`);
    await runner.query(`DROP FUNCTION bump_version()`);
    await runner.query(`DROP EXTENSION btree_gist`);
  }
}
