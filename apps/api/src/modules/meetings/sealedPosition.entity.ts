import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

/**
 * What one participant noted on one subject before the meeting. The row names no author and carries no time; content and
 * author come out only with the server's key. Once the subject is opened the level is gone from it.
 */
@Entity("sealed_positions")
@Index("ix_sealed_positions_review", ["reviewId"])
export class SealedPositionEntity {
  @PrimaryColumn({ type: "bytea", primaryKeyConstraintName: "pk_sealed_positions" })
  handle!: Buffer;

  @ForeignKey("ReviewEntity", { name: "fk_sealed_positions_review" })
  @Column({ type: "uuid" })
  reviewId!: string;

  @Column({ type: "bytea" })
  sealed!: Buffer;
}
