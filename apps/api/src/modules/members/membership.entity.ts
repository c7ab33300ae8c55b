import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";

/** Where a member has Party activity from `validFrom` up to, not including, `validTo`. */
@Entity("memberships")
@Index("ix_memberships_organisation", ["organisationId", "memberId"])
@Index("ix_memberships_member", ["memberId"])
@Check("ck_memberships_kind", "kind IN ('OFFICIAL', 'TEMPORARY')")
@Check("ck_memberships_dates", "valid_from < valid_to")
@Exclusion(
  "ex_memberships_one_official",
  "USING gist (member_id WITH =, daterange(valid_from, valid_to) WITH &&) WHERE (kind = 'OFFICIAL')",
)
export class MembershipEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_memberships" })
  id!: string;

  @ForeignKey("MemberEntity", { name: "fk_memberships_member" })
  @Column({ type: "uuid" })
  memberId!: string;

  /** The cell. */
  @ForeignKey("OrganisationEntity", { name: "fk_memberships_organisation" })
  @Column({ type: "uuid" })
  organisationId!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_memberships_party_group" })
  @Column({ type: "uuid", nullable: true })
  partyGroupId!: string | null;

  @Column({ type: "text" })
  kind!: "OFFICIAL" | "TEMPORARY";

  @Column({ type: "date" })
  validFrom!: string;

  @Column({ type: "date", nullable: true })
  validTo!: string | null;
}
