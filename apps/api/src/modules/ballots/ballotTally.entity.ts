import type { AfterBallot, EscalationReason, Level } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

/** One subject on a ballot; once the minutes are closed also its votes, and what the majority rule makes of them. */
@Entity("ballot_tallies")
@Index("ix_ballot_tallies_review", ["reviewId"])
@Index("uq_ballot_tallies_in_force", ["reviewId"], { unique: true, where: "is_in_force" })
@Check(
  "ck_ballot_tallies_counts",
  "excellent >= 0 AND good >= 0 AND satisfactory >= 0 AND unsatisfactory >= 0 AND blank >= 0",
)
@Check(
  "ck_ballot_tallies_counted",
  "num_nulls(excellent, good, satisfactory, unsatisfactory, blank, required) IN (0, 6) AND (excellent IS NOT NULL OR outcome IS NULL AND NOT is_in_force)",
)
@Check(
  "ck_ballot_tallies_next",
  "next IN ('PROPOSE', 'SECOND_BALLOT', 'ESCALATE') AND (next = 'ESCALATE') = (escalation IS NOT NULL)",
)
export class BallotTallyEntity {
  @ForeignKey("BallotEntity", { name: "fk_ballot_tallies_ballot", onDelete: "CASCADE" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_ballot_tallies" })
  ballotId!: string;

  @ForeignKey("ReviewEntity", { name: "fk_ballot_tallies_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_ballot_tallies" })
  reviewId!: string;

  /** Voters the majority on this subject is taken of. */
  @Column({ type: "smallint" })
  base!: number;

  /** Levels printed beside the name, best first. */
  @Column({ type: "text", array: true })
  levels!: Level[];

  @Column({ type: "smallint", nullable: true })
  excellent!: number | null;

  @Column({ type: "smallint", nullable: true })
  good!: number | null;

  @Column({ type: "smallint", nullable: true })
  satisfactory!: number | null;

  @Column({ type: "smallint", nullable: true })
  unsatisfactory!: number | null;

  /** Valid ballots that leave this line empty. */
  @Column({ type: "smallint", nullable: true })
  blank!: number | null;

  /** Votes a level needed. */
  @Column({ type: "smallint", nullable: true })
  required!: number | null;

  /** Null: no level reached it. */
  @Column({ type: "text", nullable: true })
  outcome!: Level | null;

  /** What follows under the rules at the closing; null before it and for minutes taken over from before. */
  @Column({ type: "text", nullable: true })
  next!: AfterBallot["next"] | null;

  /** Why the case goes to a person. */
  @Column({ type: "text", nullable: true })
  escalation!: EscalationReason | null;

  /** False before the minutes are closed, and once a later count took its place. */
  @Column({ type: "boolean", default: false })
  isInForce!: boolean;
}
