import type { Attribution, EvaluatorRole, EvaluatorSide } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";

/**
 * Who fills a sheet on which subject. Of a confidential sheet it holds only whether it is handed in: nothing here leads
 * to what stands on it, and nothing there leads back.
 */
@Entity("sheet_assignments")
@Index("uq_sheet_assignments_evaluator", { synchronize: false })
@Index("ix_sheet_assignments_signatory", ["signatoryId"])
@Check(
  "ck_sheet_assignments_evaluator",
  `evaluator_kind IN ('BODY', 'UNIT', 'PERSON') AND (collective_id IS NOT NULL) = (evaluator_kind = 'BODY')
   AND (organisation_id IS NOT NULL) = (evaluator_kind = 'UNIT')`,
)
@Check("ck_sheet_assignments_side", "side IN ('ABOVE', 'SAME_LEVEL', 'BELOW')")
@Check(
  "ck_sheet_assignments_attribution",
  "attribution IN ('NAMED', 'CONFIDENTIAL') AND (attribution = 'NAMED' OR evaluator_kind = 'PERSON')",
)
@Check("ck_sheet_assignments_reason", "(origin = 'DERIVED' AND NOT is_removed) OR reason IS NOT NULL")
export class SheetAssignmentEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_sheet_assignments" })
  id!: string;

  @ForeignKey("ReviewEntity", { name: "fk_sheet_assignments_review" })
  @Column({ type: "uuid" })
  reviewId!: string;

  @Column({ type: "text" })
  evaluatorKind!: "BODY" | "UNIT" | "PERSON";

  @ForeignKey("CollectiveEntity", { name: "fk_sheet_assignments_collective" })
  @Column({ type: "uuid", nullable: true })
  collectiveId!: string | null;

  @ForeignKey("OrganisationEntity", { name: "fk_sheet_assignments_organisation" })
  @Column({ type: "uuid", nullable: true })
  organisationId!: string | null;

  /** The person who evaluates, or who signs for the body. */
  @ForeignKey("MemberEntity", { name: "fk_sheet_assignments_signatory" })
  @Column({ type: "uuid" })
  signatoryId!: string;

  @Column({ type: "text" })
  side!: EvaluatorSide;

  @Column({ type: "text" })
  role!: EvaluatorRole | "ADDED";

  @Column({ type: "text" })
  attribution!: Attribution;

  @Column({ type: "text", nullable: true })
  formCode!: string | null;

  /** Criteria within the function; null is all, empty is not settled yet. */
  @Column({ type: "text", array: true, nullable: true })
  criteria!: string[] | null;

  @Column({ type: "text", default: "DERIVED" })
  origin!: "DERIVED" | "ADDED";

  @Column({ type: "boolean", default: false })
  isRemoved!: boolean;

  /** Why the office added it or took it out. */
  @Column({ type: "text", nullable: true })
  reason!: string | null;

  @Column({ type: "boolean", default: false })
  isSubmitted!: boolean;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
