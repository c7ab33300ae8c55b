import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import type { AppealOutcome } from "./appeal.types.js";

/** A subject's appeal against one decision, and how it was settled. */
@Entity("appeals")
@Unique("uq_appeals_decision", ["decisionId"])
@Index("ix_appeals_review", ["reviewId"])
@Check("ck_appeals_outcome", "outcome IN ('UPHELD', 'CHANGED')")
@Check("ck_appeals_window", "first_day <= filed_on AND filed_on <= last_day")
@Check(
  "ck_appeals_settled",
  `(settled_on IS NULL) = (outcome IS NULL)
   AND (settled_by_id IS NULL) = (outcome IS NULL) AND (answer IS NULL) = (outcome IS NULL)`,
)
@Check("ck_appeals_changed", "(outcome IS NOT DISTINCT FROM 'CHANGED') = (new_decision_id IS NOT NULL)")
export class AppealEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_appeals" })
  id!: string;

  @ForeignKey("ReviewEntity", { name: "fk_appeals_review" })
  @Column({ type: "uuid" })
  reviewId!: string;

  /** The decision contested. */
  @ForeignKey("DecisionEntity", { name: "fk_appeals_decision" })
  @Column({ type: "uuid" })
  decisionId!: string;

  @Column({ type: "text" })
  statement!: string;

  @Column({ type: "date" })
  filedOn!: string;

  /** True when it came on paper and the office recorded it for the subject; `filedOn` is the day it came in. */
  @Column({ type: "boolean", default: false })
  isOnPaper!: boolean;

  /** The window as it was when filed. */
  @Column({ type: "date" })
  firstDay!: string;

  @Column({ type: "date" })
  lastDay!: string;

  @ForeignKey("AccountEntity", { name: "fk_appeals_filed_by" })
  @Column({ type: "uuid" })
  filedById!: string;

  @Column({ type: "date", nullable: true })
  settledOn!: string | null;

  @ForeignKey("AccountEntity", { name: "fk_appeals_settled_by" })
  @Column({ type: "uuid", nullable: true })
  settledById!: string | null;

  /** Null while it is open. */
  @Column({ type: "text", nullable: true })
  outcome!: AppealOutcome | null;

  @Column({ type: "text", nullable: true })
  answer!: string | null;

  /** The decision that supersedes the contested one; null where it stands. */
  @ForeignKey("DecisionEntity", { name: "fk_appeals_new_decision" })
  @Column({ type: "uuid", nullable: true })
  newDecisionId!: string | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
