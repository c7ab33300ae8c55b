import { Column, Entity, PrimaryColumn } from "typeorm";

/** Head of one chain: the system's own, or that of a grassroots organisation. */
@Entity("audit_chains")
export class AuditChainEntity {
  /** The organisation; all zeros for the system's own chain. */
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_audit_chains" })
  id!: string;

  @Column({ type: "text" })
  name!: string;

  @Column({ type: "bigint", default: 0 })
  sequence!: number;

  @Column({ type: "bytea" })
  hash!: Buffer;
}
