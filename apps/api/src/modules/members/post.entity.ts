import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";

/** A post held from `validFrom` up to, not including, `validTo`. */
@Entity("posts")
@Index("ix_posts_member", ["memberId"])
@Index("ix_posts_organisation", ["organisationId"])
@Index("ix_posts_collective", ["collectiveId"])
@Exclusion(
  "ex_posts_one_in_collective",
  `USING gist (member_id WITH =, collective_id WITH =, daterange(valid_from, valid_to) WITH &&)
   WHERE (collective_id IS NOT NULL)`,
)
@Exclusion(
  "ex_posts_one_head",
  `USING gist (collective_id WITH =, daterange(valid_from, valid_to) WITH &&)
   WHERE (collective_id IS NOT NULL AND is_head)`,
)
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

  /** The leadership collective the post belongs to, which sits at the organisation; null for a post in none. */
  @ForeignKey("CollectiveEntity", { name: "fk_posts_collective" })
  @Column({ type: "uuid", nullable: true })
  collectiveId!: string | null;

  @Column({ type: "text" })
  kind!: "PARTY" | "STATE" | "MASS_ORGANISATION";

  @Column({ type: "text" })
  title!: string;

  @Column({ type: "boolean", default: false })
  isHead!: boolean;

  @Column({ type: "boolean", default: false })
  isDeputy!: boolean;

  /** Full-time (chuyên trách), or concurrent with another post (kiêm nhiệm). */
  @Column({ type: "boolean", default: false })
  isFullTime!: boolean;

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
