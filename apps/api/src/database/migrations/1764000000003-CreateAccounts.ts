import type { MigrationInterface, QueryRunner } from "typeorm";

/** Who may sign in, with which role over which subtree, and the audit chain of what they did. */
export class CreateAccounts1764000000003 implements MigrationInterface {
  name = "CreateAccounts1764000000003";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE accounts (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        username text NOT NULL,
        display_name text NOT NULL,
        password_hash text NOT NULL,
        must_change_password boolean NOT NULL DEFAULT true,
        member_id uuid,
        locale text NOT NULL DEFAULT 'vi',
        disabled_at timestamptz,
        last_sign_in_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL DEFAULT 1,
        CONSTRAINT pk_accounts PRIMARY KEY (id),
        CONSTRAINT uq_accounts_username UNIQUE (username),
        CONSTRAINT uq_accounts_member UNIQUE (member_id),
        CONSTRAINT fk_accounts_member FOREIGN KEY (member_id) REFERENCES members (id),
        CONSTRAINT ck_accounts_username CHECK (username ~ '^[a-z0-9][a-z0-9._-]{2,63}$'),
        CONSTRAINT ck_accounts_locale CHECK (locale IN ('vi', 'en'))
      )`);
    await runner.query(`
      CREATE TABLE account_grants (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        account_id uuid NOT NULL,
        role text NOT NULL,
        organisation_id uuid NOT NULL,
        valid_from date NOT NULL,
        valid_to date,
        CONSTRAINT pk_account_grants PRIMARY KEY (id),
        CONSTRAINT fk_account_grants_account FOREIGN KEY (account_id) REFERENCES accounts (id),
        CONSTRAINT fk_account_grants_organisation FOREIGN KEY (organisation_id) REFERENCES organisations (id),
        CONSTRAINT ck_account_grants_role CHECK (role IN ('SYSTEM_ADMINISTRATOR', 'WARD_ADMINISTRATOR', 'COMMITTEE',
          'CELL_SECRETARY', 'MEMBER', 'ANALYST', 'INSPECTOR')),
        CONSTRAINT ck_account_grants_dates CHECK (valid_from < valid_to)
      )`);
    await runner.query(`CREATE INDEX ix_account_grants_account ON account_grants (account_id)`);
    await runner.query(
      `CREATE INDEX ix_account_grants_organisation ON account_grants (organisation_id, role)`,
    );
    await runner.query(`
      CREATE TABLE sessions (
        id_hash bytea NOT NULL,
        account_id uuid NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CONSTRAINT pk_sessions PRIMARY KEY (id_hash),
        CONSTRAINT fk_sessions_account FOREIGN KEY (account_id) REFERENCES accounts (id)
      )`);
    await runner.query(`CREATE INDEX ix_sessions_account ON sessions (account_id)`);
    await runner.query(`
      CREATE TABLE sign_in_failures (
        key text NOT NULL,
        failures integer NOT NULL,
        last_failed_at timestamptz NOT NULL,
        CONSTRAINT pk_sign_in_failures PRIMARY KEY (key)
      )`);
    await runner.query(`
      CREATE TABLE audit_chains (
        id uuid NOT NULL,
        name text NOT NULL,
        sequence bigint NOT NULL DEFAULT 0,
        hash bytea NOT NULL,
        CONSTRAINT pk_audit_chains PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE audit_entries (
        chain_id uuid NOT NULL,
        sequence bigint NOT NULL,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL,
        payload text NOT NULL,
        CONSTRAINT pk_audit_entries PRIMARY KEY (chain_id, sequence),
        CONSTRAINT fk_audit_entries_chain FOREIGN KEY (chain_id) REFERENCES audit_chains (id)
      )`);
    // The chain's head is locked first, so entries never fork and never leave a gap.
    await runner.query(`
      CREATE FUNCTION append_audit_entry(chain uuid, chain_name text, entry text) RETURNS bigint LANGUAGE plpgsql AS $$
      DECLARE head audit_chains; next_hash bytea;
      BEGIN
        INSERT INTO audit_chains (id, name, hash) VALUES (chain, chain_name, sha256(convert_to(chain::text, 'UTF8')))
          ON CONFLICT (id) DO NOTHING;
        SELECT * INTO STRICT head FROM audit_chains WHERE id = chain FOR UPDATE;
        next_hash := sha256(head.hash || convert_to(E'\\x1f' || chain || E'\\x1f' || (head.sequence + 1) || E'\\x1f' || entry, 'UTF8'));
        INSERT INTO audit_entries VALUES (chain, head.sequence + 1, head.hash, next_hash, entry);
        UPDATE audit_chains SET sequence = head.sequence + 1, hash = next_hash WHERE id = chain;
        RETURN head.sequence + 1;
      END $$`);
    await runner.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'PT403';
      END $$`);
    await runner.query(`
      CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON audit_entries
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await runner.query(
      `CREATE TRIGGER accounts_version BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION bump_version()`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP TABLE audit_entries, audit_chains, sign_in_failures, sessions, account_grants, accounts`,
    );
    await runner.query(`DROP FUNCTION append_audit_entry(uuid, text, text)`);
    await runner.query(`DROP FUNCTION refuse_change()`);
  }
}
