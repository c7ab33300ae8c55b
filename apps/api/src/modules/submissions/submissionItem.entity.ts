import { LEVELS, type Level } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** One subject of a submission; returned alone, the rest stays sealed. */
@Entity("submission_items")
@Index("ix_submission_items_review", ["reviewId"])
@Check("ck_submission_items_level", oneOf("level", LEVELS))
@Check(
  "ck_submission_items_returned",
  `(returned_at IS NULL) = (return_reason IS NULL)
   AND (returned_at IS NULL) = (returned_by_id IS NULL)`,
)
@Check("ck_submission_items_answered", "answered_at IS NULL OR returned_at IS NOT NULL")
export class SubmissionItemEntity {
  @ForeignKey("SubmissionEntity", { name: "fk_submission_items_submission" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_submission_items" })
  submissionId!: string;

  @ForeignKey("ReviewEntity", { name: "fk_submission_items_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_submission_items" })
  reviewId!: string;

  /** As sealed. */
  @Column({ type: "text" })
  level!: Level;

  @Column({ type: "timestamptz", nullable: true })
  returnedAt!: Date | null;

  @ForeignKey("AccountEntity", { name: "fk_submission_items_returned_by" })
  @Column({ type: "uuid", nullable: true })
  returnedById!: string | null;

  @Column({ type: "text", nullable: true })
  returnReason!: string | null;

  /** When the unit proposed the returned subject anew; null while it has not. */
  @Column({ type: "timestamptz", nullable: true })
  answeredAt!: Date | null;
}
