import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";

/** The count of one teller, sealed until the minutes are closed and then emptied: what was agreed stands in the minutes. */
@Entity("ballot_counts")
@Unique("uq_ballot_counts_account", ["ballotId", "accountId"])
@Check("ck_ballot_counts_teller", "teller IN (1, 2)")
export class BallotCountEntity {
  @ForeignKey("BallotEntity", { name: "fk_ballot_counts_ballot", onDelete: "CASCADE" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_ballot_counts" })
  ballotId!: string;

  /** First or second teller of the ballot. */
  @PrimaryColumn({ type: "smallint", primaryKeyConstraintName: "pk_ballot_counts" })
  teller!: number;

  /** Who typed it: the teller, or the secretary for one without an account. */
  @ForeignKey("AccountEntity", { name: "fk_ballot_counts_account" })
  @Column({ type: "uuid" })
  accountId!: string;

  @Column({ type: "timestamptz" })
  keyedAt!: Date;

  @Column({ type: "bytea", nullable: true })
  sealed!: Buffer | null;
}
