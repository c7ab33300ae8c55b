import { ArrayMaxSize } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import {
  NOTIFICATION_SUBJECT_KINDS,
  type NotificationSubjectKind,
  REMINDABLE_KINDS,
  type RemindableKind,
} from "./notification.types.js";

export const REMINDED_LIMIT = 2_000;

export const RemindableKindEnum = enumOf(
  "RemindableKind",
  REMINDABLE_KINDS,
  "Work somebody may be reminded of.",
);
export const NotificationSubjectKindEnum = enumOf(
  "NotificationSubjectKind",
  NOTIFICATION_SUBJECT_KINDS,
  "What a notification is about.",
);

@InputType({
  description: "Whom to remind of which work. Those asked for in several ways are reminded once.",
})
export class RemindInput {
  @Field(() => RemindableKindEnum, { description: "The work." })
  kind!: RemindableKind;

  @Field(() => NotificationSubjectKindEnum, { description: "What it is about." })
  subjectKind!: NotificationSubjectKind;

  @Field(() => ID, { description: "Id of what it is about." })
  subjectId!: string;

  @Field(() => [ID], { nullable: true, description: "Accounts to remind; at most 2,000." })
  @ArrayMaxSize(REMINDED_LIMIT)
  accountIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: "Members to remind, those with an account; at most 2,000.",
  })
  @ArrayMaxSize(REMINDED_LIMIT)
  memberIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "Units whose responsible to remind: the secretaries of a cell, the office of anything above; at most 2,000.",
  })
  @ArrayMaxSize(REMINDED_LIMIT)
  organisationIds?: string[] | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only counts, and sends nothing." })
  isDryRun!: boolean;
}
