import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/**
 * Box of an electronic ballot. All votes and all codes lie in one sealed row of constant length, which every vote writes
 * anew as a whole: neither row, nor place, nor transaction tells one vote from another.
 */
@Entity("ballot_boxes")
@Check("ck_ballot_boxes_keys", "length(first_key) = 32 AND length(second_key) = 32")
@Check(
  "ck_ballot_boxes_slips",
  "(slips IS NULL OR slips > 0 AND first_key IS NOT NULL AND second_key IS NOT NULL) AND cast_count BETWEEN 0 AND COALESCE(slips, 0)",
)
export class BallotBoxEntity {
  @ForeignKey("BallotEntity", { name: "fk_ballot_boxes_ballot", onDelete: "CASCADE" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_ballot_boxes" })
  ballotId!: string;

  /** X25519 public key of the first teller; null until made. */
  @Column({ type: "bytea", nullable: true })
  firstKey!: Buffer | null;

  @Column({ type: "bytea", nullable: true })
  secondKey!: Buffer | null;

  /** Slips with codes made; null until then. */
  @Column({ type: "smallint", nullable: true })
  slips!: number | null;

  /** Votes taken so far. */
  @Column({ type: "smallint", default: 0 })
  castCount!: number;

  /** Null until slips are made, and once destroyed. */
  @Column({ type: "bytea", nullable: true })
  contents!: Buffer | null;

  /** Receipts of all votes in the order of their letters, once closed. */
  @Column({ type: "text", array: true, default: "{}" })
  receipts!: string[];
}
