import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import type { BallotAct } from "./ballot.types.js";

/** One line of the journal of a ballot. */
@Entity("ballot_acts")
@Index("ix_ballot_acts_ballot", ["ballotId"])
@Check(
  "ck_ballot_acts_act",
  "act IN ('OPEN', 'MAKE_KEY', 'ISSUE_SLIPS', 'HAND_OUT', 'KEY', 'CLOSE', 'CANCEL', 'DESTROY')",
)
export class BallotActEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_ballot_acts" })
  id!: string;

  @ForeignKey("BallotEntity", { name: "fk_ballot_acts_ballot", onDelete: "CASCADE" })
  @Column({ type: "uuid" })
  ballotId!: string;

  @Column({ type: "text" })
  act!: BallotAct;

  @Column({ type: "timestamptz" })
  at!: Date;

  @ForeignKey("AccountEntity", { name: "fk_ballot_acts_account" })
  @Column({ type: "uuid" })
  accountId!: string;

  /** Ballots handed out, or which teller's count was typed; null otherwise. */
  @Column({ type: "smallint", nullable: true })
  figure!: number | null;
}
