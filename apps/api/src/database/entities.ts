import { AccountEntity } from "../modules/accounts/account.entity.js";
import { AccountGrantEntity } from "../modules/accounts/accountGrant.entity.js";
import { SessionEntity } from "../modules/accounts/session.entity.js";
import { SignInFailureEntity } from "../modules/accounts/signInFailure.entity.js";
import { AppealEntity } from "../modules/appeals/appeal.entity.js";
import { AuditChainEntity } from "../modules/audit/auditChain.entity.js";
import { AuditEntryEntity } from "../modules/audit/auditEntry.entity.js";
import { BallotEntity } from "../modules/ballots/ballot.entity.js";
import { BallotActEntity } from "../modules/ballots/ballotAct.entity.js";
import { BallotBoxEntity } from "../modules/ballots/ballotBox.entity.js";
import { BallotCountEntity } from "../modules/ballots/ballotCount.entity.js";
import { BallotTallyEntity } from "../modules/ballots/ballotTally.entity.js";
import { BulkJobEntity } from "../modules/bulk/bulkJob.entity.js";
import { BulkRowEntity } from "../modules/bulk/bulkRow.entity.js";
import { OrganisationSuccessionEntity } from "../modules/changes/organisationSuccession.entity.js";
import { ReviewPaperEntity } from "../modules/changes/reviewPaper.entity.js";
import { RoundChangeEntity } from "../modules/changes/roundChange.entity.js";
import { RoundChangeRowEntity } from "../modules/changes/roundChangeRow.entity.js";
import { UnitSnapshotEntity } from "../modules/changes/unitSnapshot.entity.js";
import { CollectiveEntity } from "../modules/collectives/collective.entity.js";
import { DecisionEntity } from "../modules/decisions/decision.entity.js";
import { DecisionSessionEntity } from "../modules/decisions/decisionSession.entity.js";
import { QuotaCounterEntity } from "../modules/decisions/quotaCounter.entity.js";
import { ResolutionEntity } from "../modules/decisions/resolution.entity.js";
import { SessionSubjectEntity } from "../modules/decisions/sessionSubject.entity.js";
import { StoredFileEntity } from "../modules/files/storedFile.entity.js";
import { RosterImportEntity } from "../modules/imports/rosterImport.entity.js";
import { RosterImportFaultEntity } from "../modules/imports/rosterImportFault.entity.js";
import { AgendaItemEntity } from "../modules/meetings/agendaItem.entity.js";
import { AttendanceEntity } from "../modules/meetings/attendance.entity.js";
import { MeetingEntity } from "../modules/meetings/meeting.entity.js";
import { MeetingSessionEntity } from "../modules/meetings/meetingSession.entity.js";
import { MinutesSectionEntity } from "../modules/meetings/minutesSection.entity.js";
import { MinutesSignatureEntity } from "../modules/meetings/minutesSignature.entity.js";
import { PositionSpreadEntity } from "../modules/meetings/positionSpread.entity.js";
import { SealedPositionEntity } from "../modules/meetings/sealedPosition.entity.js";
import { SessionActEntity } from "../modules/meetings/sessionAct.entity.js";
import { SessionAttendanceEntity } from "../modules/meetings/sessionAttendance.entity.js";
import { SessionOpinionEntity } from "../modules/meetings/sessionOpinion.entity.js";
import { ActivityPeriodEntity } from "../modules/members/activityPeriod.entity.js";
import { DisciplineEntity } from "../modules/members/discipline.entity.js";
import { MemberEntity } from "../modules/members/member.entity.js";
import { MembershipEntity } from "../modules/members/membership.entity.js";
import { PostEntity } from "../modules/members/post.entity.js";
import { StateRatingEntity } from "../modules/members/stateRating.entity.js";
import { MailAddressEntity } from "../modules/notifications/mailAddress.entity.js";
import { MailOutboxEntity } from "../modules/notifications/mailOutbox.entity.js";
import { NotificationEntity } from "../modules/notifications/notification.entity.js";
import { OrganisationEntity } from "../modules/organisations/organisation.entity.js";
import { OrganisationParentEntity } from "../modules/organisations/organisationParent.entity.js";
import { TreeEntity } from "../modules/organisations/tree.entity.js";
import { TreeNodeEntity } from "../modules/organisations/treeNode.entity.js";
import { PlanEntity } from "../modules/plans/plan.entity.js";
import { PlanVersionEntity } from "../modules/plans/planVersion.entity.js";
import { ReviewSuggestionEntity, SuggestedPointEntity } from "../modules/prompts/suggestedPoint.entity.js";
import { BodyVoteEntity } from "../modules/proposals/bodyVote.entity.js";
import { ResidenceCommentEntity, ResidenceEntity } from "../modules/residence/residence.entity.js";
import { ReviewEntity } from "../modules/reviews/review.entity.js";
import { SelfAssessmentEntity } from "../modules/reviews/selfAssessment.entity.js";
import { RoundEntity } from "../modules/rounds/round.entity.js";
import { RoundStepEntity } from "../modules/rounds/roundStep.entity.js";
import { NamedSheetEntity } from "../modules/sheets/namedSheet.entity.js";
import { ReleasedRemarkEntity, ReleasedSheetEntity } from "../modules/sheets/releasedSheet.entity.js";
import { SheetAssignmentEntity } from "../modules/sheets/sheetAssignment.entity.js";
import { SheetBufferEntity } from "../modules/sheets/sheetBuffer.entity.js";
import { SheetRoundEntity } from "../modules/sheets/sheetRound.entity.js";
import { SubmissionEntity } from "../modules/submissions/submission.entity.js";
import { SubmissionItemEntity } from "../modules/submissions/submissionItem.entity.js";
import { SettingEntity } from "../modules/system/setting.entity.js";

/** Every table, parents before children. */
export const entities = [
  SettingEntity,
  OrganisationEntity,
  OrganisationParentEntity,
  TreeEntity,
  TreeNodeEntity,
  MemberEntity,
  MembershipEntity,
  CollectiveEntity,
  PostEntity,
  ActivityPeriodEntity,
  DisciplineEntity,
  StateRatingEntity,
  AccountEntity,
  AccountGrantEntity,
  SessionEntity,
  SignInFailureEntity,
  AuditChainEntity,
  AuditEntryEntity,
  PlanEntity,
  PlanVersionEntity,
  RoundEntity,
  RoundStepEntity,
  ReviewEntity,
  SelfAssessmentEntity,
  MeetingEntity,
  AttendanceEntity,
  MeetingSessionEntity,
  SessionAttendanceEntity,
  AgendaItemEntity,
  SessionOpinionEntity,
  SessionActEntity,
  SealedPositionEntity,
  PositionSpreadEntity,
  MinutesSectionEntity,
  MinutesSignatureEntity,
  BallotEntity,
  BallotActEntity,
  BallotBoxEntity,
  BallotCountEntity,
  BallotTallyEntity,
  SubmissionEntity,
  SubmissionItemEntity,
  BodyVoteEntity,
  DecisionSessionEntity,
  QuotaCounterEntity,
  SessionSubjectEntity,
  ResolutionEntity,
  DecisionEntity,
  AppealEntity,
  RosterImportEntity,
  RosterImportFaultEntity,
  StoredFileEntity,
  NotificationEntity,
  MailAddressEntity,
  MailOutboxEntity,
  SheetRoundEntity,
  SheetAssignmentEntity,
  NamedSheetEntity,
  SheetBufferEntity,
  ReleasedSheetEntity,
  ReleasedRemarkEntity,
  ReviewSuggestionEntity,
  SuggestedPointEntity,
  ResidenceEntity,
  ResidenceCommentEntity,
  OrganisationSuccessionEntity,
  ReviewPaperEntity,
  RoundChangeEntity,
  RoundChangeRowEntity,
  UnitSnapshotEntity,
  BulkJobEntity,
  BulkRowEntity,
];
