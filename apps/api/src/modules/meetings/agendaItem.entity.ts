import { AGENDA_ITEM_STATES, type AgendaItemState, POSITIONS, type Position } from "@xeploai/domain";
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";

/** One subject on the agenda of one session. */
@Entity("agenda_items")
@Unique("uq_agenda_items_session_review", ["sessionId", "reviewId"])
@Index("ix_agenda_items_review", ["reviewId"])
@Check("ck_agenda_items_position", oneOf("position", POSITIONS))
@Check("ck_agenda_items_state", oneOf("state", AGENDA_ITEM_STATES))
export class AgendaItemEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_agenda_items" })
  id!: string;

  @ForeignKey("MeetingSessionEntity", { name: "fk_agenda_items_session", onDelete: "CASCADE" })
  @Column({ type: "uuid" })
  sessionId!: string;

  @ForeignKey("ReviewEntity", { name: "fk_agenda_items_review" })
  @Column({ type: "uuid" })
  reviewId!: string;

  /** Place in the cell's leadership when the agenda was drawn up; with the kind it fixes the rank. */
  @Column({ type: "text" })
  position!: Position;

  /** From 1. */
  @Column({ type: "smallint" })
  place!: number;

  @Column({ type: "text", default: "WAITING" })
  state!: AgendaItemState;

  @Column({ type: "text", nullable: true })
  conclusion!: string | null;

  /** What the subject undertakes to mend. */
  @Column({ type: "text", nullable: true })
  commitment!: string | null;

  @Column({ type: "integer", default: 1 })
  version!: number;
}
