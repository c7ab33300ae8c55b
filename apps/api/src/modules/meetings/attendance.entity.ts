import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** One line of the roll call of those convened. */
@Entity("attendances")
@Check("ck_attendances_presence", "presence IN ('PRESENT', 'ABSENT_WITH_REASON', 'ABSENT')")
export class AttendanceEntity {
  @ForeignKey("MeetingEntity", { name: "fk_attendances_meeting", onDelete: "CASCADE" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_attendances" })
  meetingId!: string;

  @ForeignKey("MemberEntity", { name: "fk_attendances_member" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_attendances" })
  memberId!: string;

  /** Probationary members are convened and do not vote. */
  @Column({ type: "boolean" })
  isVoter!: boolean;

  @Column({ type: "text" })
  presence!: "PRESENT" | "ABSENT_WITH_REASON" | "ABSENT";

  @Column({ type: "text", nullable: true })
  reason!: string | null;
}
