import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";

/** Counting minutes of the secret ballot: numbers only, never a voter. */
@Entity("ballots")
@Unique("uq_ballots_meeting", ["meetingId"])
@Check(
  "ck_ballots_balance",
  "present <= convened AND issued <= present AND returned <= issued AND returned = valid + invalid + blank AND valid >= 0 AND invalid >= 0 AND blank >= 0",
)
export class BallotEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_ballots" })
  id!: string;

  @ForeignKey("MeetingEntity", { name: "fk_ballots_meeting" })
  @Column({ type: "uuid" })
  meetingId!: string;

  @Column({ type: "smallint" })
  convened!: number;

  @Column({ type: "smallint" })
  present!: number;

  @Column({ type: "smallint" })
  issued!: number;

  @Column({ type: "smallint" })
  returned!: number;

  @Column({ type: "smallint" })
  valid!: number;

  @Column({ type: "smallint" })
  invalid!: number;

  @Column({ type: "smallint" })
  blank!: number;

  @Column({ type: "text", array: true })
  tellers!: string[];

  @Column({ type: "timestamptz" })
  recordedAt!: Date;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
