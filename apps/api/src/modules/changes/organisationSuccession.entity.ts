import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

/** An organisation that went into another on a day: the whole of it, or a part. */
@Entity("organisation_successions")
@Index("ix_organisation_successions_successor", ["successorId"])
@Check("ck_organisation_successions_self", "predecessor_id <> successor_id")
export class OrganisationSuccessionEntity {
  @ForeignKey("OrganisationEntity", { name: "fk_organisation_successions_predecessor" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_organisation_successions" })
  predecessorId!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_organisation_successions_successor" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_organisation_successions" })
  successorId!: string;

  @Column({ type: "date" })
  effectiveOn!: string;

  @Column({ type: "boolean", default: true })
  isWhole!: boolean;

  @Column({ type: "text", nullable: true })
  documentNumber!: string | null;
}
