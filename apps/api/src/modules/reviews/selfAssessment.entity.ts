import type { Grade, Level } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** What the member wrote: grades by criterion, text by section, own level. */
@Entity("self_assessments")
@Check(
  "ck_self_assessments_own_level",
  "own_level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')",
)
export class SelfAssessmentEntity {
  @ForeignKey("ReviewEntity", { name: "fk_self_assessments_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_self_assessments" })
  reviewId!: string;

  /** Criterion code → grade. */
  @Column({ type: "jsonb", default: {} })
  grades!: Record<string, Grade>;

  /** Criterion code → points in tenths, in editions that give points. */
  @Column({ type: "jsonb", default: {} })
  points!: Record<string, number>;

  /** Section code → text, NFC. */
  @Column({ type: "jsonb", default: {} })
  sections!: Record<string, string>;

  @Column({ type: "text", nullable: true })
  ownLevel!: Level | null;

  @Column({ type: "timestamptz", nullable: true })
  submittedAt!: Date | null;

  /** Account that typed it from paper on the member's behalf. */
  @ForeignKey("AccountEntity", { name: "fk_self_assessments_typed_by" })
  @Column({ type: "uuid", nullable: true })
  typedById!: string | null;

  @Column({ type: "timestamptz", default: () => "now()" })
  updatedAt!: Date;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
