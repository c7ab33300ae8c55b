import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import type { DisciplineForm } from "./member.types.js";

/** A disciplinary decision: one violation counts in one year only. */
@Entity("disciplines")
@Index("ix_disciplines_member", ["memberId"])
@Check("ck_disciplines_form", "form IN ('REPRIMAND', 'WARNING', 'DISMISSAL', 'EXPULSION')")
@Check("ck_disciplines_dates", "act_on <= decided_on")
export class DisciplineEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_disciplines" })
  id!: string;

  @ForeignKey("MemberEntity", { name: "fk_disciplines_member" })
  @Column({ type: "uuid" })
  memberId!: string;

  @Column({ type: "text" })
  form!: DisciplineForm;

  @Column({ type: "date" })
  actOn!: string;

  @Column({ type: "date" })
  decidedOn!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_disciplines_organisation" })
  @Column({ type: "uuid", nullable: true })
  organisationOfActId!: string | null;

  /** Review year in which the act already counted. */
  @Column({ type: "smallint", nullable: true })
  usedInYear!: number | null;
}
