import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { MemberRef } from "../members/memberRef.type.js";
import type { AttendanceEntity } from "./attendance.entity.js";
import type { MeetingEntity } from "./meeting.entity.js";

export const PRESENCES = ["PRESENT", "ABSENT_WITH_REASON", "ABSENT"] as const;
export type Presence = (typeof PRESENCES)[number];
export const PresenceEnum = enumOf("Presence", PRESENCES, "Whether a member convened came to the meeting.");

@ObjectType({ simpleResolvers: true, description: "One line of the roll call." })
export class Attendance implements Pick<AttendanceEntity, "isVoter" | "presence" | "reason"> {
  @Field(() => MemberRef, { description: "Member convened." })
  member!: MemberRef;

  @Field(() => Boolean, { description: "False for probationary members, who may not vote." })
  isVoter!: boolean;

  @Field(() => PresenceEnum, { description: "Whether the member came." })
  presence!: Presence;

  @Field(() => String, { nullable: true, description: "Reason of absence." })
  reason!: string | null;
}

@ObjectType({ simpleResolvers: true, description: "The meeting of a cell in one round." })
export class Meeting
  implements Pick<MeetingEntity, "id" | "heldOn" | "place" | "chair" | "clerk" | "minutes" | "version">
{
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => DateOnly, { description: "Day of the meeting." })
  heldOn!: string;

  @Field(() => String, { description: "Place." })
  place!: string;

  @Field(() => String, { description: "Who presided." })
  chair!: string;

  @Field(() => String, { description: "Who kept the minutes." })
  clerk!: string;

  @Field(() => String, { nullable: true, description: "Minutes." })
  minutes!: string | null;

  @Field(() => [Attendance], { description: "Roll call of those convened, by given name." })
  attendances!: Attendance[];

  @Field(() => Int, { description: "Voters convened." })
  convened!: number;

  @Field(() => Int, { description: "Voters present." })
  present!: number;

  @Field(() => Boolean, { description: "Whether enough voters came for a vote." })
  hasQuorum!: boolean;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}
