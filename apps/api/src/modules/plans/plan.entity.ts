import type { NotCarried, PlanContent } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import { PLAN_STATES, type PlanState } from "./plan.types.js";

/** One organisation's plan of a year: its draft, while there is one; what was issued stands in the versions. */
@Entity("plans")
@Unique("uq_plans_organisation_year", ["organisationId", "year"])
@Check("ck_plans_state", oneOf("state", PLAN_STATES))
@Check("ck_plans_draft", "state = 'ISSUED' OR draft IS NOT NULL")
export class PlanEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_plans" })
  id!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_plans_organisation" })
  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "smallint" })
  year!: number;

  @Column({ type: "text" })
  editionCode!: string;

  @Column({ type: "text", default: "DRAFT" })
  state!: PlanState;

  /** What is being written: the plan, or after issue its next amendment; null when nothing is. */
  @Column({ type: "jsonb", nullable: true })
  draft!: PlanContent | null;

  /** Parts of last year's plan that this year's rules have no place for. */
  @Column({ type: "jsonb", default: [] })
  notCarried!: NotCarried[];

  @Column({ type: "integer", default: 1 })
  version!: number;
}
