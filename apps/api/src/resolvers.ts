import type { ClassType, ContainerType } from "type-graphql";
import { AccountResolver } from "./modules/accounts/account.resolver.js";
import { SignInResolver } from "./modules/accounts/signIn.resolver.js";
import { AppealResolver } from "./modules/appeals/appeal.resolver.js";
import { AuditResolver } from "./modules/audit/audit.resolver.js";
import { BallotResolver } from "./modules/ballots/ballot.resolver.js";
import { BulkResolver } from "./modules/bulk/bulk.resolver.js";
import { ChangeResolver } from "./modules/changes/change.resolver.js";
import { PaperResolver } from "./modules/changes/paper.resolver.js";
import { ClosingResolver } from "./modules/closing/closing.resolver.js";
import { CollectiveResolver } from "./modules/collectives/collective.resolver.js";
import { DecisionResolver } from "./modules/decisions/decision.resolver.js";
import { DecisionSessionResolver } from "./modules/decisions/decisionSession.resolver.js";
import { ResolutionResolver } from "./modules/decisions/resolution.resolver.js";
import { FileResolver } from "./modules/files/file.resolver.js";
import { ImportResolver } from "./modules/imports/import.resolver.js";
import { MeetingResolver } from "./modules/meetings/meeting.resolver.js";
import { SessionResolver } from "./modules/meetings/session.resolver.js";
import { MemberResolver } from "./modules/members/member.resolver.js";
import { NotificationResolver } from "./modules/notifications/notification.resolver.js";
import { OrganisationResolver } from "./modules/organisations/organisation.resolver.js";
import { PlanResolver } from "./modules/plans/plan.resolver.js";
import { ReviewCriteriaFields } from "./modules/plans/reviewCriteria.resolver.js";
import { SuggestedPointResolver } from "./modules/prompts/suggestedPoint.resolver.js";
import { ProposalResolver } from "./modules/proposals/proposal.resolver.js";
import { PublicationResolver } from "./modules/publications/publication.resolver.js";
import { ResidenceResolver } from "./modules/residence/residence.resolver.js";
import { ReviewFields } from "./modules/reviews/review.fields.js";
import { ReviewResolver } from "./modules/reviews/review.resolver.js";
import { RoundResolver } from "./modules/rounds/round.resolver.js";
import { EvaluatorResolver } from "./modules/sheets/evaluator.resolver.js";
import { SheetResolver } from "./modules/sheets/sheet.resolver.js";
import { StatisticsResolver } from "./modules/statistics/statistics.resolver.js";
import { SubmissionResolver } from "./modules/submissions/submission.resolver.js";
import { SettingResolver } from "./modules/system/setting.resolver.js";
import { SystemResolver } from "./modules/system/system.resolver.js";
import { TaskResolver } from "./modules/tasks/task.resolver.js";
import type { Services } from "./services.js";

/** Each resolver with the service it calls. */
const resolvers: readonly [ClassType, (services: Services) => object][] = [
  [SystemResolver, ({ system }) => new SystemResolver(system)],
  [SignInResolver, ({ signIn }) => new SignInResolver(signIn)],
  [AccountResolver, ({ accounts }) => new AccountResolver(accounts)],
  [AuditResolver, ({ audit }) => new AuditResolver(audit)],
  [OrganisationResolver, ({ organisations }) => new OrganisationResolver(organisations)],
  [
    CollectiveResolver,
    ({ collectives, collectivePosts }) => new CollectiveResolver(collectives, collectivePosts),
  ],
  [MemberResolver, ({ members }) => new MemberResolver(members)],
  [ReviewFields, () => new ReviewFields()],
  [
    ReviewResolver,
    ({ reviews, selfAssessments, stateRatings, recordReviews, draftReports }) =>
      new ReviewResolver(reviews, selfAssessments, stateRatings, recordReviews, draftReports),
  ],
  [RoundResolver, ({ rounds }) => new RoundResolver(rounds)],
  [ReviewCriteriaFields, () => new ReviewCriteriaFields()],
  [PlanResolver, ({ plans, amendments }) => new PlanResolver(plans, amendments)],
  [MeetingResolver, ({ meetings }) => new MeetingResolver(meetings)],
  [SessionResolver, ({ sessionServices }) => new SessionResolver(sessionServices)],
  [BallotResolver, ({ ballotServices }) => new BallotResolver(ballotServices)],
  [TaskResolver, ({ tasks, chains }) => new TaskResolver(tasks, chains)],
  [BulkResolver, ({ bulk }) => new BulkResolver(bulk)],
  [PaperResolver, ({ papers }) => new PaperResolver(papers)],
  [ChangeResolver, ({ changes, movements, mergers }) => new ChangeResolver(changes, movements, mergers)],
  [
    EvaluatorResolver,
    ({ evaluators, evaluatorOverrides }) => new EvaluatorResolver(evaluators, evaluatorOverrides),
  ],
  [
    SheetResolver,
    ({ sheets, confidentialSheets, sheetReleases }) =>
      new SheetResolver(sheets, confidentialSheets, sheetReleases),
  ],
  [SuggestedPointResolver, ({ suggestedPoints }) => new SuggestedPointResolver(suggestedPoints)],
  [ResidenceResolver, ({ residence }) => new ResidenceResolver(residence)],
  [
    AppealResolver,
    ({ appeals, appealSettlements, reratings }) => new AppealResolver(appeals, appealSettlements, reratings),
  ],
  [SubmissionResolver, ({ submissions, seals }) => new SubmissionResolver(submissions, seals)],
  [ResolutionResolver, ({ resolutions }) => new ResolutionResolver(resolutions)],
  [
    ProposalResolver,
    ({ proposals, proposalCandidates }) => new ProposalResolver(proposals, proposalCandidates),
  ],
  [
    DecisionSessionResolver,
    ({ decisionSessions, swaps }) => new DecisionSessionResolver(decisionSessions, swaps),
  ],
  [DecisionResolver, ({ decisionBoard, decisions }) => new DecisionResolver(decisionBoard, decisions)],
  [ClosingResolver, ({ closings }) => new ClosingResolver(closings)],
  [PublicationResolver, ({ publications }) => new PublicationResolver(publications)],
  [ImportResolver, ({ imports }) => new ImportResolver(imports)],
  [FileResolver, ({ files }) => new FileResolver(files)],
  [SettingResolver, ({ settings }) => new SettingResolver(settings)],
  [NotificationResolver, ({ notifications }) => new NotificationResolver(notifications)],
  [StatisticsResolver, ({ statistics }) => new StatisticsResolver(statistics)],
];

export const resolverClasses = resolvers.map(([type]) => type) as [ClassType, ...ClassType[]];

/** Gives type-graphql the instances made here; without services (printing the schema) nothing is ever called. */
export function containerOf(services: Services | null): ContainerType {
  const instances = new Map(
    services ? resolvers.map(([type, make]) => [type as unknown, make(services)]) : [],
  );
  return { get: (type) => instances.get(type) };
}
