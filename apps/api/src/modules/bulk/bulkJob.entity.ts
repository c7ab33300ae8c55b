import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import { BULK_ACTS, BULK_STATES, type BulkAct, type BulkState } from "./bulk.types.js";

/** One act on many reviews. It goes on where it was when the server starts again. */
@Entity("bulk_jobs")
@Index("ix_bulk_jobs_running", ["state"], { where: "state = 'RUNNING'" })
@Unique("uq_bulk_jobs_undo_of", ["undoOfId"])
@Check("ck_bulk_jobs_act", oneOf("act", BULK_ACTS))
@Check("ck_bulk_jobs_state", oneOf("state", BULK_STATES))
@Check("ck_bulk_jobs_finished", "(state = 'FINISHED') = (finished_at IS NOT NULL)")
export class BulkJobEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_bulk_jobs" })
  id!: string;

  @Column({ type: "text" })
  act!: BulkAct;

  @Column({ type: "text", default: "RUNNING" })
  state!: BulkState;

  @ForeignKey("AccountEntity", { name: "fk_bulk_jobs_started_by" })
  @Column({ type: "uuid" })
  startedById!: string;

  @Column({ type: "timestamptz" })
  startedAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  finishedAt!: Date | null;

  /** The job whose done rows this one takes back; null for an act of its own. */
  @ForeignKey("BulkJobEntity", { name: "fk_bulk_jobs_undo_of" })
  @Column({ type: "uuid", nullable: true })
  undoOfId!: string | null;
}
