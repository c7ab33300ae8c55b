import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** One line of the roll call of one session. */
@Entity("session_attendances")
@Check("ck_session_attendances_presence", "presence IN ('PRESENT', 'ABSENT_WITH_REASON', 'ABSENT')")
export class SessionAttendanceEntity {
  @ForeignKey("MeetingSessionEntity", { name: "fk_session_attendances_session", onDelete: "CASCADE" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_session_attendances" })
  sessionId!: string;

  @ForeignKey("MemberEntity", { name: "fk_session_attendances_member" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_session_attendances" })
  memberId!: string;

  /** Probationary members are convened and do not vote. */
  @Column({ type: "boolean" })
  isVoter!: boolean;

  @Column({ type: "text" })
  presence!: "PRESENT" | "ABSENT_WITH_REASON" | "ABSENT";

  @Column({ type: "text", nullable: true })
  reason!: string | null;
}
