import { RESIDENCE_EXEMPTIONS, type ResidenceExemption } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** Where a member lives who has Party activity elsewhere, or why no comment is taken there. */
@Entity("residences")
@Index("ix_residences_cell", ["cellId"])
@Check("ck_residences_exemption", oneOf("exemption", RESIDENCE_EXEMPTIONS))
export class ResidenceEntity {
  @ForeignKey("MemberEntity", { name: "fk_residences_member" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_residences" })
  memberId!: string;

  /** The cell at the residence, of whatever ward; null while unknown. */
  @ForeignKey("OrganisationEntity", { name: "fk_residences_cell" })
  @Column({ type: "uuid", nullable: true })
  cellId!: string | null;

  @Column({ type: "text", nullable: true })
  exemption!: ResidenceExemption | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}

/** The yearly comment of the committee at the residence on one member. */
@Entity("residence_comments")
export class ResidenceCommentEntity {
  @ForeignKey("MemberEntity", { name: "fk_residence_comments_member" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_residence_comments" })
  memberId!: string;

  @PrimaryColumn({ type: "smallint", primaryKeyConstraintName: "pk_residence_comments" })
  year!: number;

  /** The cell whose committee wrote it. */
  @ForeignKey("OrganisationEntity", { name: "fk_residence_comments_cell" })
  @Column({ type: "uuid" })
  cellId!: string;

  @Column({ type: "text" })
  comment!: string;

  @Column({ type: "date" })
  commentedOn!: string;

  @ForeignKey("AccountEntity", { name: "fk_residence_comments_written_by" })
  @Column({ type: "uuid" })
  writtenById!: string;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
