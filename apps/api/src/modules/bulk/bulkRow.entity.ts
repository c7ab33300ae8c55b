import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import type { RefusalFigures } from "./refusalFigures.js";

/** One review of a job. */
@Entity("bulk_rows")
@Unique("uq_bulk_rows_review", ["jobId", "reviewId"])
@Check("ck_bulk_rows_state", oneOf("state", ["PENDING", "DONE", "REFUSED"]))
@Check("ck_bulk_rows_code", "(state = 'REFUSED') = (code IS NOT NULL)")
export class BulkRowEntity {
  @ForeignKey("BulkJobEntity", { name: "fk_bulk_rows_job" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_bulk_rows" })
  jobId!: string;

  /** In the order of the list, from 1. */
  @PrimaryColumn({ type: "integer", primaryKeyConstraintName: "pk_bulk_rows" })
  place!: number;

  @ForeignKey("ReviewEntity", { name: "fk_bulk_rows_review" })
  @Column({ type: "uuid" })
  reviewId!: string;

  @Column({ type: "text", default: "PENDING" })
  state!: "PENDING" | "DONE" | "REFUSED";

  /** Why it was refused; null otherwise. */
  @Column({ type: "text", nullable: true })
  code!: string | null;

  @Column({ type: "jsonb", default: {} })
  arguments!: RefusalFigures;

  /** Version of the review after the act, by which an undo sees whether anything happened since. */
  @Column({ type: "integer", nullable: true })
  versionAfter!: number | null;
}
