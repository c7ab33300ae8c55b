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
@Check(
  "ck_resolutions_vote_whole",
  "num_nulls(committee_members, committee_present, committee_approve, committee_other) IN (0, 4) AND (committee_members IS NOT NULL OR minority_opinion IS NULL)",
)
@Check(
  "ck_resolutions_vote",
  "committee_other >= 0 AND committee_approve + committee_other = committee_present AND committee_present <= committee_members AND committee_approve * 2 > committee_members",
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

  /** All members of the committee; null, as the three after it, where its vote is not recorded. */
  @Column({ type: "smallint", nullable: true })
  committeeMembers!: number | null;

  @Column({ type: "smallint", nullable: true })
  committeePresent!: number | null;

  @Column({ type: "smallint", nullable: true })
  committeeApprove!: number | null;

  /** Present, and against, of another opinion or silent. */
  @Column({ type: "smallint", nullable: true })
  committeeOther!: number | null;

  /** Reserved by a minority of the committee and reported upward. */
  @Column({ type: "text", nullable: true })
  minorityOpinion!: string | null;

  /** Where each group of the quota it touches stood after it; empty for one taken before there were sessions. */
  @Column({ type: "jsonb", default: [] })
  quotaGroups!: DecidedGroup[];
}
