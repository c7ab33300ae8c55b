import type { AGENDA_ITEM_STATES } from "@xeploai/domain";
import { ArrayMaxSize, ArrayMinSize, IsUUID, ValidateNested } from "class-validator";
import { Field, ID, InputType, ObjectType } from "type-graphql";
import { enumOf } from "../../graphql/enums.js";
import { Refusal } from "../../graphql/refusal.type.js";
import { type Presence, PresenceEnum } from "./meeting.type.js";
import { AgendaItemStateEnum, SessionWork } from "./session.type.js";

export const SESSION_ACT_KINDS = [
  "MARK_PRESENCE",
  "SET_ITEM_STATE",
  "WRITE_CONCLUSION",
  "ADD_OPINION",
  "REVISE_OPINION",
] as const;
export type SessionActKind = (typeof SESSION_ACT_KINDS)[number];
export const SessionActKindEnum = enumOf(
  "SessionActKind",
  SESSION_ACT_KINDS,
  "What was done on a device in the hall.",
);

export const ACT_OUTCOMES = ["APPLIED", "REPEATED", "CONFLICT", "REFUSED"] as const;
export type ActOutcome = (typeof ACT_OUTCOMES)[number];
export const ActOutcomeEnum = enumOf(
  "ActOutcome",
  ACT_OUTCOMES,
  "Done now; done before; somebody else wrote something different meanwhile; not allowed.",
);

type AgendaItemState = (typeof AGENDA_ITEM_STATES)[number];

@InputType({
  description:
    "One act in the hall. It carries what stood there when it was done (`seen…`), so that two devices never overwrite each other unseen.",
})
export class SessionActInput {
  @Field(() => ID, { description: "Made on the device; the same act sent again does nothing." })
  @IsUUID()
  id!: string;

  @Field(() => SessionActKindEnum, { description: "What was done." })
  kind!: SessionActKind;

  @Field(() => ID, { nullable: true, description: "MARK_PRESENCE: the member." })
  memberId?: string | null;

  @Field(() => PresenceEnum, { nullable: true, description: "MARK_PRESENCE: whether the member came." })
  presence?: Presence | null;

  @Field(() => String, { nullable: true, description: "MARK_PRESENCE: reason of absence." })
  reason?: string | null;

  @Field(() => PresenceEnum, {
    nullable: true,
    description: "MARK_PRESENCE: what stood there; null when nothing did.",
  })
  seenPresence?: Presence | null;

  @Field(() => ID, { nullable: true, description: "SET_ITEM_STATE, WRITE_CONCLUSION: the item." })
  itemId?: string | null;

  @Field(() => AgendaItemStateEnum, { nullable: true, description: "SET_ITEM_STATE: the new state." })
  state?: AgendaItemState | null;

  @Field(() => AgendaItemStateEnum, { nullable: true, description: "SET_ITEM_STATE: what stood there." })
  seenState?: AgendaItemState | null;

  @Field(() => String, { nullable: true, description: "WRITE_CONCLUSION: what was concluded." })
  conclusion?: string | null;

  @Field(() => String, { nullable: true, description: "WRITE_CONCLUSION: what stood there." })
  seenConclusion?: string | null;

  @Field(() => String, { nullable: true, description: "WRITE_CONCLUSION: what the subject undertakes." })
  commitment?: string | null;

  @Field(() => String, { nullable: true, description: "WRITE_CONCLUSION: what stood there." })
  seenCommitment?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "ADD_OPINION, REVISE_OPINION: the opinion; a new one is made on the device.",
  })
  opinionId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "ADD_OPINION: the review spoken on; null for a word to all.",
  })
  reviewId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "ADD_OPINION, REVISE_OPINION: who spoke, 1 to 100 characters.",
  })
  speaker?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "ADD_OPINION, REVISE_OPINION: what was said; nothing takes it back.",
  })
  text?: string | null;

  @Field(() => String, { nullable: true, description: "REVISE_OPINION: what stood there." })
  seenText?: string | null;
}

@InputType({ description: "Acts of one device in a session, in the order in which they were done." })
export class SendSessionActsInput {
  @Field(() => ID, { description: "Session." })
  sessionId!: string;

  @Field(() => [SessionActInput], { description: "At most 100." })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  acts!: SessionActInput[];
}

@ObjectType({ simpleResolvers: true, description: "What became of one act." })
export class SessionActResult {
  @Field(() => ID, { description: "The act." })
  id!: string;

  @Field(() => ActOutcomeEnum, { description: "What became of it." })
  outcome!: ActOutcome;

  @Field(() => Refusal, { nullable: true, description: "Why it was not done; null when it was." })
  refusal!: Refusal | null;
}

@ObjectType({
  simpleResolvers: true,
  description: "What became of the acts, and how the session stands now.",
})
export class SessionActsAnswer {
  @Field(() => [SessionActResult], { description: "One for each act, in the order sent." })
  results!: SessionActResult[];

  @Field(() => SessionWork, { description: "The session as it stands." })
  session!: SessionWork;
}
