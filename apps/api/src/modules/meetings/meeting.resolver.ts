import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import { CellRound } from "./cellRound.type.js";
import { RecordMeetingInput } from "./meeting.inputs.js";
import type { MeetingService } from "./meeting.service.js";

@Resolver()
export class MeetingResolver {
  readonly #meetings: MeetingService;

  constructor(meetings: MeetingService) {
    this.#meetings = meetings;
  }

  @Authorized("meeting:read")
  @Query(() => CellRound, { description: "One cell's work in one round." })
  cellRound(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Arg("cellId", () => ID, { description: "Cell." }) cellId: string,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#meetings.cellRound(requireActor(actor), roundId, cellId);
  }

  @Authorized("meeting:record")
  @Query(() => [CellRound], { description: "Cells whose secretary the caller is, in rounds worked on now." })
  myCells(@Ctx() { actor }: Context): Promise<CellRound[]> {
    return this.#meetings.myCells(requireActor(actor));
  }

  @Authorized("meeting:record")
  @Mutation(() => CellRound, { description: "Records a cell's meeting with its roll call." })
  recordMeeting(
    @Arg("input", () => RecordMeetingInput, { description: "The meeting." }) input: RecordMeetingInput,
    @Ctx() { actor }: Context,
  ): Promise<CellRound> {
    return this.#meetings.record(requireActor(actor), input);
  }
}
