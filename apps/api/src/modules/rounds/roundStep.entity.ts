import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";

/** A window of the round's calendar, both days inclusive. */
@Entity("round_steps")
@Check("ck_round_steps_dates", "starts_on <= ends_on")
export class RoundStepEntity {
  @ForeignKey("RoundEntity", { name: "fk_round_steps_round" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_round_steps" })
  roundId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "pk_round_steps" })
  code!: string;

  @Column({ type: "date" })
  startsOn!: string;

  @Column({ type: "date" })
  endsOn!: string;
}
