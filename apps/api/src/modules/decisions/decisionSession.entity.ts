import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";

/** One sitting of a committee over a round: what lay before it, and the quota as it stood when it was opened. */
@Entity("decision_sessions")
@Index("uq_decision_sessions_open", ["roundId", "authorityId"], { unique: true, where: "closed_at IS NULL" })
@Check("ck_decision_sessions_closed", "closed_at >= opened_at")
export class DecisionSessionEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_decision_sessions" })
  id!: string;

  @ForeignKey("RoundEntity", { name: "fk_decision_sessions_round" })
  @Column({ type: "uuid" })
  roundId!: string;

  /** The unit whose committee decides: the round's own, or the one above it. */
  @ForeignKey("OrganisationEntity", { name: "fk_decision_sessions_authority" })
  @Column({ type: "uuid" })
  authorityId!: string;

  @Column({ type: "timestamptz" })
  openedAt!: Date;

  @ForeignKey("AccountEntity", { name: "fk_decision_sessions_opened_by" })
  @Column({ type: "uuid", nullable: true })
  openedById!: string | null;

  /** When all of it was decided, or a later session took its place; null while it is open. */
  @Column({ type: "timestamptz", nullable: true })
  closedAt!: Date | null;
}
