import { ArrayMaxSize, ArrayMinSize, IsUUID, Max, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateOnly } from "../../graphql/scalars.js";
import { AttendanceInput } from "./meeting.inputs.js";

@InputType({ description: "A session announced, or one announced before and changed." })
export class PlanSessionInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => ID, { description: "Cell." })
  @IsUUID()
  cellId!: string;

  @Field(() => ID, { nullable: true, description: "The session to change; null for a new one." })
  sessionId?: string | null;

  @Field(() => Int, { description: "Version of the session read; 0 for a new one." })
  @Min(0)
  version!: number;

  @Field(() => ID, { nullable: true, description: "Party group that meets; null for the whole cell." })
  partyGroupId?: string | null;

  @Field(() => DateOnly, { description: "Day." })
  heldOn!: string;

  @Field(() => String, { description: 'Start, "HH:MM".' })
  startsAt!: string;

  @Field(() => String, { nullable: true, description: 'End, "HH:MM", after the start.' })
  endsAt?: string | null;

  @Field(() => String, { description: "Place, 1 to 200 characters." })
  place!: string;

  @Field(() => String, { description: "Who presides, 1 to 100 characters." })
  chair!: string;

  @Field(() => String, { description: "Who keeps the minutes, 1 to 100 characters." })
  clerk!: string;

  @Field(() => Boolean, { description: "Whether the cell takes its one vote in this session." })
  hasVote!: boolean;
}

@InputType({ description: "A session as read." })
export class SessionVersionInput {
  @Field(() => ID, { description: "Session." })
  sessionId!: string;

  @Field(() => Int, { description: "Version read." })
  @Min(1)
  version!: number;
}

@InputType({ description: "The superior committee's agreement to a review in Party groups." })
export class RecordSplitAgreementInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => ID, { description: "Cell." })
  @IsUUID()
  cellId!: string;

  @Field(() => Int, { description: "Version of the meeting read; 0 when there is none yet." })
  @Min(0)
  version!: number;

  @Field(() => String, { description: "Number of the document, 1 to 50 characters." })
  number!: string;

  @Field(() => DateOnly, { description: "Day of the document; not in the future." })
  agreedOn!: string;
}

@InputType({ description: "Members of the cell put into one of its Party groups, or taken out of any." })
export class AssignPartyGroupInput {
  @Field(() => ID, { description: "Round, for the answer." })
  @IsUUID()
  roundId!: string;

  @Field(() => ID, { description: "Cell." })
  @IsUUID()
  cellId!: string;

  @Field(() => ID, { nullable: true, description: "Party group; null for none." })
  partyGroupId?: string | null;

  @Field(() => [ID], { description: "Members, at most 500." })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  memberIds!: string[];
}

@InputType({ description: "The roll of one session; replaces what was called before." })
export class RecordRollCallInput extends SessionVersionInput {
  @Field(() => [AttendanceInput], { description: "Everyone convened, each once." })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  attendances!: AttendanceInput[];
}

@InputType({ description: "The end of a session." })
export class CloseSessionInput extends SessionVersionInput {
  @Field(() => String, { description: 'When it ended, "HH:MM".' })
  endsAt!: string;
}

@InputType({ description: "A move of one subject on a session's agenda." })
export class MoveAgendaItemInput extends SessionVersionInput {
  @Field(() => ID, { description: "Item of the agenda." })
  itemId!: string;

  @Field(() => Int, { description: "Place to move to, from 1; within its own rank." })
  @Min(1)
  @Max(2000)
  place!: number;
}
