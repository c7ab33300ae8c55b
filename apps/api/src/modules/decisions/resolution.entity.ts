import { SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import type { DecidedGroup } from "./decidedGroup.js";

/** One act of the committee with the state of the quota at that moment; append-only. */
@Entity("resolutions")
@Unique("uq_resolutions_number", ["roundId", "number"])
@Check(
  "ck_resolutions_quota",
  "excellent <= excellent_allowed OR (override_authority IS NOT NULL AND override_reason IS NOT NULL)",
)
@Check("ck_resolutions_kind", oneOf("subject_kind", SUBJECT_KINDS))
export class ResolutionEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_resolutions" })
  id!: string;

  @ForeignKey("RoundEntity", { name: "fk_resolutions_round" })
  @Column({ type: "uuid" })
  roundId!: string;

  /** Null for one taken before there were sessions. */
  @ForeignKey("DecisionSessionEntity", { name: "fk_resolutions_session" })
  @Column({ type: "uuid", nullable: true })
  sessionId!: string | null;

  /** Kind of the subjects it decides on. */
  @Column({ type: "text", default: "MEMBER" })
  subjectKind!: SubjectKind;

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

  /** Where each group of the quota it touches stood after it; empty for one taken before there were sessions. */
  @Column({ type: "jsonb", default: [] })
  quotaGroups!: DecidedGroup[];
}
