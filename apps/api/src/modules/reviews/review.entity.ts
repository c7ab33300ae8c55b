import {
  LEVELS,
  type Level,
  type ParticipationReason,
  type ReviewState,
  SUBJECT_KINDS,
  type SubjectKind,
} from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** One subject's review in one round. */
@Entity("reviews")
@Index("ix_reviews_cell_year", ["cellId", "year"])
@Index("ix_reviews_round_state", ["roundId", "state"])
@Index("ix_reviews_member", ["memberId", "year"])
@Unique("uq_reviews_round_member", ["roundId", "memberId"])
@Check("ck_reviews_subject_kind", oneOf("subject_kind", SUBJECT_KINDS))
@Check("ck_reviews_participation", "participation IN ('RATED', 'REVIEW_ONLY', 'OUT')")
@Check("ck_reviews_reason", "participation = 'RATED' OR reason IS NOT NULL")
@Check(
  "ck_reviews_levels",
  ["cap", "self_level", "proposed_level", "decided_level"].map((it) => oneOf(it, LEVELS)).join(" AND "),
)
@Check("ck_reviews_rated", "participation = 'RATED' OR decided_level IS NULL")
export class ReviewEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_reviews" })
  id!: string;

  @ForeignKey("RoundEntity", { name: "fk_reviews_round" })
  @Column({ type: "uuid" })
  roundId!: string;

  @Column({ type: "smallint" })
  year!: number;

  @Column({ type: "text", default: "MEMBER" })
  subjectKind!: SubjectKind;

  @ForeignKey("MemberEntity", { name: "fk_reviews_member" })
  @Column({ type: "uuid" })
  memberId!: string;

  /** The cell where the rating belongs for ever. */
  @ForeignKey("OrganisationEntity", { name: "fk_reviews_cell" })
  @Column({ type: "uuid" })
  cellId!: string;

  @Column({ type: "text" })
  participation!: "RATED" | "REVIEW_ONLY" | "OUT";

  /** Why not rated, or why capped. */
  @Column({ type: "text", nullable: true })
  reason!: ParticipationReason | null;

  /** Highest level possible; null is no cap. */
  @Column({ type: "text", nullable: true })
  cap!: Level | null;

  @Column({ type: "text", default: "DRAFT" })
  state!: ReviewState;

  @Column({ type: "text", nullable: true })
  selfLevel!: Level | null;

  @Column({ type: "text", nullable: true })
  proposedLevel!: Level | null;

  /** Set when no level had a majority. */
  @Column({ type: "text", nullable: true })
  proposalReason!: string | null;

  @Column({ type: "text", nullable: true })
  decidedLevel!: Level | null;

  /** Decided over the quota. */
  @Column({ type: "boolean", default: false })
  hasOverride!: boolean;

  @Column({ type: "timestamptz", nullable: true })
  publishedAt!: Date | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
