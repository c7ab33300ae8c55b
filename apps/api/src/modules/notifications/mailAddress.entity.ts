import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** Where somebody wants to hear by e-mail that work waits. Written by the person alone. */
@Entity("mail_addresses")
@Check(
  "ck_mail_addresses_address",
  "address ~ '^[^[:space:]@<>,;]+@[^[:space:]@<>,;]+$' AND length(address) <= 254",
)
export class MailAddressEntity {
  @ForeignKey("AccountEntity", { name: "fk_mail_addresses_account" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_mail_addresses" })
  accountId!: string;

  @Column({ type: "text" })
  address!: string;

  /** When a mail server said that there is no such address; nothing is sent to it any more. */
  @Column({ type: "timestamptz", nullable: true })
  refusedAt!: Date | null;
}
