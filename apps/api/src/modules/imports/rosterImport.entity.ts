import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import { IMPORT_STATES, type ImportState } from "./rosterImport.types.js";

/** One roster on its way in: what was read from the file, what the dry run found, what became of it. */
@Entity("roster_imports")
@Index("ix_roster_imports_organisation", ["organisationId", "createdAt"])
@Check("ck_roster_imports_state", oneOf("state", IMPORT_STATES))
@Check("ck_roster_imports_progress", "progress_percent >= 0 AND progress_percent <= 100")
@Check("ck_roster_imports_failure", "(state = 'FAILED') = (failure_code IS NOT NULL)")
export class RosterImportEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_roster_imports" })
  id!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_roster_imports_organisation" })
  @Column({ type: "uuid" })
  organisationId!: string;

  @ForeignKey("AccountEntity", { name: "fk_roster_imports_account" })
  @Column({ type: "uuid" })
  accountId!: string;

  @Column({ type: "text" })
  state!: ImportState;

  @Column({ type: "text" })
  fileName!: string;

  /** Of the file's bytes, 64 hexadecimal digits. */
  @Column({ type: "text" })
  sha256!: string;

  /** Of the work in hand, 0 to 100. */
  @Column({ type: "smallint", default: 0 })
  progressPercent!: number;

  /** Rows below the headings. */
  @Column({ type: "integer", default: 0 })
  rowCount!: number;

  @Column({ type: "text", nullable: true })
  sheetName!: string | null;

  /** Headings with the field proposed or chosen, and samples. */
  @Column({ type: "jsonb", default: [] })
  columns!: unknown;

  /** What the dry run found: counts, duplicates, preview. */
  @Column({ type: "jsonb", nullable: true })
  findings!: unknown;

  @Column({ type: "text", nullable: true })
  failureCode!: string | null;

  @Column({ type: "jsonb", nullable: true })
  failureArguments!: unknown;

  /** The rows as read, packed and sealed; null as soon as they are applied or given up. */
  @Column({ type: "bytea", nullable: true })
  rowsSealed!: Buffer | null;

  /** Renewed while a server works on it; an old one means that the server stopped. */
  @Column({ type: "timestamptz", default: () => "now()" })
  workedAt!: Date;

  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;
}
