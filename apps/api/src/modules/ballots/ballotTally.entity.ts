import type { Level } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

/** Votes by level for one subject, and what the majority rule makes of them. */
@Entity("ballot_tallies")
@Index("ix_ballot_tallies_review", ["reviewId"])
@Check(
  "ck_ballot_tallies_counts",
  "excellent >= 0 AND good >= 0 AND satisfactory >= 0 AND unsatisfactory >= 0",
)
export class BallotTallyEntity {
  @ForeignKey("BallotEntity", { name: "fk_ballot_tallies_ballot", onDelete: "CASCADE" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_ballot_tallies" })
  ballotId!: string;

  @ForeignKey("ReviewEntity", { name: "fk_ballot_tallies_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_ballot_tallies" })
  reviewId!: string;

  @Column({ type: "smallint" })
  excellent!: number;

  @Column({ type: "smallint" })
  good!: number;

  @Column({ type: "smallint" })
  satisfactory!: number;

  @Column({ type: "smallint" })
  unsatisfactory!: number;

  /** Votes a level needed. */
  @Column({ type: "smallint" })
  required!: number;

  /** Null: no level reached it. */
  @Column({ type: "text", nullable: true })
  outcome!: Level | null;
}
