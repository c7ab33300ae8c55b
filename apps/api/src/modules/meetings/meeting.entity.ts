import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from "typeorm";

/**
 * The review meeting of a cell in one round. It exists from the first planned session on and is held, with its place and
 * people, once the session in which the cell votes is closed. One recorded in one go has no sessions of its own.
 */
@Entity("meetings")
@Unique("uq_meetings_round_cell", ["roundId", "cellId"])
@Check("ck_meetings_held", "num_nulls(held_on, place, chair, clerk) IN (0, 4)")
@Check("ck_meetings_agreement", "(agreement_number IS NULL) = (agreement_on IS NULL)")
export class MeetingEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_meetings" })
  id!: string;

  @ForeignKey("RoundEntity", { name: "fk_meetings_round" })
  @Column({ type: "uuid" })
  roundId!: string;

  @ForeignKey("OrganisationEntity", { name: "fk_meetings_cell" })
  @Column({ type: "uuid" })
  cellId!: string;

  /** Day of the vote; null while sessions are only planned or still to come. */
  @Column({ type: "date", nullable: true })
  heldOn!: string | null;

  @Column({ type: "text", nullable: true })
  place!: string | null;

  @Column({ type: "text", nullable: true })
  chair!: string | null;

  @Column({ type: "text", nullable: true })
  clerk!: string | null;

  @Column({ type: "text", nullable: true })
  minutes!: string | null;

  /** Document in which the superior committee agrees to a review in Party groups; null without one. */
  @Column({ type: "text", nullable: true })
  agreementNumber!: string | null;

  @Column({ type: "date", nullable: true })
  agreementOn!: string | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
