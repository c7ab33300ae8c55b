import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";

/** Changes of who takes part in a round, applied together after it was opened; numbered from 1 within the round. */
@Entity("round_changes")
@Unique("uq_round_changes_number", ["roundId", "number"])
@Check("ck_round_changes_number", "number >= 1")
export class RoundChangeEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_round_changes" })
  id!: string;

  @ForeignKey("RoundEntity", { name: "fk_round_changes_round" })
  @Column({ type: "uuid" })
  roundId!: string;

  @Column({ type: "smallint" })
  number!: number;

  /** Day on which the records were read. */
  @Column({ type: "date" })
  appliedOn!: string;

  @Column({ type: "timestamptz" })
  appliedAt!: Date;

  @ForeignKey("AccountEntity", { name: "fk_round_changes_applied_by" })
  @Column({ type: "uuid" })
  appliedById!: string;
}
