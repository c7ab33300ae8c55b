import type { Level } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import type { DecisionBasis } from "./decision.types.js";

/** The level decided for one review; a later one supersedes it, nothing edits it. */
@Entity("decisions")
@Index("uq_decisions_first", { synchronize: false })
@Unique("uq_decisions_review_resolution", ["reviewId", "resolutionId"])
@Unique("uq_decisions_supersedes", ["supersedesId"])
@Check("ck_decisions_level", "level IN ('EXCELLENT', 'GOOD', 'SATISFACTORY', 'UNSATISFACTORY')")
@Check("ck_decisions_basis", "basis IN ('SESSION', 'APPEAL', 'RERATING')")
@Check("ck_decisions_superseding", "basis = 'SESSION' OR supersedes_id IS NOT NULL")
@Check("ck_decisions_reason", "level = proposed_level OR reason IS NOT NULL")
export class DecisionEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_decisions" })
  id!: string;

  @ForeignKey("ResolutionEntity", { name: "fk_decisions_resolution" })
  @Column({ type: "uuid" })
  resolutionId!: string;

  @ForeignKey("ReviewEntity", { name: "fk_decisions_review" })
  @Column({ type: "uuid" })
  reviewId!: string;

  @Column({ type: "text" })
  level!: Level;

  @Column({ type: "text", nullable: true })
  proposedLevel!: Level | null;

  /** Required where it differs from the proposal. */
  @Column({ type: "text", nullable: true })
  reason!: string | null;

  @ForeignKey("DecisionEntity", { name: "fk_decisions_supersedes" })
  @Column({ type: "uuid", nullable: true })
  supersedesId!: string | null;

  @Column({ type: "text", default: "SESSION" })
  basis!: DecisionBasis;
}
