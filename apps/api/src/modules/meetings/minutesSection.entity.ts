import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** One section of the minutes of a meeting: as drafted from the facts, and as it reads after editing. */
@Entity("minutes_sections")
export class MinutesSectionEntity {
  @ForeignKey("MeetingEntity", { name: "fk_minutes_sections_meeting", onDelete: "CASCADE" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_minutes_sections" })
  meetingId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "pk_minutes_sections" })
  code!: string;

  @Column({ type: "smallint" })
  place!: number;

  @Column({ type: "text" })
  title!: string;

  /** The draft on which the text rests. */
  @Column({ type: "text" })
  drafted!: string;

  @Column({ type: "text" })
  text!: string;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
