import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";

/** An act taken on a device in the hall, kept so that sending it again does nothing. */
@Entity("session_acts")
@Index("ix_session_acts_session", ["sessionId"])
export class SessionActEntity {
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_session_acts" })
  id!: string;

  @ForeignKey("MeetingSessionEntity", { name: "fk_session_acts_session", onDelete: "CASCADE" })
  @Column({ type: "uuid" })
  sessionId!: string;

  @Column({ type: "timestamptz" })
  receivedAt!: Date;
}
