import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

/** Whoever is to get one e-mail, however many notices came; gone once it is sent. */
@Entity("mail_outbox")
@Index("ix_mail_outbox_due", ["dueAt"])
export class MailOutboxEntity {
  @ForeignKey("AccountEntity", { name: "fk_mail_outbox_account" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_mail_outbox" })
  accountId!: string;

  /** When to try, next or first: a little after the notice, so that several make one mail. */
  @Column({ type: "timestamptz" })
  dueAt!: Date;

  @Column({ type: "smallint", default: 0 })
  attempts!: number;

  /** Until when one server has it in hand; an old one means that the server stopped. */
  @Column({ type: "timestamptz", nullable: true })
  leasedUntil!: Date | null;
}
