import type { Overlay, PlanContent } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";

/** What an organisation issued: the plan as number 1, each amendment after it. Never changed. */
@Entity("plan_versions")
@Unique("uq_plan_versions_number", ["planId", "number"])
@Check("ck_plan_versions_number", "number >= 1")
@Check("ck_plan_versions_reason", "number = 1 OR reason IS NOT NULL")
export class PlanVersionEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_plan_versions" })
  id!: string;

  @ForeignKey("PlanEntity", { name: "fk_plan_versions_plan" })
  @Column({ type: "uuid" })
  planId!: string;

  @Column({ type: "smallint" })
  number!: number;

  /** Number of the document, "07-KH/ĐU". */
  @Column({ type: "text" })
  documentNumber!: string;

  @Column({ type: "date" })
  issuedOn!: string;

  /** Why it was amended; null for the plan itself. */
  @Column({ type: "text", nullable: true })
  reason!: string | null;

  @Column({ type: "jsonb" })
  content!: PlanContent;

  /** Overlays of the units above as they stood on that day, from the top down. */
  @Column({ type: "jsonb" })
  above!: Overlay[];

  @Column({ type: "timestamptz" })
  issuedAt!: Date;

  /** Null for what was there before plans were written here. */
  @ForeignKey("AccountEntity", { name: "fk_plan_versions_issued_by" })
  @Column({ type: "uuid", nullable: true })
  issuedById!: string | null;
}
