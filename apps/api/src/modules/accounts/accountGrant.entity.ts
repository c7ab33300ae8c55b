import { ROLES, type Role } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** A role over the subtree of an organisation, in time. */
@Entity("account_grants")
@Index("ix_account_grants_account", ["accountId"])
@Index("ix_account_grants_organisation", ["organisationId", "role"])
@Check("ck_account_grants_role", oneOf("role", ROLES))
@Check("ck_account_grants_dates", "valid_from < valid_to")
export class AccountGrantEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_account_grants" })
  id!: string;

  @ForeignKey("AccountEntity", { name: "fk_account_grants_account" })
  @Column({ type: "uuid" })
  accountId!: string;

  @Column({ type: "text" })
  role!: Role;

  @ForeignKey("OrganisationEntity", { name: "fk_account_grants_organisation" })
  @Column({ type: "uuid" })
  organisationId!: string;

  @Column({ type: "date" })
  validFrom!: string;

  @Column({ type: "date", nullable: true })
  validTo!: string | null;
}
