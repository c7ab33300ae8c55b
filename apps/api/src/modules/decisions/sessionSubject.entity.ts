import { LEVELS, type Level } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** What lay before a session when it was opened; append-only. */
@Entity("session_subjects")
@Check("ck_session_subjects_level", oneOf("proposed_level", LEVELS))
export class SessionSubjectEntity {
  @ForeignKey("DecisionSessionEntity", { name: "fk_session_subjects_session" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_session_subjects" })
  sessionId!: string;

  @ForeignKey("ReviewEntity", { name: "fk_session_subjects_review" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_session_subjects" })
  reviewId!: string;

  /** As it was proposed at that moment, by which the base was frozen. */
  @Column({ type: "text" })
  proposedLevel!: Level;
}
