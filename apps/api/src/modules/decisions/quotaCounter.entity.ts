import { SUBJECT_KINDS, type SubjectKind } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** The quota of one group in one session: frozen when it was opened, moved by its decisions, each under the row's lock. */
@Entity("quota_counters")
@Unique("uq_quota_counters_group", ["sessionId", "subjectKind", "quotaGroup"])
@Check("ck_quota_counters_kind", oneOf("subject_kind", SUBJECT_KINDS))
@Check("ck_quota_counters_base", "excellent >= 0 AND excellent <= base AND base <= rated")
@Check("ck_quota_counters_quota", "excellent <= allowed + tolerated AND tolerated >= 0")
export class QuotaCounterEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_quota_counters" })
  id!: string;

  @ForeignKey("DecisionSessionEntity", { name: "fk_quota_counters_session" })
  @Column({ type: "uuid" })
  sessionId!: string;

  @Column({ type: "text" })
  subjectKind!: SubjectKind;

  /** Empty for whoever stands in none, which is everybody where the quota is one for the round. */
  @Column({ type: "text" })
  quotaGroup!: string;

  /** Subjects of the group, decided, proposed or neither. */
  @Column({ type: "integer" })
  rated!: number;

  /** GOOD or better at the opening: decided so, or proposed so. */
  @Column({ type: "integer" })
  frozenBase!: number;

  /** Of them EXCELLENT, decided or proposed. */
  @Column({ type: "integer" })
  frozenExcellent!: number;

  @Column({ type: "integer" })
  base!: number;

  /** Decided EXCELLENT. */
  @Column({ type: "integer" })
  excellent!: number;

  @Column({ type: "integer" })
  allowed!: number;

  /** Places over the quota that stand: answered for by a named authority, or found at the opening. */
  @Column({ type: "integer", default: 0 })
  tolerated!: number;
}
