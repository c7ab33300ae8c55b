import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** Somebody was reminded of a round's work on a day; the key keeps it at once a day. */
@Entity("reminders")
export class ReminderEntity {
  @ForeignKey("AccountEntity", { name: "fk_reminders_account" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_reminders" })
  accountId!: string;

  @ForeignKey("RoundEntity", { name: "fk_reminders_round" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_reminders" })
  roundId!: string;

  @PrimaryColumn({ type: "date", primaryKeyConstraintName: "pk_reminders" })
  sentOn!: string;

  @ForeignKey("AccountEntity", { name: "fk_reminders_sent_by" })
  @Column({ type: "uuid" })
  sentById!: string;
}
