import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

/** A signed-in browser: only the hash of its cookie is kept. */
@Entity("sessions")
@Index("ix_sessions_account", ["accountId"])
export class SessionEntity {
  @PrimaryColumn({ type: "bytea", primaryKeyConstraintName: "pk_sessions" })
  idHash!: Buffer;

  @ForeignKey("AccountEntity", { name: "fk_sessions_account" })
  @Column({ type: "uuid" })
  accountId!: string;

  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Column({ type: "timestamptz", default: () => "now()" })
  lastSeenAt!: Date;

  @Column({ type: "timestamptz" })
  expiresAt!: Date;
}
