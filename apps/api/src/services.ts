import type { Clock } from "./clock.js";
import type { Config } from "./config.js";
import type { Door } from "./database/Door.js";
import { AccountService } from "./modules/accounts/account.service.js";
import { Sessions } from "./modules/accounts/Sessions.js";
import { SignInThrottle } from "./modules/accounts/SignInThrottle.js";
import { SignInService } from "./modules/accounts/signIn.service.js";
import { AppealService } from "./modules/appeals/appeal.service.js";
import { appealFileGuard } from "./modules/appeals/appealFileGuard.js";
import { RerateService } from "./modules/appeals/rerate.service.js";
import { SettleAppealService } from "./modules/appeals/settleAppeal.service.js";
import { AuditTrail } from "./modules/audit/AuditTrail.js";
import { AuditService } from "./modules/audit/audit.service.js";
import { BallotBoxSeal } from "./modules/ballots/BallotBoxSeal.js";
import { BallotService } from "./modules/ballots/ballot.service.js";
import { BallotBoxService } from "./modules/ballots/ballotBox.service.js";
import { BallotCountService } from "./modules/ballots/ballotCount.service.js";
import { BallotFollowUpService } from "./modules/ballots/ballotFollowUp.service.js";
import { BallotOpeningService } from "./modules/ballots/ballotOpening.service.js";
import { CountSeal } from "./modules/ballots/CountSeal.js";
import { ElectronicBallotService } from "./modules/ballots/electronicBallot.service.js";
import { VotingService } from "./modules/ballots/voting.service.js";
import { BulkService } from "./modules/bulk/bulk.service.js";
import { ChangeService } from "./modules/changes/change.service.js";
import { MergerService } from "./modules/changes/merger.service.js";
import { MovementService } from "./modules/changes/movement.service.js";
import { PaperService } from "./modules/changes/paper.service.js";
import { ClosingService } from "./modules/closing/closing.service.js";
import { CollectiveService } from "./modules/collectives/collective.service.js";
import { CollectivePostService } from "./modules/collectives/collectivePost.service.js";
import { DecisionService } from "./modules/decisions/decision.service.js";
import { DecisionBoardService } from "./modules/decisions/decisionBoard.service.js";
import { DecisionSessionService } from "./modules/decisions/decisionSession.service.js";
import { ResolutionService } from "./modules/decisions/resolution.service.js";
import { SwapService } from "./modules/decisions/swap.service.js";
import { EventStreams } from "./modules/events/EventStreams.js";
import { Events } from "./modules/events/Events.js";
import { topicGuards } from "./modules/events/TopicGuards.js";
import { ExportService } from "./modules/exports/export.service.js";
import { FileGuards } from "./modules/files/FileGuards.js";
import { FileStore } from "./modules/files/FileStore.js";
import { FileService } from "./modules/files/file.service.js";
import { reviewFileGuard } from "./modules/files/reviewFileGuard.js";
import { ImportService } from "./modules/imports/import.service.js";
import { HallService } from "./modules/meetings/hall.service.js";
import { MeetingService } from "./modules/meetings/meeting.service.js";
import { MinutesService } from "./modules/meetings/minutes.service.js";
import { PositionSeal } from "./modules/meetings/PositionSeal.js";
import { PositionService } from "./modules/meetings/position.service.js";
import { SessionService } from "./modules/meetings/session.service.js";
import { SessionActsService } from "./modules/meetings/sessionActs.service.js";
import { MemberService } from "./modules/members/member.service.js";
import { NationalIdSeal } from "./modules/members/NationalIdSeal.js";
import { readSealKey } from "./modules/members/sealKey.js";
import { Notifier } from "./modules/notifications/Notifier.js";
import { NotificationService } from "./modules/notifications/notification.service.js";
import { OrganisationService } from "./modules/organisations/organisation.service.js";
import { AmendmentService } from "./modules/plans/amendment.service.js";
import { PlanService } from "./modules/plans/plan.service.js";
import { tellBelow } from "./modules/plans/tellBelow.js";
import { SuggestedPointService } from "./modules/prompts/suggestedPoint.service.js";
import { ProposalService } from "./modules/proposals/proposal.service.js";
import { ProposalCandidatesService } from "./modules/proposals/proposalCandidates.service.js";
import { PublicationService } from "./modules/publications/publication.service.js";
import { ResidenceService } from "./modules/residence/residence.service.js";
import { DraftReportService } from "./modules/reviews/draftReport.service.js";
import { RecordReviewService } from "./modules/reviews/recordReview.service.js";
import { ReviewService } from "./modules/reviews/review.service.js";
import { SelfAssessmentService } from "./modules/reviews/selfAssessment.service.js";
import { StateRatingService } from "./modules/reviews/stateRating.service.js";
import { RoundService } from "./modules/rounds/round.service.js";
import { ConfidentialSheetService } from "./modules/sheets/confidentialSheet.service.js";
import { EvaluatorService } from "./modules/sheets/evaluator.service.js";
import { EvaluatorOverrideService } from "./modules/sheets/evaluatorOverride.service.js";
import { SheetSeal } from "./modules/sheets/SheetSeal.js";
import { SheetService } from "./modules/sheets/sheet.service.js";
import { SheetReleaseService } from "./modules/sheets/sheetRelease.service.js";
import { StatisticsService } from "./modules/statistics/statistics.service.js";
import { SealService } from "./modules/submissions/seal.service.js";
import { SubmissionService } from "./modules/submissions/submission.service.js";
import { SettingService } from "./modules/system/setting.service.js";
import { SystemService } from "./modules/system/system.service.js";
import type { DemoAccount } from "./modules/system/system.type.js";
import { ChainService } from "./modules/tasks/chain.service.js";
import { TaskService } from "./modules/tasks/task.service.js";

export interface Foundations {
  door: Door;
  clock: Clock;
  config: Config;
  demo: { isDemo: boolean; accounts: readonly DemoAccount[] };
}

/** Every service, made from what the process has. */
export function assembleServices({ door, clock, config, demo }: Foundations) {
  const trail = new AuditTrail();
  const rounds = new RoundService(door, clock, trail);
  const events = new Events();
  const sessions = new Sessions(door, clock, events);
  const guards = topicGuards();
  const sendsMail = config.mail !== null;
  const notifier = new Notifier(events, sendsMail);
  const notices = tellBelow(notifier);
  const statistics = new StatisticsService(door, clock);
  const sealKey = readSealKey(config);
  const seal = new NationalIdSeal(sealKey);
  const positionSeal = new PositionSeal(sealKey);
  const countSeal = new CountSeal(sealKey);
  const boxSeal = new BallotBoxSeal(sealKey);
  const fileGuards = new FileGuards();
  fileGuards.register("REVIEW", reviewFileGuard);
  fileGuards.register("APPEAL", appealFileGuard);
  const positions = new PositionService(door, clock, positionSeal);
  const sheetSeal = new SheetSeal(readSealKey(config));
  return {
    sessions,
    trail,
    system: new SystemService(clock, demo),
    settings: new SettingService(door, trail),
    signIn: new SignInService(door, sessions, new SignInThrottle(), trail),
    accounts: new AccountService(door, clock, sessions, trail),
    audit: new AuditService(door),
    organisations: new OrganisationService(door, clock, trail),
    collectives: new CollectiveService(door, clock, trail),
    collectivePosts: new CollectivePostService(door, clock, trail),
    members: new MemberService(door, clock, trail, seal),
    rounds,
    plans: new PlanService(door, clock, trail, rounds, notices),
    amendments: new AmendmentService(door, clock, trail, notices),
    reviews: new ReviewService(door),
    selfAssessments: new SelfAssessmentService(door, clock, trail),
    recordReviews: new RecordReviewService(door, clock, trail),
    draftReports: new DraftReportService(door, clock, trail),
    stateRatings: new StateRatingService(door, trail),
    meetings: new MeetingService(door, clock, trail),
    sessionServices: {
      sessions: new SessionService(door, clock, trail, events, notifier),
      hall: new HallService(door, clock, trail, events, positionSeal),
      acts: new SessionActsService(door, clock, trail, events, positionSeal),
      positions,
      minutes: new MinutesService(door, clock, trail, events),
    },
    ballotServices: {
      ballots: new BallotService(door, clock, trail, countSeal),
      opening: new BallotOpeningService(door, clock, trail, events, notifier),
      counts: new BallotCountService(door, clock, trail, events, countSeal),
      followUps: new BallotFollowUpService(door, clock, trail, events),
      electronic: new ElectronicBallotService(door, clock, trail, events, boxSeal),
      boxes: new BallotBoxService(door, clock, trail, events, boxSeal),
      voting: new VotingService(door, events, boxSeal),
    },
    appeals: new AppealService(door, clock, trail),
    appealSettlements: new SettleAppealService(door, clock, trail, notifier, events),
    reratings: new RerateService(door, clock, trail, notifier, events),
    seals: new SealService(door, clock, trail),
    submissions: new SubmissionService(door, clock, trail, notifier),
    evaluators: new EvaluatorService(door, trail, sheetSeal, notifier),
    evaluatorOverrides: new EvaluatorOverrideService(door, clock, trail, notifier),
    sheets: new SheetService(door, clock, trail),
    confidentialSheets: new ConfidentialSheetService(door, sheetSeal),
    sheetReleases: new SheetReleaseService(door, trail, sheetSeal),
    suggestedPoints: new SuggestedPointService(door, clock, trail, notifier),
    residence: new ResidenceService(door, clock, trail, notifier),
    decisionBoard: new DecisionBoardService(door),
    decisions: new DecisionService(door, clock, trail, events),
    resolutions: new ResolutionService(door),
    proposals: new ProposalService(door, clock, trail),
    proposalCandidates: new ProposalCandidatesService(door),
    decisionSessions: new DecisionSessionService(door, clock, trail, events),
    swaps: new SwapService(door, clock, trail, events),
    publications: new PublicationService(door, clock, trail, notifier),
    closings: new ClosingService(door, clock, trail, events),
    statistics,
    papers: new PaperService(door, clock, trail),
    changes: new ChangeService(door, clock, trail, notifier),
    movements: new MovementService(door, clock, trail),
    mergers: new MergerService(door, clock, trail),
    tasks: new TaskService(door, clock, positions),
    chains: new ChainService(door, clock),
    bulk: new BulkService(door, clock, trail, notifier),
    exports: new ExportService(door, statistics, trail),
    imports: new ImportService(door, clock, trail, seal),
    events,
    topicGuards: guards,
    notifier,
    notifications: new NotificationService({ door, clock, trail, events, notifier, sendsMail }),
    eventStreams: new EventStreams(door, sessions, events, guards),
    fileGuards,
    files: new FileService(door, clock, trail, fileGuards, new FileStore(config.dataDirectory)),
  };
}

export type Services = ReturnType<typeof assembleServices>;
