import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import { oneOf } from "../../database/oneOf.js";
import {
  NOTIFICATION_KINDS,
  NOTIFICATION_SUBJECT_KINDS,
  type NotificationKind,
  type NotificationSubjectKind,
} from "./notification.types.js";

/** Somebody was told that work waits or something was issued. Who caused it is not kept: it could point to an evaluator. */
@Entity("notifications")
@Index("ix_notifications_account", ["accountId", "createdAt"])
@Index("ix_notifications_unread", ["accountId"], { where: "read_at IS NULL" })
@Unique("uq_notifications_reminder", ["accountId", "kind", "subjectId", "remindedOn"])
@Check("ck_notifications_kind", oneOf("kind", NOTIFICATION_KINDS))
@Check("ck_notifications_subject_kind", oneOf("subject_kind", NOTIFICATION_SUBJECT_KINDS))
export class NotificationEntity {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "pk_notifications" })
  id!: string;

  @ForeignKey("AccountEntity", { name: "fk_notifications_account" })
  @Column({ type: "uuid" })
  accountId!: string;

  @Column({ type: "text" })
  kind!: NotificationKind;

  @Column({ type: "text" })
  subjectKind!: NotificationSubjectKind;

  /** Of the table the kind says. */
  @Column({ type: "uuid" })
  subjectId!: string;

  /** Unit whose name stands beside it. */
  @ForeignKey("OrganisationEntity", { name: "fk_notifications_organisation" })
  @Column({ type: "uuid", nullable: true })
  organisationId!: string | null;

  @Column({ type: "smallint", nullable: true })
  year!: number | null;

  @Column({ type: "date", nullable: true })
  dueOn!: string | null;

  /** Day of a reminder by the database's clock; null for what is told for the first time. */
  @Column({ type: "date", nullable: true })
  remindedOn!: string | null;

  @Column({ type: "timestamptz", default: () => "now()" })
  createdAt!: Date;

  @Column({ type: "timestamptz", nullable: true })
  readAt!: Date | null;
}
