import { Check, Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import { MINUTES_SIGNERS, type MinutesSigner } from "./session.types.js";

/** That the chair or the clerk has passed the minutes, as confirmed from an account. */
@Entity("minutes_signatures")
@Check("ck_minutes_signatures_role", oneOf("role", MINUTES_SIGNERS))
export class MinutesSignatureEntity {
  @ForeignKey("MeetingEntity", { name: "fk_minutes_signatures_meeting", onDelete: "CASCADE" })
  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "pk_minutes_signatures" })
  meetingId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "pk_minutes_signatures" })
  role!: MinutesSigner;

  /** Who signs, as the session names the chair or clerk. */
  @Column({ type: "text" })
  name!: string;

  @ForeignKey("AccountEntity", { name: "fk_minutes_signatures_account" })
  @Column({ type: "uuid" })
  accountId!: string;

  @Column({ type: "timestamptz" })
  signedAt!: Date;
}
