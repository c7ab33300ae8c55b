import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateOnly, DateTime } from "../../graphql/scalars.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { NotificationSubjectKindEnum } from "./notification.inputs.js";
import type { NotificationRow, NotificationRowPage } from "./notification.queries.js";
import { NOTIFICATION_KINDS, type NotificationKind } from "./notification.types.js";

export const NotificationKindEnum = enumOf(
  "NotificationKind",
  NOTIFICATION_KINDS,
  "What somebody is told of.",
);

@ObjectType({
  simpleResolvers: true,
  description: "That work waits or something was issued; never what a review, a sheet or a ballot holds.",
})
export class Notification implements NotificationRow {
  @Field(() => ID, { description: "Id of the notification." })
  id!: string;

  @Field(() => NotificationKindEnum, { description: "What it tells." })
  kind!: NotificationKind;

  @Field(() => NotificationSubjectKindEnum, { description: "What it is about." })
  subjectKind!: NotificationRow["subjectKind"];

  @Field(() => ID, { description: "Id of what it is about." })
  subjectId!: string;

  @Field(() => ID, { description: "Round in which the work is done." })
  roundId!: string;

  @Field(() => ID, {
    nullable: true,
    description: "Cell whose meeting or member it is about; null otherwise.",
  })
  cellId!: string | null;

  @Field(() => OrganisationRef, { nullable: true, description: "Unit it concerns; null for none." })
  organisation!: OrganisationRef | null;

  @Field(() => Int, { nullable: true, description: "Year of the round; null for none." })
  year!: number | null;

  @Field(() => DateOnly, { nullable: true, description: "Day by which the work is due; null for none." })
  dueOn!: string | null;

  @Field(() => Boolean, { description: "Whether somebody reminds of it." })
  isReminder!: boolean;

  @Field(() => DateTime, { description: "When it came." })
  createdAt!: Date;

  @Field(() => DateTime, { nullable: true, description: "When it was read; null while it is not." })
  readAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "One page of notifications, newest first." })
export class NotificationPage implements NotificationRowPage {
  @Field(() => [Notification], { description: "Those of the page." })
  items!: Notification[];

  @Field(() => Int, { description: "How many there are." })
  totalCount!: number;

  @Field(() => Int, { description: "How many are not read." })
  unreadCount!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: "Whether and where somebody hears by e-mail that work waits.",
})
export class MailSettings {
  @Field(() => String, { nullable: true, description: "The address; null: none." })
  address!: string | null;

  @Field(() => Boolean, { description: "Whether a mail server said that there is no such address." })
  isRefused!: boolean;

  @Field(() => Boolean, { description: "Whether this installation sends e-mail at all." })
  isMailOn!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "How many are reminded, or would be." })
export class ReminderCount {
  @Field(() => Int, { description: "Reminded, or to be reminded." })
  recipientCount!: number;

  @Field(() => Int, { description: "Left out: reminded of the same work today." })
  alreadyRemindedCount!: number;

  @Field(() => Int, { description: "Of those asked for: without an account, or outside the scope." })
  unreachableCount!: number;
}
