import { Column, Entity, ForeignKey, PrimaryColumn, PrimaryGeneratedColumn, Unique } from "typeorm";

/** The document by which the level above suggests what a subject must answer for (văn bản gợi ý kiểm điểm). */
@Entity("review_suggestions")
export class ReviewSuggestionEntity {
  @ForeignKey("ReviewEntity", { name: "fk_review_suggestions_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_review_suggestions" })
  reviewId!: string;

  @Column({ type: "text" })
  documentNumber!: string;

  @Column({ type: "date" })
  issuedOn!: string;

  @Column({ type: "integer", default: 1 })
  version!: number;
}

/** One numbered point of it, with the subject's answer. */
@Entity("suggested_points")
@Unique("uq_suggested_points_position", ["reviewId", "position"], { deferrable: "INITIALLY DEFERRED" })
export class SuggestedPointEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_suggested_points" })
  id!: string;

  @ForeignKey("ReviewSuggestionEntity", { name: "fk_suggested_points_suggestions" })
  @Column({ type: "uuid" })
  reviewId!: string;

  /** From 1. */
  @Column({ type: "smallint" })
  position!: number;

  @Column({ type: "text" })
  text!: string;

  /** Null while unanswered. */
  @Column({ type: "text", nullable: true })
  answer!: string | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
