import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import { CHANGE_KINDS, type ChangeKind, type Standing } from "./change.types.js";

/** How one review changed. What it stood at before is kept, with the votes that fell away. */
@Entity("round_change_rows")
@Index("ix_round_change_rows_review", ["reviewId"])
@Check("ck_round_change_rows_kind", oneOf("kind", CHANGE_KINDS))
export class RoundChangeRowEntity {
  @ForeignKey("RoundChangeEntity", { name: "fk_round_change_rows_change" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_round_change_rows" })
  changeId!: string;

  @ForeignKey("ReviewEntity", { name: "fk_round_change_rows_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_round_change_rows" })
  reviewId!: string;

  @Column({ type: "text" })
  kind!: ChangeKind;

  /** Null for a review that was not in the round. */
  @ForeignKey("OrganisationEntity", { name: "fk_round_change_rows_from" })
  @Column({ type: "uuid", nullable: true })
  fromUnitId!: string | null;

  @ForeignKey("OrganisationEntity", { name: "fk_round_change_rows_to" })
  @Column({ type: "uuid" })
  toUnitId!: string;

  @Column({ type: "jsonb", nullable: true })
  before!: Standing | null;

  @Column({ type: "jsonb" })
  after!: Standing;
}
