import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import type { ActivityKind } from "./member.types.js";

/** A time in which a member's activity was not the ordinary one: exempt, suspended, on leave, elsewhere. */
@Entity("activity_periods")
@Index("ix_activity_periods_member", ["memberId"])
@Check(
  "ck_activity_periods_kind",
  "kind IN ('EXEMPT', 'SUSPENDED', 'COMMITTEE_SUSPENDED', 'TEMPORARY_ELSEWHERE', 'SICK_LEAVE', 'MATERNITY_LEAVE')",
)
@Check("ck_activity_periods_dates", "valid_from < valid_to")
export class ActivityPeriodEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_activity_periods" })
  id!: string;

  @ForeignKey("MemberEntity", { name: "fk_activity_periods_member" })
  @Column({ type: "uuid" })
  memberId!: string;

  @Column({ type: "text" })
  kind!: ActivityKind;

  @Column({ type: "date" })
  validFrom!: string;

  @Column({ type: "date", nullable: true })
  validTo!: string | null;
}
