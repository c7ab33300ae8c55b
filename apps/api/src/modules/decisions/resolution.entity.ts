import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";

/** One act of the committee with the state of the quota at that moment; append-only. */
@Entity("resolutions")
@Unique("uq_resolutions_number", ["roundId", "number"])
@Check(
  "ck_resolutions_quota",
  "excellent <= excellent_allowed OR (override_authority IS NOT NULL AND override_reason IS NOT NULL)",
)
export class ResolutionEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_resolutions" })
  id!: string;

  @ForeignKey("RoundEntity", { name: "fk_resolutions_round" })
  @Column({ type: "uuid" })
  roundId!: string;

  @Column({ type: "text" })
  number!: string;

  @Column({ type: "date" })
  resolvedOn!: string;

  @Column({ type: "timestamptz" })
  decidedAt!: Date;

  @ForeignKey("AccountEntity", { name: "fk_resolutions_decided_by" })
  @Column({ type: "uuid", nullable: true })
  decidedById!: string | null;

  /** Decided in the whole group, this act included. */
  @Column({ type: "integer" })
  excellent!: number;

  @Column({ type: "integer" })
  good!: number;

  @Column({ type: "integer" })
  satisfactory!: number;

  @Column({ type: "integer" })
  unsatisfactory!: number;

  @Column({ type: "integer" })
  excellentAllowed!: number;

  @Column({ type: "text", nullable: true })
  overrideAuthority!: string | null;

  @Column({ type: "text", nullable: true })
  overrideReason!: string | null;
}
