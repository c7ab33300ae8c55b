import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** Positions on one subject counted when its discussion was opened; counts of fewer than four are not kept at all. */
@Entity("position_spreads")
@Check(
  "ck_position_spreads_counts",
  `(given < 4 AND num_nulls(excellent, good, satisfactory, unsatisfactory) = 4)
   OR (given >= 4 AND excellent + good + satisfactory + unsatisfactory = given)`,
)
export class PositionSpreadEntity {
  @ForeignKey("ReviewEntity", { name: "fk_position_spreads_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_position_spreads" })
  reviewId!: string;

  @Column({ type: "smallint" })
  given!: number;

  @Column({ type: "smallint", nullable: true })
  excellent!: number | null;

  @Column({ type: "smallint", nullable: true })
  good!: number | null;

  @Column({ type: "smallint", nullable: true })
  satisfactory!: number | null;

  @Column({ type: "smallint", nullable: true })
  unsatisfactory!: number | null;
}
