import {
  LEVELS,
  type Level,
  type ParticipationReason,
  POST_GROUPS,
  type PostGroup,
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
@Index("ix_reviews_organisation", ["organisationId", "year"])
@Index("ix_reviews_collective", ["collectiveId", "year"])
@Unique("uq_reviews_round_member", ["roundId", "subjectKind", "memberId"])
@Unique("uq_reviews_round_organisation", ["roundId", "organisationId"])
@Unique("uq_reviews_round_collective", ["roundId", "collectiveId"])
@Check(
  "ck_reviews_subject",
  `(member_id IS NOT NULL) = (subject_kind IN ('MEMBER', 'CADRE'))
   AND (organisation_id IS NOT NULL) = (subject_kind = 'ORGANISATION')
   AND (collective_id IS NOT NULL) = (subject_kind = 'COLLECTIVE')`,
)
@Check("ck_reviews_unit", "organisation_id = cell_id")
@Check("ck_reviews_post_group", oneOf("post_group", POST_GROUPS))
@Check("ck_reviews_subject_kind", oneOf("subject_kind", SUBJECT_KINDS))
@Check("ck_reviews_participation", "participation IN ('RATED', 'REVIEW_ONLY', 'OUT')")
@Check("ck_reviews_reason", "participation = 'RATED' OR reason IS NOT NULL")
@Check(
  "ck_reviews_levels",
  ["cap", "self_level", "proposed_level", "decided_level"].map((it) => oneOf(it, LEVELS)).join(" AND "),
)
@Check("ck_reviews_draft", "draft_sent_on IS NULL OR subject_kind = 'COLLECTIVE'")
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

  /** The person, as member or as cadre; null for an organisation or collective. */
  @ForeignKey("MemberEntity", { name: "fk_reviews_member" })
  @Column({ type: "uuid", nullable: true })
  memberId!: string | null;

  /** The organisation reviewed; null for the other kinds. */
  @ForeignKey("OrganisationEntity", { name: "fk_reviews_organisation" })
  @Column({ type: "uuid", nullable: true })
  organisationId!: string | null;

  /** The collective reviewed; null for the other kinds. */
  @ForeignKey("CollectiveEntity", { name: "fk_reviews_collective" })
  @Column({ type: "uuid", nullable: true })
  collectiveId!: string | null;

  /** Group of posts whose rules hold, where the edition has rules by post; null otherwise. */
  @Column({ type: "text", nullable: true })
  postGroup!: PostGroup | null;

  /** The post, as the plan names it, whose criteria hold; null where the plan names none of the subject's. */
  @Column({ type: "text", nullable: true })
  postTitle!: string | null;

  /** Group in which it is counted for the quota, in the plan's words; null where the edition's own group holds. */
  @Column({ type: "text", nullable: true })
  quotaGroup!: string | null;

  /**
   * The unit where the subject is reviewed and the rating belongs for ever: the cell of a member, the organisation of a
   * collective or of a cadre's post, the organisation itself.
   */
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

  /** Day on which it came to its state; null when not on record. */
  @Column({ type: "date", nullable: true })
  stateSince!: string | null;

  /** Day on which a collective's draft report went to those who take part in its review; null when not on record. */
  @Column({ type: "date", nullable: true })
  draftSentOn!: string | null;

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
