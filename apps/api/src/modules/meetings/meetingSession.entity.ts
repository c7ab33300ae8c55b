import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import { SESSION_STATES, type SessionState } from "./session.types.js";

const TIME = "^([01][0-9]|2[0-3]):[0-5][0-9]$";

/** One session of a cell's review meeting: of the whole cell, or of one Party group. */
@Entity("meeting_sessions")
@Index("ix_meeting_sessions_meeting", ["meetingId"])
@Index("uq_meeting_sessions_vote", ["meetingId"], { unique: true, where: "has_vote" })
@Check("ck_meeting_sessions_state", oneOf("state", SESSION_STATES))
@Check("ck_meeting_sessions_vote", "NOT has_vote OR party_group_id IS NULL")
@Check("ck_meeting_sessions_times", `starts_at ~ '${TIME}' AND ends_at ~ '${TIME}' AND starts_at < ends_at`)
export class MeetingSessionEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_meeting_sessions" })
  id!: string;

  @ForeignKey("MeetingEntity", { name: "fk_meeting_sessions_meeting", onDelete: "CASCADE" })
  @Column({ type: "uuid" })
  meetingId!: string;

  /** Null for a session of the whole cell. */
  @ForeignKey("OrganisationEntity", { name: "fk_meeting_sessions_party_group" })
  @Column({ type: "uuid", nullable: true })
  partyGroupId!: string | null;

  @Column({ type: "date" })
  heldOn!: string;

  /** "HH:MM" by the clock of the place. */
  @Column({ type: "text" })
  startsAt!: string;

  @Column({ type: "text", nullable: true })
  endsAt!: string | null;

  @Column({ type: "text" })
  place!: string;

  @Column({ type: "text" })
  chair!: string;

  @Column({ type: "text" })
  clerk!: string;

  /** Whether the cell votes in this session; one of the meeting does. */
  @Column({ type: "boolean", default: false })
  hasVote!: boolean;

  @Column({ type: "text", default: "PLANNED" })
  state!: SessionState;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
