import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";

/** A post held from `validFrom` up to, not including, `validTo`. */
@Entity("posts")
@Index("ix_posts_member", ["memberId"])
@Index("ix_posts_organisation", ["organisationId"])
@Check("ck_posts_kind", "kind IN ('PARTY', 'STATE', 'MASS_ORGANISATION')")
@Check("ck_posts_head", "NOT (is_head AND is_deputy)")
@Check("ck_posts_dates", "valid_from < valid_to")
export class PostEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_posts" })
  id!: string;

  @ForeignKey("MemberEntity", { name: "fk_posts_member" })
  @Column({ type: "uuid" })
  memberId!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_posts_organisation" })
  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "text" })
  kind!: "PARTY" | "STATE" | "MASS_ORGANISATION";

  @Column({ type: "text" })
  title!: string;

  @Column({ type: "boolean", default: false })
  isHead!: boolean;

  @Column({ type: "boolean", default: false })
  isDeputy!: boolean;

  @Column({ type: "text", nullable: true })
  managingAuthority!: string | null;

  /** Group of equivalent titles, for the quota of cadres. */
  @Column({ type: "text", nullable: true })
  equivalentGroup!: string | null;

  @Column({ type: "date" })
  validFrom!: string;

  @Column({ type: "date", nullable: true })
  validTo!: string | null;
}
