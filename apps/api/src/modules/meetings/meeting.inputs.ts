import { ArrayMaxSize, IsUUID, Min, ValidateNested } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { DateOnly } from "../../graphql/scalars.js";
import { type Presence, PresenceEnum } from "./meeting.type.js";

@InputType({ description: "One line of the roll call." })
export class AttendanceInput {
  @Field(() => ID, { description: "Member convened." })
  @IsUUID()
  memberId!: string;

  @Field(() => PresenceEnum, { description: "Whether the member came." })
  presence!: Presence;

  @Field(() => String, { nullable: true, description: "Reason of absence; required for ABSENT_WITH_REASON." })
  reason?: string | null;
}

@InputType({ description: "The meeting of a cell with its roll call; replaces what was recorded before." })
export class RecordMeetingInput {
  @Field(() => ID, { description: "Round." })
  @IsUUID()
  roundId!: string;

  @Field(() => ID, { description: "Cell." })
  @IsUUID()
  cellId!: string;

  @Field(() => Int, { description: "Version of the meeting read; 0 when there is none yet." })
  @Min(0)
  version!: number;

  @Field(() => DateOnly, { description: "Day of the meeting; not in the future." })
  heldOn!: string;

  @Field(() => String, { description: "Place, 1 to 200 characters." })
  place!: string;

  @Field(() => String, { description: "Who presided, 1 to 100 characters." })
  chair!: string;

  @Field(() => String, { description: "Who kept the minutes, 1 to 100 characters." })
  clerk!: string;

  @Field(() => String, { nullable: true, description: "Minutes, at most 50,000 characters." })
  minutes?: string | null;

  @Field(() => [AttendanceInput], { description: "Everyone convened, each once." })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  attendances!: AttendanceInput[];
}
