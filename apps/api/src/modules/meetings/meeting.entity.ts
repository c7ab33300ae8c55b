import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";

/** The meeting of a cell in one round. */
@Entity("meetings")
@Unique("uq_meetings_round_cell", ["roundId", "cellId"])
export class MeetingEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_meetings" })
  id!: string;

  @ForeignKey("RoundEntity", { name: "fk_meetings_round" })
  @Column({ type: "uuid" })
  roundId!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_meetings_cell" })
  @Column({ type: "uuid" })
  cellId!: string;

  @Column({ type: "date" })
  heldOn!: string;

  @Column({ type: "text" })
  place!: string;

  @Column({ type: "text" })
  chair!: string;

  @Column({ type: "text" })
  clerk!: string;

  @Column({ type: "text", nullable: true })
  minutes!: string | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
