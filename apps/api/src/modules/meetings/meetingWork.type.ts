import { Field, ID, Int, ObjectType } from "type-graphql";
import { Refusal } from "../../graphql/refusal.type.js";
import { DateOnly } from "../../graphql/scalars.js";
import { MemberRef } from "../members/memberRef.type.js";
import { OrganisationRef } from "../organisations/organisationRef.type.js";
import { MeetingSession } from "./session.type.js";

@ObjectType({ simpleResolvers: true, description: "A Party group of the cell." })
export class CellPartyGroup {
  @Field(() => ID, { description: "Identifier." })
  id!: string;

  @Field(() => String, { description: "Name." })
  name!: string;

  @Field(() => Int, { description: "Members of the cell in it." })
  members!: number;
}

@ObjectType({ simpleResolvers: true, description: "A member of the cell and the Party group." })
export class CellGroupMember {
  @Field(() => MemberRef, { description: "Member." })
  member!: MemberRef;

  @Field(() => ID, { nullable: true, description: "Party group; null for none." })
  partyGroupId!: string | null;

  @Field(() => Boolean, { description: "Whether the member is reviewed at the cell, as leaders are." })
  isLeader!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "The document in which the superior committee agrees to Party groups.",
})
export class SplitAgreement {
  @Field(() => String, { description: "Number." })
  number!: string;

  @Field(() => DateOnly, { description: "Day." })
  agreedOn!: string;
}

@ObjectType({ simpleResolvers: true, description: "Something wrong with the sessions of a meeting." })
export class MeetingFault {
  @Field(() => String, { description: "Code; its words come from the dashboard." })
  code!: string;

  @Field(() => ID, { description: "The session." })
  sessionId!: string;

  @Field(() => MemberRef, {
    nullable: true,
    description: "The member concerned; null where it is the session.",
  })
  member!: MemberRef | null;
}

@ObjectType({ simpleResolvers: true, description: "The one vote of the whole cell, as its roll stands." })
export class VoteStanding {
  @Field(() => ID, { description: "Session of the vote." })
  sessionId!: string;

  @Field(() => Int, { description: "Voters convened." })
  convened!: number;

  @Field(() => Int, { description: "Voters present." })
  present!: number;

  @Field(() => Int, { description: "Voters who must be present." })
  required!: number;

  @Field(() => Boolean, { description: "Whether so many are." })
  hasQuorum!: boolean;
}

@ObjectType({ simpleResolvers: true, description: "The review meeting of a cell, composed of its sessions." })
export class MeetingWork {
  @Field(() => ID, { description: "Round." })
  roundId!: string;

  @Field(() => OrganisationRef, { description: "The cell." })
  cell!: OrganisationRef;

  @Field(() => Int, { description: "Review year." })
  year!: number;

  @Field(() => ID, { nullable: true, description: "The meeting; null before anything is planned." })
  meetingId!: string | null;

  @Field(() => Int, { description: "Version of the meeting; 0 before anything is planned." })
  version!: number;

  @Field(() => Boolean, { description: "Whether it was recorded in one go, without sessions." })
  isRecordedWhole!: boolean;

  @Field(() => Boolean, { description: "Whether the counting minutes are recorded." })
  hasBallot!: boolean;

  @Field(() => Int, { description: "Members of the cell, official and probationary." })
  members!: number;

  @Field(() => Int, { description: "Members from which a cell may review in its Party groups." })
  splitFromMembers!: number;

  @Field(() => SplitAgreement, { nullable: true, description: "Agreement of the superior committee." })
  agreement!: SplitAgreement | null;

  @Field(() => [Refusal], {
    description: "What stands against sessions of Party groups; empty when nothing does.",
  })
  splitRefusals!: Refusal[];

  @Field(() => [CellPartyGroup], { description: "Party groups of the cell." })
  groups!: CellPartyGroup[];

  @Field(() => [CellGroupMember], {
    description: "Members of the cell with their Party groups, by given name.",
  })
  groupMembers!: CellGroupMember[];

  @Field(() => [MeetingSession], { description: "Sessions, in the order in which they are held." })
  sessions!: MeetingSession[];

  @Field(() => Int, { description: "Members convened to the meeting, probationary ones included." })
  convened!: number;

  @Field(() => Int, { description: "Of them, those who came to one session or more, each counted once." })
  present!: number;

  @Field(() => [MemberRef], { description: "Members who still have to be reviewed, by given name." })
  lackReview!: MemberRef[];

  @Field(() => VoteStanding, { nullable: true, description: "Null until its session is opened." })
  vote!: VoteStanding | null;

  @Field(() => [MeetingFault], { description: "What is wrong with the sessions." })
  faults!: MeetingFault[];
}
