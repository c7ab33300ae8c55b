import { AGENDA_ITEM_STATES, type AgendaItemState, type Position, type SubjectKind } from "@xeploai/domain";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumOf, ReviewStateEnum, SubjectKindEnum } from "../../graphql/enums.js";
import { DateOnly } from "../../graphql/scalars.js";
import { PositionEnum } from "../collectives/collective.type.js";
import { MemberRef } from "../members/memberRef.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { type Presence, PresenceEnum } from "./meeting.type.js";
import { SESSION_BODIES, SESSION_STATES, type SessionBody, type SessionState } from "./session.types.js";

export const SessionStateEnum = enumOf(
  "SessionState",
  SESSION_STATES,
  "Whether a session is announced, held or over.",
);
export const SessionBodyEnum = enumOf("SessionBody", SESSION_BODIES, "Who meets in a session.");
export const AgendaItemStateEnum = enumOf(
  "AgendaItemState",
  AGENDA_ITEM_STATES,
  "How far a subject is on the agenda.",
);

@ObjectType({ simpleResolvers: true, description: "One session of a review meeting." })
export class MeetingSession {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => SessionBodyEnum, { description: "The whole cell, or one Party group." })
  body!: SessionBody;

  @Field(() => OrganisationRef, { nullable: true, description: "The Party group; null for the whole cell." })
  partyGroup!: OrganisationRef | null;

  @Field(() => DateOnly, { description: "Day." })
  heldOn!: string;

  @Field(() => String, { description: 'Start, "HH:MM".' })
  startsAt!: string;

  @Field(() => String, { nullable: true, description: 'End, "HH:MM"; null until known.' })
  endsAt!: string | null;

  @Field(() => String, { description: "Place." })
  place!: string;

  @Field(() => String, { description: "Who presides." })
  chair!: string;

  @Field(() => String, { description: "Who keeps the minutes." })
  clerk!: string;

  @Field(() => Boolean, { description: "Whether the cell takes its one vote in this session." })
  hasVote!: boolean;

  @Field(() => SessionStateEnum, { description: "State." })
  state!: SessionState;

  @Field(() => Boolean, { description: "Whether the roll has been called." })
  hasRollCall!: boolean;

  @Field(() => Int, { description: "Voters of its body who are convened." })
  convened!: number;

  @Field(() => Int, { description: "Voters present." })
  present!: number;

  @Field(() => Int, { description: "Voters who must be present for a vote." })
  required!: number;

  @Field(() => Boolean, { description: "Whether so many are." })
  hasQuorum!: boolean;

  @Field(() => Int, { description: "Subjects of its agenda that are done." })
  itemsDone!: number;

  @Field(() => Int, { description: "Subjects of its agenda; 0 before it is opened." })
  itemsTotal!: number;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "One line of a session's roll." })
export class SessionRollLine {
  @Field(() => MemberRef, { description: "Member of the body that meets." })
  member!: MemberRef;

  @Field(() => Boolean, { description: "Whether the member is convened to vote." })
  isVoter!: boolean;

  @Field(() => Boolean, { description: "False for a probationary member." })
  isOfficial!: boolean;

  @Field(() => PresenceEnum, { nullable: true, description: "Null until called." })
  presence!: Presence | null;

  @Field(() => String, { nullable: true, description: "Reason of absence." })
  reason!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "How positions gathered beforehand are spread; never who took which.",
})
export class PositionSpread {
  @Field(() => Int, { description: "How many were given." })
  given!: number;

  @Field(() => Int, { nullable: true, description: "For EXCELLENT; null while fewer than four were given." })
  excellent!: number | null;

  @Field(() => Int, { nullable: true, description: "For GOOD; null while fewer than four were given." })
  good!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "For SATISFACTORY; null while fewer than four were given.",
  })
  satisfactory!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: "For UNSATISFACTORY; null while fewer than four were given.",
  })
  unsatisfactory!: number | null;
}

@ObjectType({ simpleResolvers: true, description: "One subject on a session's agenda." })
export class AgendaItem {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => ID, { description: "Its review." })
  reviewId!: string;

  @Field(() => SubjectKindEnum, { description: "Collective or member." })
  kind!: SubjectKind;

  @Field(() => String, { description: "Name of the subject." })
  name!: string;

  @Field(() => ID, { nullable: true, description: "The member; null for a collective." })
  memberId!: string | null;

  @Field(() => PositionEnum, { description: "Place in the leadership." })
  position!: Position;

  @Field(() => Int, { description: "Place on the agenda, from 1." })
  place!: number;

  @Field(() => AgendaItemStateEnum, { description: "Waiting, being discussed or done." })
  state!: AgendaItemState;

  @Field(() => ReviewStateEnum, { description: "Where the review stands." })
  reviewState!: string;

  @Field(() => String, { nullable: true, description: "What the meeting concluded on the subject." })
  conclusion!: string | null;

  @Field(() => String, { nullable: true, description: "What the subject undertakes to mend." })
  commitment!: string | null;

  @Field(() => PositionSpread, {
    nullable: true,
    description: "Positions gathered beforehand; null until the discussion of the subject is opened.",
  })
  spread!: PositionSpread | null;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: "What somebody said in a session." })
export class SessionOpinion {
  @Field(() => ID, { description: "Identifier, made on the device." })
  id!: string;

  @Field(() => ID, { nullable: true, description: "The review spoken on; null for a word to all." })
  reviewId!: string | null;

  @Field(() => String, { description: "Who spoke." })
  speaker!: string;

  @Field(() => String, { description: "What was said, as taken down." })
  text!: string;

  @Field(() => Int, { description: "Version for optimistic writes." })
  version!: number;
}

@ObjectType({ description: "Everything a session needs in the hall." })
export class SessionWork extends MeetingSession {
  @Field(() => ID, { description: "Meeting; its live topic." })
  meetingId!: string;

  @Field(() => ID, { description: "Round." })
  roundId!: string;

  @Field(() => OrganisationRef, { description: "The cell." })
  cell!: OrganisationRef;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => String, { description: "Edition of the rules." })
  editionCode!: string;

  @Field(() => Boolean, {
    description: "Whether the cell's counting minutes are recorded, after which the roll stands.",
  })
  hasBallot!: boolean;

  @Field(() => [SessionRollLine], { description: "Roll, by given name." })
  roll!: SessionRollLine[];

  @Field(() => [AgendaItem], { description: "Agenda, in its order." })
  items!: AgendaItem[];

  @Field(() => [SessionOpinion], { description: "Opinions, in the order taken down." })
  opinions!: SessionOpinion[];
}
