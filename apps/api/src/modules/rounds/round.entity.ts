import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import { QUOTA_ROUNDINGS, type QuotaRounding, ROUND_STATES, type RoundState } from "./round.types.js";

/** One year's round of one organisation; that of a grassroots organisation has reviews, one above only rounds below it. */
@Entity("rounds")
@Index("ix_rounds_parent", ["parentId"])
@Unique("uq_rounds_organisation_year", ["organisationId", "year"])
@Check("ck_rounds_state", oneOf("state", ROUND_STATES))
@Check("ck_rounds_quota_rounding", oneOf("quota_rounding", QUOTA_ROUNDINGS))
export class RoundEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_rounds" })
  id!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_rounds_organisation" })
  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "smallint" })
  year!: number;

  @Column({ type: "text" })
  editionCode!: string;

  @Column({ type: "text", default: "OPEN" })
  state!: RoundState;

  @Column({ type: "text" })
  planNumber!: string;

  @Column({ type: "date" })
  planIssuedOn!: string;

  /** Day on which memberships and statuses are read. */
  @Column({ type: "date" })
  asOf!: string;

  @Column({ type: "date" })
  deadlineOn!: string;

  /** Half-open: an act counts when before it. */
  @Column({ type: "timestamptz" })
  deadline!: Date;

  @Column({ type: "text", default: "FLOOR" })
  quotaRounding!: QuotaRounding;

  @Column({ type: "timestamptz" })
  openedAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  publishedAt!: Date | null;

  /** Null until it is closed; nothing in it changes afterwards but by a re-rating. */
  @Column({ type: "timestamptz", nullable: true })
  closedAt!: Date | null;

  /** The round of the nearest organisation above that had one when this was opened; null when none had. */
  @ForeignKey("RoundEntity", { name: "fk_rounds_parent" })
  @Column({ type: "uuid", nullable: true })
  parentId!: string | null;

  /** The version of its plan in force; null for a round opened without one, which follows the central rules. */
  @ForeignKey("PlanVersionEntity", { name: "fk_rounds_plan_version" })
  @Column({ type: "uuid", nullable: true })
  planVersionId!: string | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
