import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/**
 * All confidential sheets on one subject, sealed together in one row of a length that tells nothing. Every change
 * rewrites the whole row, so neither its transaction nor its place tells which sheet it was.
 */
@Entity("sheet_buffers")
export class SheetBufferEntity {
  @ForeignKey("ReviewEntity", { name: "fk_sheet_buffers_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_sheet_buffers" })
  reviewId!: string;

  @Column({ type: "bytea" })
  sealed!: Buffer;
}
