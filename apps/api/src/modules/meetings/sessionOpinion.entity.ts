import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from "typeorm";

/** What somebody said in a session, as the clerk took it down. */
@Entity("session_opinions")
@Unique("uq_session_opinions_place", ["sessionId", "place"])
export class SessionOpinionEntity {
  /** Made on the clerk's device. */
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_session_opinions" })
  id!: string;

  @ForeignKey("MeetingSessionEntity", { name: "fk_session_opinions_session", onDelete: "CASCADE" })
  @Column({ type: "uuid" })
  sessionId!: string;

  /** Null for what was said on no single subject. */
  @ForeignKey("ReviewEntity", { name: "fk_session_opinions_review" })
  @Column({ type: "uuid", nullable: true })
  reviewId!: string | null;

  @Column({ type: "text" })
  speaker!: string;

  @Column({ type: "text" })
  text!: string;

  /** Order in which they were taken down, from 1. */
  @Column({ type: "integer" })
  place!: number;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
