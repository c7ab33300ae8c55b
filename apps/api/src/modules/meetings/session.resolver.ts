import { Arg, Authorized, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { type Context, requireActor } from "../../context.js";
import type { HallService } from "./hall.service.js";
import { MeetingWork } from "./meetingWork.type.js";
import type { MinutesService } from "./minutes.service.js";
import {
  CellKeyInput,
  DraftMinutesInput,
  Minutes,
  SaveMinutesSectionInput,
  SignMinutesInput,
} from "./minutes.type.js";
import { OwnSession } from "./ownSession.type.js";
import { PositionSheet, WritePositionInput } from "./position.inputs.js";
import type { PositionService } from "./position.service.js";
import {
  AssignPartyGroupInput,
  CloseSessionInput,
  MoveAgendaItemInput,
  PlanSessionInput,
  RecordRollCallInput,
  RecordSplitAgreementInput,
  SessionVersionInput,
} from "./session.inputs.js";
import type { SessionService } from "./session.service.js";
import { SessionWork } from "./session.type.js";
import { SendSessionActsInput, SessionActsAnswer } from "./sessionAct.inputs.js";
import type { SessionActsService } from "./sessionActs.service.js";

export interface SessionServices {
  sessions: SessionService;
  hall: HallService;
  acts: SessionActsService;
  positions: PositionService;
  minutes: MinutesService;
}

@Resolver()
export class SessionResolver {
  readonly #services: SessionServices;

  constructor(services: SessionServices) {
    this.#services = services;
  }

  @Authorized("meeting:read")
  @Query(() => MeetingWork, {
    description: "The review meeting of a cell: sessions, attendance, who lacks a review.",
  })
  meetingWork(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Arg("cellId", () => ID, { description: "Cell." }) cellId: string,
    @Ctx() { actor }: Context,
  ): Promise<MeetingWork> {
    return this.#services.sessions.meetingWork(requireActor(actor), { roundId, cellId });
  }

  @Authorized("meeting:record")
  @Query(() => [OwnSession], { description: "Sessions not yet over that the caller records, soonest first." })
  mySessions(@Ctx() { actor }: Context): Promise<OwnSession[]> {
    return this.#services.sessions.mySessions(requireActor(actor));
  }

  @Authorized("meeting:read")
  @Query(() => SessionWork, { description: "Everything one session needs in the hall." })
  meetingSession(
    @Arg("id", () => ID, { description: "Session." }) id: string,
    @Ctx() { actor }: Context,
  ): Promise<SessionWork> {
    return this.#services.hall.session(requireActor(actor), id);
  }

  @Authorized("meeting:record")
  @Mutation(() => MeetingWork, { description: "Announces a session, or changes one that is only announced." })
  planSession(
    @Arg("input", () => PlanSessionInput, { description: "The session." }) input: PlanSessionInput,
    @Ctx() { actor }: Context,
  ): Promise<MeetingWork> {
    return this.#services.sessions.plan(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => MeetingWork, { description: "Takes back a session that is only announced." })
  removeSession(
    @Arg("input", () => SessionVersionInput, { description: "The session as read." })
    input: SessionVersionInput,
    @Ctx() { actor }: Context,
  ): Promise<MeetingWork> {
    return this.#services.sessions.remove(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => MeetingWork, { description: "Records the superior committee's agreement to Party groups." })
  recordSplitAgreement(
    @Arg("input", () => RecordSplitAgreementInput, { description: "The document." })
    input: RecordSplitAgreementInput,
    @Ctx() { actor }: Context,
  ): Promise<MeetingWork> {
    return this.#services.sessions.recordAgreement(requireActor(actor), input);
  }

  @Authorized("partyGroup:assign")
  @Mutation(() => MeetingWork, {
    description: "Puts members of the cell into a Party group, or takes them out.",
  })
  assignPartyGroup(
    @Arg("input", () => AssignPartyGroupInput, { description: "Whom, and where to." })
    input: AssignPartyGroupInput,
    @Ctx() { actor }: Context,
  ): Promise<MeetingWork> {
    return this.#services.sessions.assignPartyGroup(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => SessionWork, {
    description: "Opens a session and draws up its agenda in the required order.",
  })
  openSession(
    @Arg("input", () => SessionVersionInput, { description: "The session as read." })
    input: SessionVersionInput,
    @Ctx() { actor }: Context,
  ): Promise<SessionWork> {
    return this.#services.hall.open(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => SessionWork, { description: "Calls the roll of a session." })
  recordRollCall(
    @Arg("input", () => RecordRollCallInput, { description: "The roll." }) input: RecordRollCallInput,
    @Ctx() { actor }: Context,
  ): Promise<SessionWork> {
    return this.#services.hall.recordRollCall(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => SessionWork, { description: "Moves a subject among those of its rank." })
  moveAgendaItem(
    @Arg("input", () => MoveAgendaItemInput, { description: "The move." }) input: MoveAgendaItemInput,
    @Ctx() { actor }: Context,
  ): Promise<SessionWork> {
    return this.#services.hall.moveItem(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => SessionActsAnswer, {
    description: "Takes in what a device in the hall did, each act once.",
  })
  sendSessionActs(
    @Arg("input", () => SendSessionActsInput, { description: "The acts." }) input: SendSessionActsInput,
    @Ctx() { actor }: Context,
  ): Promise<SessionActsAnswer> {
    return this.#services.acts.send(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => SessionWork, { description: "Ends a session and records its reviews." })
  closeSession(
    @Arg("input", () => CloseSessionInput, { description: "The session as read." }) input: CloseSessionInput,
    @Ctx() { actor }: Context,
  ): Promise<SessionWork> {
    return this.#services.hall.close(requireActor(actor), input);
  }

  @Authorized("position:write")
  @Query(() => [PositionSheet], {
    description: "The caller's own positions for planned meetings of the own cell.",
  })
  myPositions(@Ctx() { actor }: Context): Promise<PositionSheet[]> {
    return this.#services.positions.sheets(requireActor(actor));
  }

  @Authorized("position:write")
  @Mutation(() => PositionSheet, { description: "Notes a position for oneself before the session opens." })
  writePosition(
    @Arg("input", () => WritePositionInput, { description: "The position." }) input: WritePositionInput,
    @Ctx() { actor }: Context,
  ): Promise<PositionSheet> {
    return this.#services.positions.write(requireActor(actor), input);
  }

  @Authorized("meeting:read")
  @Query(() => Minutes, { description: "Minutes of a cell's review meeting." })
  minutes(
    @Arg("roundId", () => ID, { description: "Round." }) roundId: string,
    @Arg("cellId", () => ID, { description: "Cell." }) cellId: string,
    @Ctx() { actor }: Context,
  ): Promise<Minutes> {
    return this.#services.minutes.minutes(requireActor(actor), { roundId, cellId });
  }

  @Authorized("meeting:record")
  @Mutation(() => Minutes, {
    description: "Drafts the minutes from the facts, without losing what was edited.",
  })
  draftMinutes(
    @Arg("input", () => DraftMinutesInput, {
      description: "The meeting, and what to do with edited sections.",
    })
    input: DraftMinutesInput,
    @Ctx() { actor }: Context,
  ): Promise<Minutes> {
    return this.#services.minutes.draft(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => Minutes, { description: "Saves one section of the minutes." })
  saveMinutesSection(
    @Arg("input", () => SaveMinutesSectionInput, { description: "The section." })
    input: SaveMinutesSectionInput,
    @Ctx() { actor }: Context,
  ): Promise<Minutes> {
    return this.#services.minutes.saveSection(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => Minutes, { description: "The chair or the clerk passes the minutes." })
  signMinutes(
    @Arg("input", () => SignMinutesInput, { description: "Which minutes, and as whom." })
    input: SignMinutesInput,
    @Ctx() { actor }: Context,
  ): Promise<Minutes> {
    return this.#services.minutes.sign(requireActor(actor), input);
  }

  @Authorized("meeting:record")
  @Mutation(() => Minutes, { description: "Takes the signatures back, so that the minutes can be mended." })
  reopenMinutes(
    @Arg("input", () => CellKeyInput, { description: "Which minutes." }) input: CellKeyInput,
    @Ctx() { actor }: Context,
  ): Promise<Minutes> {
    return this.#services.minutes.reopen(requireActor(actor), input);
  }
}
