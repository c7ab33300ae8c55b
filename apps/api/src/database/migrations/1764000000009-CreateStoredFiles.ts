import type { MigrationInterface, QueryRunner } from "typeorm";

/** Files of reviews, meetings and rounds; their bytes lie in the data directory. */
export class CreateStoredFiles1764000000009 implements MigrationInterface {
  name = "CreateStoredFiles1764000000009";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE stored_files (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        owner_kind text NOT NULL,
        owner_id uuid NOT NULL,
        purpose text NOT NULL,
        name text NOT NULL,
        media_type text NOT NULL,
        size_bytes integer NOT NULL,
        sha256 text NOT NULL,
        storage_key text NOT NULL,
        uploaded_by uuid NOT NULL,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        removed_by uuid,
        removed_at timestamptz,
        discarded_at timestamptz,
        CONSTRAINT pk_stored_files PRIMARY KEY (id),
        CONSTRAINT uq_stored_files_storage_key UNIQUE (storage_key),
        CONSTRAINT fk_stored_files_uploaded_by FOREIGN KEY (uploaded_by) REFERENCES accounts (id),
        CONSTRAINT fk_stored_files_removed_by FOREIGN KEY (removed_by) REFERENCES accounts (id),
        CONSTRAINT ck_stored_files_owner_kind CHECK (owner_kind IN ('REVIEW', 'MEETING', 'SHEET', 'ROUND')),
        CONSTRAINT ck_stored_files_purpose
          CHECK (purpose IN ('EVIDENCE', 'PRODUCT_LIST', 'PAPER_SCAN', 'PROMPT')),
        CONSTRAINT ck_stored_files_media_type CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png',
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')),
        CONSTRAINT ck_stored_files_name CHECK (name IS NFC NORMALIZED AND name <> ''),
        CONSTRAINT ck_stored_files_size CHECK (size_bytes > 0),
        CONSTRAINT ck_stored_files_removed CHECK ((removed_at IS NULL) = (removed_by IS NULL)),
        CONSTRAINT ck_stored_files_discarded CHECK (discarded_at IS NULL OR removed_at IS NOT NULL)
      )`);
    await runner.query(`CREATE INDEX ix_stored_files_owner ON stored_files (owner_kind, owner_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE stored_files`);
  }
}
