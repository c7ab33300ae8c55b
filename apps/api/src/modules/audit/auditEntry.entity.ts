import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** One act, chained by hash to the one before. */
@Entity("audit_entries")
export class AuditEntryEntity {
  @ForeignKey("AuditChainEntity", { name: "fk_audit_entries_chain" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_audit_entries" })
  chainId!: string;

  @PrimaryColumn({ type: "bigint", primaryKeyConstraintName: "pk_audit_entries" })
  sequence!: number;

  @Column({ type: "bytea" })
  previousHash!: Buffer;

  @Column({ type: "bytea" })
  hash!: Buffer;

  /** Canonical JSON, hashed as stored. */
  @Column({ type: "text" })
  payload!: string;
}
