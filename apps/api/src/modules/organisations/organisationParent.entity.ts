import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";

/** Under whom an organisation stood from `validFrom` up to, not including, `validTo` (null: still). */
@Entity("organisation_parents")
@Index("ix_organisation_parents_parent", ["parentId"])
@Check("ck_organisation_parents_dates", "valid_from < valid_to")
@Check("ck_organisation_parents_self", "organisation_id <> parent_id")
@Exclusion(
  "ex_organisation_parents_one",
  "USING gist (organisation_id WITH =, daterange(valid_from, valid_to) WITH &&)",
)
export class OrganisationParentEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_organisation_parents" })
  id!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_organisation_parents_organisation" })
  @Column({ type: "uuid" })
  organisationId!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_organisation_parents_parent" })
  @Column({ type: "uuid" })
  parentId!: string;

  @Column({ type: "date" })
  validFrom!: string;

  @Column({ type: "date", nullable: true })
  validTo!: string | null;
}
