import { MISSING_PAPERS, type MissingPaper } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** A paper of another cell that came in for a review. Which papers a review needs follows from the member's record. */
@Entity("review_papers")
@Unique("uq_review_papers_kind", ["reviewId", "kind"])
@Check("ck_review_papers_kind", oneOf("kind", MISSING_PAPERS))
export class ReviewPaperEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_review_papers" })
  id!: string;

  @ForeignKey("ReviewEntity", { name: "fk_review_papers_review" })
  @Column({ type: "uuid" })
  reviewId!: string;

  @Column({ type: "text" })
  kind!: MissingPaper;

  @Column({ type: "date" })
  receivedOn!: string;

  /** Number of the document; null when it has none. */
  @Column({ type: "text", nullable: true })
  documentNumber!: string | null;

  /** The scan among the files of the review; null without one. */
  @ForeignKey("StoredFileEntity", { name: "fk_review_papers_file" })
  @Column({ type: "uuid", nullable: true })
  fileId!: string | null;

  @ForeignKey("AccountEntity", { name: "fk_review_papers_recorded_by" })
  @Column({ type: "uuid" })
  recordedById!: string;

  @Column({ type: "timestamptz" })
  recordedAt!: Date;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
